import { expect } from 'chai';
import { SimulatedClock } from 'xstate';
import { createWizardDriver } from '../../src/headless/driver.ts';
import { WizardRefusal } from '../../src/headless/wizard-refusal.ts';
import { Failure } from '../../src/transport/failure.ts';
import { createDeferredTransport } from '../harness/deferred-transport.ts';
import { openWizard } from '../harness/wizard-over-mock.ts';

function startDriver() {
  const back = createDeferredTransport();
  const clock = new SimulatedClock();
  return { back, driver: createWizardDriver({ transport: back.transport, runId: 'run-1', clock }) };
}

describe('the driver', () => {
  it('R25 refuses what the wizard does not take where it is, and says where that is', async () => {
    const { driver } = await openWizard();
    const refused = () => driver.send({ type: 'run.submit' });
    expect(refused).to.throw(WizardRefusal, 'Failed to send "run.submit"');
    expect(refused).to.throw(WizardRefusal, 'on the page "people"');
  });

  it('R01 reads the page while the account is still on its way', () => {
    const { driver } = startDriver();
    expect(driver.read()).to.deep.include({ page: 'loading', isBusy: true, offer: null, rows: [] });
  });

  it('R01 tells why the account could not be read', async () => {
    const { driver, back } = startDriver();
    back.getAccount.last().reject(new Failure('Forbidden.', 'forbidden'));
    await driver.settled();
    expect(driver.read().page).to.equal('loadFailed');
    expect(driver.read().failure?.kind).to.equal('forbidden');
  });

  it('R01 gives up waiting when it is told to', async () => {
    const { driver } = startDriver();
    const end = await driver.settled(1).then(
      () => 'settled',
      (error: unknown) => String(error),
    );
    expect(end).to.match(/^Error: Timeout of 1 ms exceeded/);
  });

  it('R25 ends every call that is under way when it is disposed of', () => {
    const { driver, back } = startDriver();
    driver.dispose();
    expect(back.getAccount.last().options.signal.aborted).to.equal(true);
  });
});
