import { expect } from 'chai';
import { waitFor } from 'xstate';
import { en } from '../../src/messages/en.ts';
import { cellName } from '../harness/readings.ts';
import { openMockAccount } from '../harness/mock-account.ts';
import {
  createWizard,
  harnessOf,
  mountWizard,
  type WizardHarness,
} from '../harness/wizard-harness.ts';

describe('the owner of the actor', () => {
  it('keeps everything that was typed when the wizard is moved in the page', async () => {
    const wizard = await mountWizard();
    await wizard.fill(cellName(1, 'firstName'), 'Zoë');
    const actor = wizard.session();
    const place = document.createElement('section');
    document.body.append(place);
    place.append(wizard.element);
    await wizard.nextTask();
    await wizard.settle();

    expect(wizard.session() === actor).to.equal(true);
    expect(wizard.value(1, 'firstName')).to.equal('Zoë');
    place.remove();
  });

  it('goes on taking what is typed after a move', async () => {
    const wizard = await mountWizard();
    document.body.prepend(wizard.element);
    await wizard.settle();
    await wizard.fill(cellName(1, 'firstName'), 'Zoë');
    await wizard.pressOn(en.roster.add);

    expect(wizard.rows()).to.equal(2);
    expect(wizard.value(1, 'firstName')).to.equal('Zoë');
  });

  it('stops the actor a task after the wizard was removed, and not before', async () => {
    const wizard = await mountWizard();
    const actor = wizard.session();
    wizard.element.remove();
    expect(actor?.getSnapshot().status).to.equal('active');
    await wizard.nextTask();

    expect(actor?.getSnapshot().status).to.equal('stopped');
  });

  it('lets a run that is with the back end come to its end, and stops the actor then', async () => {
    const wizard = await mountWizard({ people: 1 });
    const actor = wizard.session();
    await wizard.pressOn(en.footer.next);
    await wizard.tabTo(en.footer.submit(1));
    const answer = wizard.account.hold();
    await wizard.press('Enter');
    wizard.element.remove();
    await wizard.nextTask();
    expect(actor?.getSnapshot().status).to.equal('active');
    answer();
    if (actor !== undefined) await waitFor(actor, (snapshot) => !snapshot.hasTag('locked'));
    await wizard.nextTask();

    expect(actor?.getSnapshot().status).to.equal('stopped');
    expect(wizard.account.newMembers()).to.have.length(1);
  });

  const awayAndBack = async (wizard: WizardHarness, meanwhile = (): void => {}): Promise<void> => {
    wizard.element.remove();
    await wizard.nextTask();
    meanwhile();
    document.body.append(wizard.element);
    await wizard.settle();
  };

  it('R21 starts a new run with everybody who was entered when a wizard comes back that was gone', async () => {
    const wizard = await mountWizard({ people: 2 });
    const actor = wizard.session();
    await awayAndBack(wizard);

    expect(wizard.session() === actor).to.equal(false);
    expect(wizard.rows()).to.equal(2);
    expect(wizard.value(2, 'lastName')).to.equal('Brandt 2');
  });

  it('R21 takes a plan that is given back while the wizard is gone', async () => {
    const wizard = await mountWizard({ people: 2 });
    const plan: unknown = structuredClone(wizard.element.plan);
    await awayAndBack(wizard, () => Object.assign(wizard.element, { plan }));

    expect(wizard.rows()).to.equal(2);
  });

  it('R21 starts with nobody where the run was left, or a host has taken everybody away', async () => {
    const left = await mountWizard({ people: 2 });
    await left.pressOn(en.footer.cancel);
    await left.pressOn(en.leaving.leave);
    await awayAndBack(left);
    expect(left.rows()).to.equal(1);

    const emptied = await mountWizard({ people: 2 });
    await awayAndBack(emptied, () => Object.assign(emptied.element, { plan: null }));
    expect(emptied.rows()).to.equal(1);
  });

  it('takes null for no transport, as frameworks give it, and goes on once there is one (R01)', async () => {
    const { transport } = await openMockAccount();
    const wizard = await harnessOf(Object.assign(createWizard(), { transport: null }));
    expect(wizard.says(en.noTransport)).to.equal(true);
    wizard.element.transport = transport;
    await wizard.settle();

    expect(wizard.heading()).to.equal(en.roster.heading);
  });

  it('loads the account from another transport where it could not be loaded from the first (R01)', async () => {
    const account = await openMockAccount();
    account.goAway();
    const wizard = await harnessOf(Object.assign(createWizard(), { transport: account.transport }));
    await wizard.settle();
    expect(wizard.heading()).to.equal(en.loading.failed);
    account.comeBack();
    wizard.element.transport = { ...account.transport };
    await wizard.settle();

    expect(wizard.heading()).to.equal(en.roster.heading);
  });
});
