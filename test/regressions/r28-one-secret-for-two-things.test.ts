import { expect } from 'chai';
import type { CredentialsPatch } from '../../src/domain/credentials.ts';
import { openReplay } from '../../src/headless/replay.ts';
import { readTrace, traceText } from '../../src/headless/trace.ts';
import { SecretBox } from '../../src/domain/secret-box.ts';
import { chooseSetup, edit, goOn, submit } from '../harness/editor-walks.ts';
import { multiSite, people } from '../harness/northwind.ts';
import { openWizard, rowAt } from '../harness/wizard-over-mock.ts';

/** A run in which one person gets the same secret for two things, typed for `first` first. */
async function record(first: 'answer' | 'password') {
  const { driver } = await openWizard(multiSite, [], { trace: true });
  driver.send({ type: 'rows.import', rows: people(1) });
  await goOn(driver);
  await chooseSetup(driver, [1], 'credentials');
  const secret = SecretBox.of('Kestrel-4mbox-Drift');
  const pin = SecretBox.of('718294');
  const questionId = multiSite.securityQuestions[0]?.id ?? null;
  const patches: readonly CredentialsPatch[] = [
    { pin, pinAgain: pin, questionId, answer: secret },
    { password: secret, passwordAgain: secret },
  ];
  const rowIds = [rowAt(driver, 1)];
  for (const patch of first === 'answer' ? patches : patches.toReversed()) {
    await edit(driver, { type: 'credentials.set', rowIds, patch });
  }
  await submit(driver);
  const trace = driver.trace();
  const { ending } = driver.read();
  driver.dispose();
  return { trace, ending };
}

describe('R28: a trace of one secret that is used for two things', () => {
  for (const first of ['answer', 'password'] as const) {
    it(`comes to the same when it is done once more, the ${first} being typed first`, async () => {
      const { trace, ending } = await record(first);
      expect(ending).to.equal('all');
      const replay = openReplay(readTrace(traceText(trace)));
      const { divergence } = await replay.play();
      replay.driver.dispose();
      expect(divergence).to.equal(null);
    });
  }
});
