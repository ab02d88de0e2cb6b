import { expect } from 'chai';
import { createProgress } from '../../src/cli/progress.ts';
import { usualScenario } from '../../src/headless/scenario.ts';
import { multiSite, people } from '../harness/northwind.ts';
import { openWizard } from '../harness/wizard-over-mock.ts';

/** What is written to a terminal, or to a file, while two people are added. */
async function watch(isTTY: boolean, isQuiet = false): Promise<string> {
  let written = '';
  const write = (text: string | Uint8Array): boolean => (written += String(text)) !== '';
  const progress = createProgress(isQuiet, { isTTY, write });
  const { driver } = await openWizard(multiSite);
  driver.send({ type: 'rows.import', rows: people(2) });
  const onPage = (page: string): void => progress.tell(page, driver.read().rows.length);
  await driver.run(usualScenario, { onPage });
  progress.end();
  driver.dispose();
  return written;
}

describe('the progress of a run', () => {
  it('R34 is one line of a terminal, which is gone in the end', async () => {
    const lines = (await watch(true)).split('\r\u001B[K');
    expect(lines).to.deep.equal(['', 'People…', 'Set-up…', 'Adding 2 people…', 'Result…', '']);
  });

  it('R34 names what a back end is asked that takes its time', () => {
    let written = '';
    const write = (text: string | Uint8Array): boolean => (written += String(text)) !== '';
    createProgress(false, { isTTY: true, write }).wait('checkIdentities');
    expect(written).to.equal(
      '\r\u001B[KWaiting for the back end to check e-mail addresses and extensions…',
    );
    createProgress(false, { isTTY: false, write }).wait('submit');
    expect(written).to.not.include('submit');
  });

  it('R34 is told neither to a file nor beside JSON', async () => {
    expect([await watch(false), await watch(true, true)]).to.deep.equal(['', '']);
  });
});
