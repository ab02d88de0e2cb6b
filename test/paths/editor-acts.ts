import type { AnyEventObject } from 'xstate';
import type { CredentialsDraft } from '../../src/domain/credentials.ts';
import type { FailureDetails } from '../../src/domain/failure.ts';
import { questionIdSchema, type RowId } from '../../src/domain/ids.ts';
import type { PhoneChoice } from '../../src/domain/phone.ts';
import type { NumberChoice } from '../../src/domain/phone-number.ts';
import type { ScheduleDraft } from '../../src/domain/schedule.ts';
import type { SetupDraft } from '../../src/domain/setup.ts';
import { roleSchema, type Role } from '../../src/domain/role.ts';
import type { EditorEvent } from '../../src/headless/open-editor.ts';
import type { PickerOutput } from '../../src/machines/pickers/picker-output.ts';
import { Failure } from '../../src/transport/failure.ts';
import { answersArrive, type DeferredTransport } from '../harness/deferred-transport.ts';
import { offeredNumber, parcelAddress, phoneModel, shippingMethod } from '../harness/equipment.ts';
import type { WalkedWizard } from './walked-wizard.ts';

/** Says something to the open editor. */
export type Tell = (event: EditorEvent) => Promise<void>;

/** A wizard with an open editor, and how that is spoken to. */
interface Editing {
  readonly back: DeferredTransport;
  readonly tell: Tell;
}

/**
 * Does in the open editor what makes it say what a path tells; tells whether that can be done.
 *
 * @param source the editor, by the name that the chart gives it
 * @param say how it is spoken to; through the driver unless given
 */
export async function actInEditor(
  { driver, back }: WalkedWizard,
  source: string | null,
  { type, snapshot, output }: AnyEventObject,
  say: Tell = async (event) => driver.sendToEditor(event),
): Promise<boolean> {
  if (source === null || driver.editor()?.name !== source) return false;
  const tell = arriving(say);
  const editing = { back, tell };
  if (type.startsWith('xstate.snapshot.')) return show(editing, snapshot.context);
  // That an editor crashes is nothing that an admin or a back end can bring about.
  if (output === undefined) return false;
  if ('results' in output) await tell({ type: 'path.close' });
  else if (output.value === undefined) await tell({ type: 'picker.close' });
  else return (await CHOOSE[source]?.(editing, output)) ?? false;
  return true;
}

/** Waits after everything that is said for what comes of it. */
export function arriving(say: Tell): Tell {
  return async (event) => {
    await say(event);
    await answersArrive();
  };
}

/** What the paths have an editor show. */
interface Shown {
  readonly results?: readonly { readonly rowId: RowId; readonly setup: SetupDraft }[];
  readonly assignments?: readonly unknown[];
  readonly failure: FailureDetails | null;
}

async function show(editing: Editing, { results = [], assignments, failure }: Shown) {
  if (failure === null) await answerLists(editing.back, results, assignments);
  for (const { rowId, setup } of results) {
    if (setup.kind === 'credentials') await enterCredentials(editing, rowId, setup);
    if (setup.kind === 'schedule') await enterSchedule(editing, setup);
  }
  return failure === null || turnDown(editing, failure);
}

/** Tells what an editor has asked for; the one address that there is, is taken without a word. */
async function answerLists(
  back: DeferredTransport,
  results: NonNullable<Shown['results']>,
  assignments: Shown['assignments'],
): Promise<void> {
  if (results.some(({ setup }) => setup.kind === 'credentials'))
    back.listSecurityQuestions.last().resolve(questions);
  const items = assignments?.length === 0 ? [] : [parcelAddress('address-1', true)];
  if (assignments !== undefined)
    back.listShippingAddresses.last().resolve({ items, nextCursor: null });
  await answersArrive();
  if (items.length === 0 || assignments === undefined) return;
  back.listShippingMethods.last().resolve([shippingMethod('ground')]);
  await answersArrive();
}

