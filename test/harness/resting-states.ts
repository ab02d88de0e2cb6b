import { selectEditor } from '../../src/machines/wizard/wizard-editor.selectors.ts';
import type { SetupOption } from '../../src/domain/setup.ts';
import { en } from '../../src/messages/en.ts';
import { personas } from '../../src/mocks/personas.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { namedFault } from '../../src/mocks/named-faults.ts';
import { fullUser } from './walk-account.ts';
import { shippingStates } from './shipping-states.ts';
import { after, rowAt, tell } from './state-walks.ts';
import { cellName } from './readings.ts';
import { walkToCharges } from './purchases.ts';
import { equipmentStates } from './equipment-states.ts';
import { singleSite } from './northwind.ts';
import { outcomeStates } from './outcome-states.ts';
import { personName } from './walks.ts';
import { mountWizard, type MountOptions, type WizardHarness } from './wizard-harness.ts';
import { windowStates } from './window-states.ts';

/** Every state in which a person can stop and look, by what he sees. */
export const restingStates = {
  'nobody typed in yet': () => mountWizard(),
  'people with problems': () => after([{ type: 'row.add', count: 2 }, { type: 'step.next' }]),
  'people who may have been added': async () => {
    const wizard = await mountWizard({ people: 2 });
    const { plan } = wizard.element;
    if (plan === null) throw new Error('There is no plan. Load the account first.');
    const setup = { kind: 'invite' as const };
    const rows = plan.rows.map((row, index) => ({ ...row, setup, id: rowAt(wizard, index) }));
    const sent = rows.map((row) => ({ ...row, rowId: row.id, roleId: null }));
    const open = [{ key: 'key-1', userTypeId: fullUser, rows: sent }];
    wizard.element.plan = { ...plan, rows, open };
    await wizard.settle();
    return wizard;
  },
  'people were pasted, with guessed names and problems': async () => {
    const wizard = await mountWizard();
    wizard.focusOn('textbox', cellName(1, 'firstName'));
    const head = 'Email\tExt\tSite\tCost centre\tShoe size\n';
    await wizard.paste(
      `${head}ada.lund@northwind.example\t911\tAtlantis\t\t4\nbo.lund@northwind.example\t911\t\tAlchemy\t5`,
    );
    return wizard;
  },
  'a whole list in its window': async () => {
    const wizard = await after([{ type: 'paste.open' }], 24);
    await wizard.paste(
      'Email,First name,Last name,Shoe size\nada.lund@northwind.example,Ada,Lund,4\nbo.lund@northwind.example,,,5',
    );
    return wizard;
  },
  'a whole list that is not there yet': async () => {
    const wizard = await after([{ type: 'paste.open' }]);
    await wizard.pressOn(en.paste.add(0));
    return wizard;
  },
  'a gesture was undone': async () => {
    const wizard = await mountWizard({ people: 2 });
    return tell(wizard, [{ type: 'row.add', count: 2 }, { type: 'roster.undo' }]);
  },
  'the menu of a row': async () => {
    const wizard = await mountWizard({ people: 3 });
    await wizard.clickOn('button', en.roster.fill.open(2));
    return wizard;
  },
  'nobody in the list': async () => {
    const wizard = await mountWizard();
    await wizard.send({ type: 'row.remove', rowId: rowAt(wizard, 0) });
    return tell(wizard, [{ type: 'step.next' }]);
  },
  'a row was removed': async () => {
    const wizard = await mountWizard({ people: 3 });
    return tell(wizard, [{ type: 'row.remove', rowId: rowAt(wizard, 1) }]);
  },
  'the check did not work': async () => {
    const wizard = await mountWizard({ people: 2 });
    wizard.account.goAway();
    return tell(wizard, [{ type: 'step.next' }]);
  },
  'shared addresses, with people set to an invite': () =>
    after([{ type: 'step.next' }, { type: 'step.back' }, sharing], 2),
  ...equipmentStates,
  'set-up for everybody': () => after([{ type: 'step.next' }], 3),
  'set-up for one': async () => {
    const wizard = await after([{ type: 'step.next' }], 3);
    return tell(wizard, [{ type: 'rows.mark', rowIds: [rowAt(wizard, 1)] }]);
  },
  'set-up of people who start in different ways': async () => {
    const wizard = await after([{ type: 'step.next' }], 3);
    const marked: WizardEvent = { type: 'rows.mark', rowIds: [rowAt(wizard, 1)] };
    const later: WizardEvent = { type: 'setup.choose', option: 'later' };
    return tell(wizard, [marked, later, { type: 'rows.mark', rowIds: [] }]);
  },
  'set-up with invites that can’t be sent': () =>
    after([{ type: 'step.next' }, { type: 'step.back' }, sharing, { type: 'step.next' }], 2),
  'set-up with some invites that can’t be sent': async () => {
    const wizard = await after([{ type: 'step.next' }], 3);
    const marked: WizardEvent = { type: 'rows.mark', rowIds: [rowAt(wizard, 1)] };
    const later: WizardEvent = { type: 'setup.choose', option: 'later' };
    return tell(wizard, [marked, later, { type: 'step.back' }, sharing, { type: 'step.next' }]);
  },
  ...shippingStates,
  'the charges': () => charges(),
  'the charges, submitted without agreeing': async () =>
    tell(await charges(), [{ type: 'run.submit' }]),
  'charges that have changed': async () =>
    tell(await charges(namedFault('quote-changed')), [
      { type: 'charges.acknowledge' },
      { type: 'run.submit' },
    ]),
  'the charges could not be worked out': () => charges(namedFault('500', { operation: 'quote' })),
  'a schedule that is not set': () => scheduled('T'),
  'a schedule that is proposed': () => onPath('schedule'),
  'a schedule that is set': () => scheduled(wallIn(2)),
  'a schedule in a gap': () => scheduled('2027-03-14T02:30'),
  'a schedule that comes twice': () => scheduled('2027-11-07T01:30'),
  'a schedule that has passed': () => scheduled('2020-01-02T03:04'),
  'schedules that differ': async () => {
    const wizard = await scheduled(wallIn(2));
    const marked: WizardEvent = { type: 'rows.mark', rowIds: [rowAt(wizard, 0)] };
    await tell(wizard, [marked]);
    setWall(wizard, wallIn(3));
    return tell(wizard, [{ type: 'rows.mark', rowIds: [] }]);
  },
  'credentials of one person': () => onPath('credentials', { people: 1 }),
  'credentials of one person, generated and shown': async () => {
    const wizard = await onPath('credentials', { people: 1 });
    await wizard.clickOn('button', en.credentials.generate(1));
    const { show, fields } = en.credentials;
    await wizard.clickOn('button', `${show} ${fields.password}`);
    return wizard;
  },
  'credentials that break the rules': async () => {
    const wizard = await onPath('credentials', { people: 1 });
    wizard.focusOn('textbox', en.credentials.fields.password);
    await wizard.type('abc');
    await wizard.press('Tab');
    return wizard;
  },
  'credentials of several, one shown': async () => {
    const wizard = await onPath('credentials', { people: 3 });
    await wizard.clickOn('button', en.credentials.generate(3));
    await wizard.clickOn('button', en.credentials.showOf(personName(2)));
    return wizard;
  },
  'credentials of a draft that was gone on with': async () => {
    const wizard = await onPath('credentials', { people: 3 });
    const { plan } = wizard.element;
    if (plan === null) throw new Error('There is no plan. Load the account first.');
    wizard.element.plan = { ...plan, rows: plan.rows.slice(0, 2) };
    await wizard.settle();
    return tell(wizard, [{ type: 'step.next' }]);
  },
  'credentials, with no place for responders': () =>
    onPath('credentials', { people: 2, seed: singleSite }),
  'credentials, without the questions': async () => {
    const wizard = await mountWizard({ people: 1 });
    await tell(wizard, [{ type: 'step.next' }]);
    wizard.account.goAway();
    return tell(wizard, [{ type: 'setup.choose', option: 'credentials' }]);
  },
  'the missing address': async () => {
    const wizard = await onPath('credentials', { people: 2, seed: singleSite });
    await wizard.clickOn('button', en.credentials.generate(2));
    await wizard.fill(en.credentials.fields.questionId, 'What');
    await wizard.fill(en.credentials.fields.answer, 'Rex the dog');
    return tell(wizard, [{ type: 'run.submit' }]);
  },
  'the roles': () => after([{ type: 'step.next' }, { type: 'role.open' }], 1),
  'the roles could not be loaded': async () => {
    const wizard = await mountWizard({ people: 1 });
    await tell(wizard, [{ type: 'step.next' }]);
    wizard.account.goAway();
    return tell(wizard, [{ type: 'role.open' }]);
  },
  'a role that lets people do more': async () => {
    const wizard = await after([{ type: 'step.next' }, { type: 'role.open' }], 2);
    await wizard.clickOn('radio', 'Manager');
    await wizard.clickOn('button', en.roles.save);
    return wizard;
  },
  'set-up where little can be done': async () => {
    const seed = personas['ringcentral-like'];
    return tell(await mountWizard({ people: 2, seed }), [{ type: 'step.next' }]);
  },
  ...windowStates,
  ...outcomeStates,
} satisfies Readonly<Record<string, () => Promise<WizardHarness>>>;

const sharing: WizardEvent = { type: 'uniqueEmail.require', isRequired: false };

async function charges(faults: MountOptions['faults'] = []): Promise<WizardHarness> {
  const wizard = await mountWizard({ people: 2, faults });
  await walkToCharges(wizard, 2);
  return wizard;
}

async function onPath(option: SetupOption, options: MountOptions = { people: 2 }) {
  return tell(await mountWizard(options), [
    { type: 'step.next' },
    { type: 'setup.choose', option },
  ]);
}

async function scheduled(wall: string): Promise<WizardHarness> {
  const wizard = await onPath('schedule');
  setWall(wizard, wall);
  await wizard.settle();
  return wizard;
}

function setWall(wizard: WizardHarness, wall: string): void {
  const [date = '', time = ''] = wall.split('T');
  const session = wizard.session();
  const editor =
    session === undefined ? null : selectEditor(session.getSnapshot(), 'scheduleInvite');
  editor?.send({ type: 'schedule.set', patch: { date, time } });
}

function wallIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);
}
