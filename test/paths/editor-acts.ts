import type { AnyEventObject } from 'xstate';
import type { CredentialsDraft } from '../../src/domain/credentials.ts';
import type { FailureDetails } from '../../src/domain/failure.ts';
import type { RowId } from '../../src/domain/ids.ts';
import type { PhoneChoice } from '../../src/domain/phone.ts';
import type { NumberChoice } from '../../src/domain/phone-number.ts';
import { roleSchema, type Role } from '../../src/domain/role.ts';
import type { EditorEvent } from '../../src/headless/open-editor.ts';
import type { PickerOutput } from '../../src/machines/pickers/picker-output.ts';
import { Failure } from '../../src/transport/failure.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { offeredNumber, parcelAddress, phoneModel, shippingMethod } from '../harness/equipment.ts';
import type { WalkedWizard } from './walked-wizard.ts';

/**
 * Does in the open editor what makes it say what a path tells; tells whether that can be done.
 *
 * @param source the editor, by the name that the chart gives it
 */
export async function actInEditor(
  walked: WalkedWizard,
  source: string | null,
  { type, snapshot, output }: AnyEventObject,
): Promise<boolean> {
  if (source === null || walked.driver.editor()?.name !== source) return false;
  if (type.startsWith('xstate.snapshot.')) return show(walked, snapshot.context);
  // That an editor crashes is nothing that an admin or a back end can bring about.
  if (output === undefined) return false;
  if ('results' in output) return tell(walked, { type: 'path.close' });
  if (output.value === undefined) return tell(walked, { type: 'picker.close' });
  return (await CHOOSE[source]?.(walked, output)) ?? false;
}

/** What the paths have an editor show. */
interface Shown {
  readonly results?: readonly { readonly rowId: RowId; readonly setup: CredentialsDraft }[];
  readonly assignments?: readonly unknown[];
  readonly failure: FailureDetails | null;
}

async function show(walked: WalkedWizard, { results = [], assignments = [], failure }: Shown) {
  for (const { rowId, setup } of results) {
    const { kind: _, ...patch } = setup;
    await tell(walked, { type: 'credentials.set', rowIds: [rowId], patch });
  }
  if (assignments.length > 0) await assignParcel(walked);
  return failure === null || turnDown(walked, failure);
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

async function turnDown({ back }: WalkedWizard, details: FailureDetails): Promise<boolean> {
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

async function assignParcel({ back }: WalkedWizard): Promise<void> {
  const items = [parcelAddress('address-1', true)];
  back.listShippingAddresses.last().resolve({ items, nextCursor: null });
  await answersArrive();
  back.listShippingMethods.last().resolve([shippingMethod('ground')]);
}

type Choose = (walked: WalkedWizard, output: PickerOutput<never>) => Promise<boolean>;

/** How each picker comes to what a path has it choose. */
const CHOOSE: Readonly<Record<string, Choose>> = {
  devicePicker: buyPhone,
  numberPicker: takeNumber,
  rolePicker: takeRole,
};

async function buyPhone(walked: WalkedWizard, output: PickerOutput<PhoneChoice>): Promise<boolean> {
  if (output.kind === 'kept' || output.value.kind !== 'purchase') return false;
  const { catalogId, model, price } = output.value;
  await tell(walked, { type: 'list.show', list: 'catalog' });
  const facets = { brands: [], deviceClasses: [], features: [] };
  const items = [{ ...phoneModel(catalogId), name: model, price }];
  walked.back.searchCatalog.last().resolve({ items, nextCursor: null, facets });
  await answersArrive();
  return tell(walked, { type: 'model.pick', catalogId });
}

async function takeNumber(
  walked: WalkedWizard,
  output: PickerOutput<NumberChoice>,
): Promise<boolean> {
  if (output.kind === 'kept' || output.value.kind !== 'new') return false;
  const { back } = walked;
  const { e164, price, holdId, expiresAt } = output.value;
  await tell(walked, { type: 'list.show', list: 'new' });
  back.listNumberPlaces.last().resolve([{ id: 'CO', label: 'Colorado' }]);
  await answersArrive();
  await tell(walked, { type: 'region.pick', region: 'CO' });
  back.listNumberPlaces.last().resolve([{ id: '720', label: '720' }]);
  await answersArrive();
  await tell(walked, { type: 'areaCode.pick', areaCode: '720' });
  back.searchNumbers.last().resolve([{ ...offeredNumber(e164), price }]);
  await answersArrive();
  await tell(walked, { type: 'number.pick', e164 });
  back.holdNumbers.last().resolve({ holds: [{ e164, holdId, expiresAt }], gone: [] });
  await answersArrive();
  return tell(walked, { type: 'picker.done' });
}

async function takeRole(
  walked: WalkedWizard,
  output: PickerOutput<Pick<Role, 'id' | 'name'>>,
): Promise<boolean> {
  if (output.kind === 'kept') return false;
  const plain = { isDefault: false, isAssignable: true, permissions: [] };
  const role = roleSchema.parse({ ...plain, ...output.value });
  walked.back.listRoles.last().resolve([role]);
  await answersArrive();
  await tell(walked, { type: 'role.pick', roleId: role.id });
  return tell(walked, { type: 'role.save' });
}

async function tell({ driver }: WalkedWizard, event: EditorEvent): Promise<boolean> {
  driver.sendToEditor(event);
  await answersArrive();
  return true;
}
