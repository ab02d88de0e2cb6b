import { expect } from 'chai';
import { SimulatedClock } from 'xstate';
import { en } from '../../src/messages/en.ts';
import { row, submission } from '../mocks/people.ts';
import { openMockAccount } from '../harness/mock-account.ts';
import { people } from '../harness/northwind.ts';
import { cellName } from '../harness/readings.ts';
import { personName, problemOf } from '../harness/walks.ts';
import { mountWizard, type WizardHarness } from '../harness/wizard-harness.ts';

const { accountStates, notificationStates, heading } = en.outcome;
const LONGEST_WAIT = 30_000;

/** Lets all the patience of a submission pass. */
async function wait(wizard: WizardHarness, clock: SimulatedClock): Promise<void> {
  while (wizard.session()?.getSnapshot().hasTag('busy')) {
    clock.increment(LONGEST_WAIT);
    await wizard.rendered();
  }
}

/** Somebody else adds a person with this address while the wizard is open. */
function addMeanwhile(account: Awaited<ReturnType<typeof openMockAccount>>, email = '') {
  return account.backend.submit(submission([row('other-1', { email })]), 'other');
}

describe('what the back end can do to a run', () => {
  it('R34 by keyboard: some are added, and who was not stays and can be corrected', async () => {
    const wizard = await mountWizard({ people: 3 });
    await wizard.pressOn(en.footer.next);
    await addMeanwhile(wizard.account, people(2)[1]?.email);
    await wizard.pressOn(en.footer.submit(3));
    expect(wizard.heading()).to.equal(heading('partial', 2, 3));
    const failed = [personName(2), accountStates.failed, notificationStates.skipped];
    expect(wizard.outcome()[0]).to.deep.equal(failed);
    await wizard.pressOn(en.outcome.edit);

    expect(wizard.rows()).to.equal(1);
    expect(wizard.value(1, 'lastName')).to.equal('Brandt 2');
    expect(wizard.problems(1)).to.deep.equal([problemOf('email', 'duplicateInAccount')]);
  });

  it('R34 by pointer: who was corrected is added by the second attempt, and nobody else again', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.clickOn('button', en.footer.next);
    await addMeanwhile(wizard.account, people(1)[0]?.email);
    await wizard.clickOn('button', en.footer.submit(2));
    await wizard.clickOn('button', en.outcome.edit);
    await wizard.clickAndType('textbox', cellName(1, 'email'), 'somebody.else@northwind.example');
    await wizard.clickOn('button', en.footer.next);
    await wizard.clickOn('button', en.footer.submit(1));

    // With whom the first attempt has added.
    expect(wizard.heading()).to.equal(heading('all', 2, 2));
    const added = wizard.account.newMembers().map(({ lastName }) => lastName);
    expect(added.toSorted()).to.deep.equal(['Brandt', 'Brandt 1', 'Brandt 2']);
  });

  it('R34: an answer that is lost after the work was done is found, and nobody is added twice', async () => {
    const clock = new SimulatedClock();
    const fault = { kind: 'committedThenLost' } as const;
    const faults = [{ method: 'POST', path: '/submissions', fault } as const];
    const wizard = await mountWizard({ people: 2, clock, faults });
    await wizard.pressOn(en.footer.next);
    await wizard.tabTo(en.footer.submit(2));
    await wizard.press('Enter');
    await wait(wizard, clock);

    expect(wizard.heading()).to.equal(heading('all', 2, 2));
    expect(wizard.account.newMembers()).to.have.length(2);
    expect(wizard.heard().map(({ detail }) => detail)).to.deep.include({
      attempt: 1,
      created: 2,
      failed: 0,
    });
  });

  it('R01: is away at first: it says so, and trying again works', async () => {
    const account = await openMockAccount();
    account.goAway();
    const wizard = await mountWizard({ account });
    expect(wizard.heading()).to.equal(en.loading.failed);
    expect(wizard.says(en.failures.unavailable)).to.equal(true);
    account.comeBack();
    await wizard.pressOn(en.loading.retry);

    expect(wizard.heading()).to.equal(en.roster.heading);
    expect(wizard.focused()).to.equal(en.roster.heading);
  });

  it('R21: is away when the list is checked: nothing is lost, and Next works once it is back', async () => {
    const wizard = await mountWizard({ people: 2 });
    wizard.account.goAway();
    await wizard.pressOn(en.footer.next);
    expect(wizard.focused()).to.include(en.checkFailed);
    expect(wizard.value(2, 'lastName')).to.equal('Brandt 2');
    wizard.account.comeBack();
    await wizard.pressOn(en.footer.next);

    expect(wizard.heading()).to.equal(en.setup.heading);
  });

  it('R34: is away when people are submitted: nobody is called failed, and asking again adds them', async () => {
    const clock = new SimulatedClock();
    const wizard = await mountWizard({ people: 2, clock });
    await wizard.pressOn(en.footer.next);
    wizard.account.goAway();
    await wizard.tabTo(en.footer.submit(2));
    await wizard.press('Enter');
    await wait(wizard, clock);
    expect(wizard.heading()).to.equal(heading('unknown', 0, 2));
    expect(wizard.says(accountStates.failed)).to.equal(false);
    wizard.account.comeBack();
    const answer = wizard.account.hold();
    await wizard.tabTo(en.outcome.check);
    await wizard.press('Enter');
    expect(wizard.focused()).to.equal(en.submitting.asking);
    answer();
    await wizard.settle();

    expect(wizard.heading()).to.equal(heading('all', 2, 2));
    expect(wizard.account.newMembers()).to.have.length(2);
  });

  it('R34: turns the whole run down: everything is still there, and trying again works', async () => {
    const fault = { kind: 'status', status: 403, body: { kind: 'forbidden' } } as const;
    const faults = [{ method: 'POST', path: '/submissions', fault } as const];
    const wizard = await mountWizard({ people: 2, faults });
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.submit(2));
    expect(wizard.heading()).to.equal(heading('refused', 0, 2));
    expect(wizard.says(en.failures.forbidden)).to.equal(true);
    await wizard.pressOn(en.outcome.retry);

    expect(wizard.heading()).to.equal(heading('all', 2, 2));
  });
});
