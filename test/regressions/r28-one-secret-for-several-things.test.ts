import { expect } from 'chai';
import type { CredentialsPatch } from '../../src/domain/credentials.ts';
import { openReplay } from '../../src/headless/replay.ts';
import { readTrace, traceText } from '../../src/headless/trace.ts';
import { createStandIns } from '../../src/headless/trace-stand-ins.ts';
import { answerIssues, passwordIssues, pinIssues } from '../../src/domain/secret-issues.ts';
import { SecretBox } from '../../src/domain/secret-box.ts';
import { chooseSetup, edit, goOn, submit } from '../harness/editor-walks.ts';
import { multiSite, people } from '../harness/northwind.ts';
import { openWizard, rowAt } from '../harness/wizard-over-mock.ts';

const good = SecretBox.of('Kestrel-4mbox-Drift');
const pin = SecretBox.of('718294');
const short = SecretBox.of('Kes-4');
const questionId = multiSite.securityQuestions[0]?.id ?? null;
const ending = { questionId, answer: SecretBox.of('Marmalade') };

/** A run in which one person gets secrets, one thing typed after the other. */
async function record(patches: readonly CredentialsPatch[]) {
  const { driver } = await openWizard(multiSite, [], { trace: true });
  driver.send({ type: 'rows.import', rows: people(1) });
  await goOn(driver);
  await chooseSetup(driver, [1], 'credentials');
  const rowIds = [rowAt(driver, 1)];
  for (const patch of patches) await edit(driver, { type: 'credentials.set', rowIds, patch });
  await submit(driver);
  const trace = driver.trace();
  const { ending: how } = driver.read();
  driver.dispose();
  return { trace, how };
}

const TYPED: Readonly<Record<string, readonly CredentialsPatch[]>> = {
  'an answer, and then a password': [
    { pin, pinAgain: pin, questionId, answer: good },
    { password: good, passwordAgain: good },
  ],
  'a password, and then an answer': [
    { password: good, passwordAgain: good },
    { pin, pinAgain: pin, questionId, answer: good },
  ],
  'a PIN, after it was no password': [
    { password: pin, passwordAgain: pin, ...ending },
    { pin, pinAgain: pin },
    { password: good, passwordAgain: good },
  ],
  'an answer, after it was neither a password nor a PIN': [
    { password: short, passwordAgain: short, pin: short, pinAgain: short },
    { questionId, answer: short },
    { password: good, passwordAgain: good, pin, pinAgain: pin },
  ],
  'a password that is too short, and its repetition': [
    { password: short, passwordAgain: short, pin, pinAgain: pin, ...ending },
    { password: good, passwordAgain: good },
  ],
};

describe('R28: a trace of one secret that is used for several things', () => {
  for (const [what, patches] of Object.entries(TYPED)) {
    it(`comes to the same when it is done once more: ${what}`, async () => {
      const { trace, how } = await record(patches);
      expect(how).to.equal('all');
      const replay = openReplay(readTrace(traceText(trace)));
      const { divergence } = await replay.play();
      replay.driver.dispose();
      expect(divergence).to.equal(null);
    });
  }

  it('has one stand-in for each, which is taken and turned down where that was', () => {
    const { policies } = multiSite.account;
    const seals = [
      { password: { $secret: 1, isFaulty: true }, passwordAgain: { $secret: 1 } },
      { pin: { $secret: 1 }, answer: { $secret: 2 } },
      { password: { $secret: 2, isFaulty: true } },
    ];
    const standIn = createStandIns((below) => 7 % below, seals);
    const [typed, used, other] = seals.map(
      (seal) => standIn(seal, { policies, people: [] }) as Required<CredentialsPatch>,
    );
    expect(typed?.passwordAgain).to.equal(typed?.password);
    expect(used?.pin).to.equal(typed?.password);
    expect(used?.answer).to.equal(other?.password);
    expect(used?.pin.judge((text) => pinIssues(text, policies.pin, nobody))).to.deep.equal([]);
    expect(used?.answer.judge((text) => answerIssues(text, policies.answer))).to.deep.equal([]);
    for (const box of [typed?.password, other?.password]) {
      const issues = box?.judge((text) => passwordIssues(text, policies.password, nobody));
      expect(issues).to.not.deep.equal([]);
    }
  });
});

const nobody = { firstName: '', lastName: '', email: '', extension: '', number: null };
