import { expect } from 'chai';
import { SimulatedClock } from 'xstate';
import { createWizardDriver, type WizardDriver } from '../../src/headless/driver.ts';
import { runIdOf, worldOf } from '../../src/headless/seeded-world.ts';
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

  it('R21 tells with a refusal what state it is in, and what stands against going on', async () => {
    const { driver } = await openWizard();
    try {
      driver.send({ type: 'run.submit' });
      expect.fail('It was taken.');
    } catch (error) {
      const details = error instanceof WizardRefusal ? error.details : null;
      expect(details).to.deep.include({ event: 'run.submit', state: 'editing.people.ready' });
      expect(details?.issues.map(({ code }) => code)).to.include('required');
    }
  });

  it('R21 waits until a step, a page, a state or a tag is come to', async () => {
    const { driver } = await openWizard();
    const setup = driver.until('step:setup');
    await walkToSetup(driver);
    await setup;
    await driver.until('page:setup');
    await driver.until('state:editing.setup');
    await driver.until('tag:step');
    expect(driver.read()).to.deep.include({ step: 'setup', tags: ['step'] });
  });

  it('R21 says where it is when a goal is not reached in time, and what a goal is', async () => {
    const { driver } = await openWizard();
    const ended = (goal: Parameters<WizardDriver['until']>[0]) =>
      driver.until(goal, 1).then(
        () => 'reached',
        (error: unknown) => String(error),
      );
    expect(await ended('step:confirm')).to.include('the wizard is at "people"');
    expect(await ended('page:')).to.include('as in "step:setup"');
  });

  it('R28 draws the same secrets, in a run of the same name, from the same seed', async () => {
    const { back, driver } = startDriver();
    driver.dispose();
    expect(back.getAccount.calls).to.have.length(1);
    expect(runIdOf({ seed: 7 })).to.equal(runIdOf({ seed: 7 }));
    expect(runIdOf({})).to.not.equal(runIdOf({}));
    const draw = () => Array.from({ length: 5 }, () => worldOf({ seed: 7 }).random(1000));
    expect(draw()).to.deep.equal(draw());
    expect(worldOf({ now: () => 12 }).now()).to.equal(12);
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
