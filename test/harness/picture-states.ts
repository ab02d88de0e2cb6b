import { siteIdSchema, type RowId } from '../../src/domain/ids.ts';
import type { SetupOption } from '../../src/domain/setup.ts';
import type { NumberPickerEvent } from '../../src/machines/pickers/number-picker.types.ts';
import { selectEditor } from '../../src/machines/wizard/wizard-editor.selectors.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { leaveFocus } from './host-page.ts';
import { buyPhone, phoneToBuy } from './purchases.ts';
import { mountWizard, type WizardHarness } from './wizard-harness.ts';

const newNumber: readonly NumberPickerEvent[] = [
  { type: 'list.show', list: 'new' },
  { type: 'region.pick', region: 'CO' },
  { type: 'areaCode.pick', areaCode: '303' },
  { type: 'number.pick', e164: '+13035550199' },
  { type: 'picker.done' },
];
const harbour = siteIdSchema.parse('site-harbour');
const team = [
  ['Amara', 'Okafor', 'amara.okafor'],
  ['Sofía', 'García Márquez', 'sofia.garcia'],
  ['Jun', 'Watanabe', 'jun.watanabe'],
  ['Lea', 'Østergaard', 'lea.ostergaard'],
] as const;

/** A run as it could be anybody's, for those who have not seen the wizard yet. */
export const pictureStates: Readonly<Record<string, () => Promise<WizardHarness>>> = {
  people: async () => {
    const wizard = await withTeam();
    const rowId = rowAt(wizard, 3);
    const patch = { email: 'AMARA.OKAFOR@northwind.example' };
    await tell(wizard, [{ type: 'row.patch', rowId, patch }, { type: 'step.next' }]);
    leaveFocus();
    return wizard;
  },
  'set-up': async () => {
    const wizard = await withTeam();
    await tell(wizard, [{ type: 'step.next' }, { type: 'step.next' }]);
    await choose(wizard, 3, 'later');
    await choose(wizard, 0, 'credentials');
    await choose(wizard, 1, 'schedule');
    const session = wizard.session();
    if (session === undefined) return wizard;
    const date = new Date(Date.now() + 6 * 86_400_000).toISOString().slice(0, 10);
    const patch = { date, time: '09:00' };
    selectEditor(session.getSnapshot(), 'scheduleInvite')?.send({ type: 'schedule.set', patch });
    await wizard.settle();
    leaveFocus();
    return wizard;
  },
  charges: async () => {
    const wizard = await withTeam();
    await tell(wizard, [{ type: 'step.next' }, { type: 'step.next' }, { type: 'run.submit' }]);
    leaveFocus();
    return wizard;
  },
};

/** Four people in two places; one gets a phone that is bought, and one a new number. */
async function withTeam(): Promise<WizardHarness> {
  const wizard = await mountWizard();
  const rows = team.map(([firstName, lastName, mailbox], index) => ({
    firstName,
    lastName,
    email: `${mailbox}@northwind.example`,
    ...(index === 2 ? { siteId: harbour } : {}),
  }));
  await tell(wizard, [{ type: 'rows.import', rows }]);
  await buyPhone(wizard, rowAt(wizard, 1), phoneToBuy(1).id);
  await holdNumber(wizard, rowAt(wizard, 2));
  return wizard;
}

async function holdNumber(wizard: WizardHarness, rowId: RowId): Promise<void> {
  await tell(wizard, [{ type: 'number.open', rowId }]);
  for (const event of newNumber) {
    const session = wizard.session();
    if (session) selectEditor(session.getSnapshot(), 'numberPicker')?.send(event);
    await wizard.settle();
  }
}

async function choose(wizard: WizardHarness, index: number, option: SetupOption): Promise<void> {
  const marked: WizardEvent = { type: 'rows.mark', rowIds: [rowAt(wizard, index)] };
  await tell(wizard, [marked, { type: 'setup.choose', option }]);
}

async function tell(wizard: WizardHarness, events: readonly WizardEvent[]): Promise<void> {
  for (const event of events) {
    await wizard.send(event);
    await wizard.settle();
  }
}

function rowAt(wizard: WizardHarness, index: number): RowId {
  const row = wizard.session()?.getSnapshot().context.roster.rows[index];
  if (row === undefined) throw new Error(`The list has no row ${index + 1}. Import it first.`);
  return row.id;
}
