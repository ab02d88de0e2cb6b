import { expect } from 'chai';
import { SimulatedClock } from 'xstate';
import { createWizardDriver, type WizardDriver } from '../../src/headless/driver.ts';
import { WizardRefusal } from '../../src/headless/wizard-refusal.ts';
import { Failure } from '../../src/transport/failure.ts';
import { createDeferredTransport } from '../harness/deferred-transport.ts';
import { edit, openPhone } from '../harness/editor-walks.ts';
import { multiSite } from '../harness/northwind.ts';
import { openWizard, rowAt, walkToSetup } from '../harness/wizard-over-mock.ts';

const started: WizardDriver[] = [];

function startDriver() {
  const back = createDeferredTransport();
  const clock = new SimulatedClock();
  const driver = createWizardDriver({ transport: back.transport, runId: 'run-1', clock });
  started.push(driver);
  return { back, driver };
}

describe('the driver', () => {
  // One that is left running reads the real time again and again, and the process never ends.
  afterEach(() => {
    for (const driver of started.splice(0)) driver.dispose();
  });

  it('R25 refuses what the wizard does not take where it is, and says where that is', async () => {
    const { driver } = await openWizard();
    const refused = () => driver.send({ type: 'run.submit' });
    expect(refused).to.throw(WizardRefusal, 'Failed to send "run.submit"');
    expect(refused).to.throw(WizardRefusal, 'on the page "people"');
  });

  it('R13 refuses to speak with an editor where none is open', async () => {
    const { driver } = await openWizard();
    const refused = () => driver.sendToEditor({ type: 'picker.close' });
    expect(driver.editor()).to.equal(null);
    expect(refused).to.throw(WizardRefusal, 'on the page "people"');
  });

  it('R15 refuses what the open editor does not take, and says where that is', async () => {
    const { driver } = await openWizard();
    await openPhone(driver, 1);
    const refused = () => driver.sendToEditor({ type: 'call.retry' });
    expect(refused).to.throw(WizardRefusal, 'on the page "phone: devicePicker inventory.listed"');
  });

  it('R13 waits for an editor, and tells what it is and why it failed', async () => {
    const fault = { operation: 'listInventoryPhones', fault: { kind: 'offline' } } as const;
    const { driver } = await openWizard(multiSite, [fault]);
    driver.send({ type: 'phone.open', rowId: rowAt(driver, 1) });
    expect(driver.editor()).to.deep.include({ name: 'devicePicker', isBusy: true, failure: null });
    await driver.settled();
    expect(driver.editor()).to.deep.include({ state: 'inventory.failed', isBusy: false });
    expect(driver.editor()?.failure?.kind).to.equal('unavailable');
  });

  it('R30 speaks with the window that lies on top', async () => {
    const { driver } = await openWizard();
    await walkToSetup(driver);
    driver.send({ type: 'setup.choose', option: 'credentials' });
    await driver.settled();
    await edit(
      driver,
      { type: 'location.open', rowIds: [rowAt(driver, 1)] },
      { type: 'location.new' },
      { type: 'address.open' },
    );
    expect(driver.editor()?.name).to.equal('addressEditor');
    await edit(driver, { type: 'picker.close' });
    expect(driver.editor()?.name).to.equal('emergencyLocationPicker');
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
