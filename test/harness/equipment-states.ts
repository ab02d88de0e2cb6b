import { SimulatedClock } from 'xstate';
import type { RowId } from '../../src/domain/ids.ts';
import { selectEditor } from '../../src/machines/wizard/wizard-editor.selectors.ts';
import type { DevicePickerEvent } from '../../src/machines/pickers/device-picker.types.ts';
import type { NumberPickerEvent } from '../../src/machines/pickers/number-picker.types.ts';
import { catalogIdSchema } from '../../src/domain/ids.ts';
import { everythingBut } from './equipment.ts';
import { multiSite } from './northwind.ts';
import { mountWizard, type MountOptions, type WizardHarness } from './wizard-harness.ts';

const noStock = { ...multiSite, numbers: [] };
const barred = everythingBut('assignPhones', 'buyPhones', 'assignNumbers', 'buyNumbers');
const nothingToHave = { ...multiSite, account: { ...multiSite.account, capabilities: barred } };
const catalog: DevicePickerEvent = { type: 'list.show', list: 'catalog' };
const models = multiSite.catalog.map(({ id }) => id);
const places: readonly NumberPickerEvent[] = [
  { type: 'list.show', list: 'new' },
  { type: 'region.pick', region: 'CO' },
  { type: 'areaCode.pick', areaCode: '303' },
];
const pick: NumberPickerEvent = { type: 'number.pick', e164: '+13035550199' };

/** The windows for phones and numbers, wherever a person can stop and look in them. */
export const equipmentStates = {
  'people with phones and a number that is held': async () => {
    const wizard = await numbers([...places, pick, { type: 'picker.done' }], { people: 3 });
    await phones([catalog, { type: 'model.pick', catalogId: modelAt(18) }], {}, wizard);
    return wizard;
  },
  'somebody without a number': () => mountWizard({ people: 2, seed: noStock }),
  'phones in stock': () => phones([]),
  'phones to buy': () => phones([catalog]),
  'a phone in detail': () => phones([catalog, { type: 'details.open', catalogId: modelAt(18) }]),
  'no phone like that': () => phones([catalog, { type: 'filters.set', patch: { minLines: 99 } }]),
  'phones that could not be read': async () => {
    const wizard = await mountWizard({ people: 1 });
    wizard.account.goAway();
    return phones([], {}, wizard);
  },
  'no phone to be had': () => phones([], { seed: nothingToHave }),
  'numbers in stock': () => numbers([]),
  'places of new numbers': () => numbers(places.slice(0, 1)),
  'new numbers': () => numbers(places),
  'a number that is held': () => numbers([...places, pick]),
  'a hold that has ended': async () => {
    const clock = new SimulatedClock();
    const wizard = await numbers([...places, pick], { clock });
    clock.increment(24 * 60 * 60_000);
    await wizard.rendered();
    return wizard;
  },
  'a number that is gone': async () => {
    const wizard = await numbers(places);
    const { signal } = new AbortController();
    const query = { e164s: ['+13035550199'] };
    await wizard.account.transport.holdNumbers(query, { key: 'another', signal });
    return numbers([pick], {}, wizard);
  },
  'no number to be had': () => numbers([], { seed: nothingToHave }),
} satisfies Readonly<Record<string, () => Promise<WizardHarness>>>;

type Mounted = Awaited<ReturnType<typeof mountWizard>>;

async function phones(
  events: readonly DevicePickerEvent[],
  options: MountOptions = {},
  there?: Mounted,
): Promise<Mounted> {
  const wizard = there ?? (await mountWizard({ people: 1, ...options }));
  await open(wizard, 'phone.open');
  for (const event of events) {
    const session = wizard.session();
    if (session) selectEditor(session.getSnapshot(), 'devicePicker')?.send(event);
    await wizard.settle();
  }
  return wizard;
}

async function numbers(
  events: readonly NumberPickerEvent[],
  options: MountOptions = {},
  there?: Mounted,
): Promise<Mounted> {
  const wizard = there ?? (await mountWizard({ people: 1, ...options }));
  await open(wizard, 'number.open');
  for (const event of events) {
    const session = wizard.session();
    if (session) selectEditor(session.getSnapshot(), 'numberPicker')?.send(event);
    await wizard.settle();
  }
  return wizard;
}

async function open(wizard: Mounted, type: 'phone.open' | 'number.open'): Promise<void> {
  await wizard.send({ type, rowId: firstRow(wizard) });
  await wizard.settle();
}

function firstRow(wizard: Mounted): RowId {
  const row = wizard.session()?.getSnapshot().context.roster.rows[0];
  if (row === undefined) throw new Error('The list has no row. Add people first.');
  return row.id;
}

function modelAt(index: number) {
  return models[index] ?? catalogIdSchema.parse('none');
}