/** The first of them is asked until another one is chosen. */
const questions = [
  { id: questionIdSchema.parse('question-0'), text: 'Where did you learn to swim?' },
  { id: questionIdSchema.parse('question-1'), text: 'What do you put on toast?' },
];

/** Passwords are temporary until somebody says otherwise. */
async function enterCredentials({ tell }: Editing, rowId: RowId, setup: CredentialsDraft) {
  const { kind: _, isTemporary: __, questionId, ...typed } = setup;
  await tell({ type: 'credentials.set', rowIds: [rowId], patch: typed });
  if (questionId === null) return;
  await tell({ type: 'credentials.set', rowIds: [rowId], patch: { questionId } });
}

/** The zone is the account's. */
async function enterSchedule({ tell }: Editing, { date, time }: ScheduleDraft) {
  await tell({ type: 'schedule.set', patch: { date, time } });
}

/** What the editors read before anything can be picked. */
const LISTS = [
  'listSecurityQuestions',
  'listShippingAddresses',
  'listInventoryPhones',
  'searchCatalog',
  'listInventoryNumbers',
  'listNumberPlaces',
  'listRoles',
] as const;

async function turnDown({ back }: Editing, details: FailureDetails): Promise<boolean> {
  let count = 0;
  for (const list of LISTS) {
    for (const { reject } of back[list].pending()) {
      reject(new Failure('Failed, as the path tells.', details));
      count += 1;
    }
  }
  await answersArrive();
  return count > 0;
}

type Choose = (editing: Editing, output: PickerOutput<never>) => Promise<boolean>;

/** How each picker comes to what a path has it choose. */
const CHOOSE: Readonly<Record<string, Choose>> = {
  devicePicker: buyPhone,
  numberPicker: takeNumber,
  rolePicker: takeRole,
};

async function buyPhone(
  { back, tell }: Editing,
  output: PickerOutput<PhoneChoice>,
): Promise<boolean> {
  if (output.kind === 'kept' || output.value.kind !== 'purchase') return false;
  const { catalogId, model, price } = output.value;
  await tell({ type: 'list.show', list: 'catalog' });
  const facets = { brands: [], deviceClasses: [], features: [] };
  const items = [{ ...phoneModel(catalogId), name: model, price }];
  back.searchCatalog.last().resolve({ items, nextCursor: null, facets });
  await answersArrive();
  await tell({ type: 'model.pick', catalogId });
  return true;
}

async function takeNumber(
  { back, tell }: Editing,
  output: PickerOutput<NumberChoice>,
): Promise<boolean> {
  if (output.kind === 'kept' || output.value.kind !== 'new') return false;
  const { e164, price, holdId, expiresAt } = output.value;
  await tell({ type: 'list.show', list: 'new' });
  back.listNumberPlaces.last().resolve([{ id: 'CO', label: 'Colorado' }]);
  await answersArrive();
  await tell({ type: 'region.pick', region: 'CO' });
  back.listNumberPlaces.last().resolve([{ id: '720', label: '720' }]);
  await answersArrive();
  await tell({ type: 'areaCode.pick', areaCode: '720' });
  back.searchNumbers.last().resolve([{ ...offeredNumber(e164), price }]);
  await answersArrive();
  await tell({ type: 'number.pick', e164 });
  back.holdNumbers.last().resolve({ holds: [{ e164, holdId, expiresAt }], gone: [] });
  await answersArrive();
  await tell({ type: 'picker.done' });
  return true;
}

async function takeRole(
  { back, tell }: Editing,
  output: PickerOutput<Pick<Role, 'id' | 'name'>>,
): Promise<boolean> {
  if (output.kind === 'kept') return false;
  const plain = { isDefault: false, isAssignable: true, permissions: [] };
  const role = roleSchema.parse({ ...plain, ...output.value });
  back.listRoles.last().resolve([role]);
  await answersArrive();
  await tell({ type: 'role.pick', roleId: role.id });
  await tell({ type: 'role.save' });
  return true;
}
