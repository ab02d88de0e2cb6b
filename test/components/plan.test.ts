import { expect } from 'chai';
import { defineAddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.define.ts';
import { PlanError } from '../../src/domain/plan-error.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { en } from '../../src/messages/en.ts';
import { nameList } from '../../src/messages/name-list.ts';
import { openMockAccount } from '../harness/mock-account.ts';
import { singleSite } from '../harness/northwind.ts';
import {
  createWizard,
  harnessOf,
  mountWizard,
  type WizardHarness,
} from '../harness/wizard-harness.ts';
import { restingStates } from '../harness/resting-states.ts';
import { cellName } from '../harness/readings.ts';
import { personName } from '../harness/walks.ts';
import { startWizard } from '../harness/wizard-actor.ts';

const PASSWORD = 'Birch-and-9-owls';

/** What a host has kept of so many people. */
async function planOfPeople(count: number): Promise<Plan | null> {
  const wizard = await mountWizard({ people: count });
  const plan: Plan | null = JSON.parse(JSON.stringify(wizard.element.plan));
  wizard.element.remove();
  return plan;
}

async function mountWith(plan: Plan | null, tag?: string): Promise<WizardHarness> {
  const { transport } = await openMockAccount();
  const wizard = await harnessOf(Object.assign(createWizard(tag), { plan, transport }));
  await wizard.settle();
  return wizard;
}

describe('the plan of the element', () => {
  it('begins with the people who are in it (R21)', async () => {
    const wizard = await mountWith(await planOfPeople(3));

    expect(wizard.rows()).to.equal(3);
    expect(wizard.value(3, 'lastName')).to.equal('Brandt 3');
    await wizard.clickOn('button', en.footer.next);
    await wizard.clickOn('button', en.footer.submit(3));
    expect(wizard.heading()).to.equal(en.outcome.heading('all', 3, 3));
  });

  it('is what stands in the wizard, and holds nothing secret (R21, A58)', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.clickOn('button', en.footer.next);
    await wizard.clickOn('radio', en.setup.options.credentials.name);
    await wizard.fill(en.credentials.fields.password, PASSWORD);

    const { plan } = wizard.element;
    expect(plan?.rows[0]).to.deep.include({ lastName: 'Brandt 1' });
    expect(plan?.rows[0]?.setup).to.include({ kind: 'credentials', isTemporary: true });
    expect(JSON.stringify(plan)).not.to.include(PASSWORD);
  });

  it('is gone on with without passwords, PINs and answers, which is said until they are there (R21, R28)', async () => {
    const wizard = await mountWizard({ people: 1 });
    const words = en.credentials;
    await wizard.pressOn(en.footer.next);
    await wizard.clickOn('radio', en.setup.options.credentials.name);
    await wizard.fill(words.fields.password, PASSWORD);
    expect(wizard.says(en.setup.secretsNotKept)).to.equal(false);
    const plan: Plan | null = JSON.parse(JSON.stringify(wizard.element.plan));
    const next = await mountWith(plan);
    expect(next.says(en.setup.secretsNotKept)).to.equal(false);
    await next.pressOn(en.footer.next);
    expect(next.says(en.setup.secretsNotKept)).to.equal(true);
    await next.pressOn(words.generate(1));
    await next.fill(words.fields.answer, 'Rex the dog');

    expect(next.says(en.setup.secretsNotKept)).to.equal(false);
  });

  it('holds nobody who was added (R34)', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.clickOn('button', en.footer.next);
    await wizard.clickOn('button', en.footer.submit(2));

    expect(wizard.element.plan?.rows).to.deep.equal([]);
  });

  it('shows the result of those who were being added when its page went (R25, R34, A12)', async () => {
    const account = await openMockAccount();
    const before = await mountWizard({ account, people: 2 });
    await before.clickOn('button', en.footer.next);
    const answer = account.hold();
    await before.tabTo(en.footer.submit(2));
    await before.press('Enter');
    const plan: Plan | null = JSON.parse(JSON.stringify(before.element.plan));
    before.element.remove();
    answer();
    const { transport } = account;
    const wizard = await harnessOf(Object.assign(createWizard(), { plan, transport }));
    await wizard.settle();

    expect(wizard.heading()).to.equal(en.outcome.heading('all', 2, 2));
    expect(account.newMembers()).to.have.length(2);
  });

  it('names those of whom nobody knows whether they were added (R34, A12)', async () => {
    const wizard = await restingStates['people who may have been added']();

    const names = nameList('en', [personName(1), personName(2)]);
    expect(wizard.says(en.roster.maybeAdded(names))).to.equal(true);
    expect(wizard.element.plan?.open).to.have.length(1);
  });

  it('begins anew when it is set later, and leaves the focus where it is (R21)', async () => {
    const plan = await planOfPeople(2);
    const wizard = await mountWizard({ people: 1 });
    const outside = document.createElement('button');
    document.body.append(outside);
    outside.focus();
    wizard.element.plan = plan;
    await wizard.settle();

    expect(wizard.rows()).to.equal(2);
    expect(document.activeElement === outside).to.equal(true);
    wizard.element.plan = null;
    await wizard.settle();
    expect(wizard.value(1, 'lastName')).to.equal('');
    outside.remove();
  });

  it('takes nothing away when a template sets the same once more (R21)', async () => {
    const plan = await planOfPeople(1);
    const { transport } = await openMockAccount();
    const wizard = await harnessOf(Object.assign(createWizard(), { plan, transport }));
    await wizard.settle();
    await wizard.fill(cellName(1, 'lastName'), 'Moreau');
    Object.assign(wizard.element, { plan: structuredClone(plan) });
    await wizard.settle();

    expect(wizard.value(1, 'lastName')).to.equal('Moreau');
  });

  it('goes on where a host gives back at each step what it keeps (R21)', async () => {
    const { transport } = await openMockAccount();
    const element = Object.assign(createWizard(), { plan: await planOfPeople(2), transport });
    element.addEventListener('add-users-step', () => {
      queueMicrotask(() => Object.assign(element, { plan: structuredClone(element.plan) }));
    });
    const wizard = await harnessOf(element);
    await wizard.settle();
    await wizard.clickOn('button', en.footer.next);

    expect(wizard.heading()).to.equal(en.setup.heading);
    await wizard.clickOn('button', en.footer.submit(2));
    expect(wizard.heading()).to.equal(en.outcome.heading('all', 2, 2));
  });

  it('is refused by name where it is none, and changes nothing', async () => {
    const wizard = await mountWizard({ people: 2 });
    const plan = { ...wizard.element.plan, rows: [{ email: 'nobody' }] };

    expect(() => Object.assign(wizard.element, { plan })).to.throw(PlanError, 'plan');
    await wizard.settle();
    expect(wizard.rows()).to.equal(2);
    expect(wizard.element.plan?.rows).to.have.length(2);
  });

  it('is refused while the run is with the back end', async () => {
    const { transport } = await openMockAccount();
    const plan = await planOfPeople(1);
    const submit = () => new Promise<never>(() => {});
    const unanswered = { ...transport, submit };
    const element = Object.assign(createWizard(), { plan, transport: unanswered });
    const wizard = await harnessOf(element);
    await wizard.settle();
    await wizard.clickOn('button', en.footer.next);
    await wizard.send({ type: 'run.submit' });

    const refused = () => Object.assign(element, { plan: null });
    expect(refused).to.throw(PlanError).with.property('code', 'submitting');
    expect(wizard.session()?.getSnapshot().hasTag('locked')).to.equal(true);
  });

  it('is refused where the run is somebody else’s', async () => {
    const { actor } = startWizard();
    const given = await harnessOf(Object.assign(createWizard(), { actor }));
    const refused = () => Object.assign(given.element, { plan: null });

    expect(refused).to.throw(PlanError).with.property('code', 'actorGiven');
  });

  it('of another account is left alone, and said so', async () => {
    const plan = await planOfPeople(2);
    const { transport } = await openMockAccount({ seed: singleSite });
    const wizard = await harnessOf(Object.assign(createWizard(), { plan, transport }));
    await wizard.settle();

    expect(wizard.rows()).to.equal(1);
    expect(wizard.says(en.announcements.planOfOtherAccount)).to.equal(true);
  });

  it('counts when it is set before the element is defined', async () => {
    const plan = await planOfPeople(2);
    const early = createWizard('early-wizard');
    const { transport } = await openMockAccount();
    Object.assign(early, { plan, transport });
    document.body.append(early);
    defineAddUsersWizard('early-wizard');
    const wizard = await harnessOf(early);
    await wizard.settle();

    expect(wizard.rows()).to.equal(2);
  });

  it('is reported where it can’t be taken and was set before the element is defined', async () => {
    const reported: unknown[] = [];
    const { reportError } = globalThis;
    globalThis.reportError = (error) => void reported.push(error);
    const early = createWizard('early-wizard-of-a-bad-plan');
    const { transport } = await openMockAccount();
    Object.assign(early, { plan: { version: 2, rows: [] }, transport });
    document.body.append(early);
    defineAddUsersWizard('early-wizard-of-a-bad-plan');
    globalThis.reportError = reportError;
    const wizard = await harnessOf(early);
    await wizard.settle();

    expect(reported[0]).to.be.instanceOf(PlanError);
    expect(wizard.heading()).to.equal(en.roster.heading);
  });
});
