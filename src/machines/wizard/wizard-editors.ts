import type { Capabilities } from '../../domain/capability.ts';
import { onlyAvailable } from '../../domain/capability.ts';
import type { RowId } from '../../domain/ids.ts';
import { placeOf } from '../../domain/number-stock.ts';
import { shippedRows } from '../../domain/order.ts';
import type { SetupOption } from '../../domain/setup.ts';
import { fullName, type UserDraft } from '../../domain/user-draft.ts';
import type { DevicePickerInput } from '../pickers/device-picker.types.ts';
import type { NumberPickerInput } from '../pickers/number-picker.types.ts';
import type { RolePickerInput } from '../pickers/role-picker.types.ts';
import type { ShippingInput } from '../pickers/shipping.types.ts';
import type { SetupPathInput } from '../setup-paths/setup-path.types.ts';
import { withSetAside } from './set-aside.ts';
import { addressedRows, chosenType, numberStock, setupRules } from './wizard-run.ts';
import type { WizardContext } from './wizard.types.ts';

/** What the device picker is opened with (R13). */
export function phoneInput(context: WizardContext): DevicePickerInput {
  const row = pickedRow(context);
  const taken = othersThan(context, row?.id).flatMap(({ phone }) =>
    phone.kind === 'inventory' ? [phone.deviceId] : [],
  );
  return { phone: row?.phone ?? { kind: 'app' }, taken, capabilities: capabilitiesOf(context) };
}

/** What the number picker is opened with (R17, R18). */
export function numberInput(context: WizardContext, isRenewal = false): NumberPickerInput {
  const row = pickedRow(context);
  const stock = numberStock(context.offer);
  const countries = [stock.country, ...stock.sites.flatMap(({ country }) => country ?? [])];
  return {
    runId: context.runId,
    opened: context.opened,
    place: placeOf(row?.siteId ?? null, stock),
    number: row?.number ?? null,
    taken: othersThan(context, row?.id).flatMap(({ number }) => number?.e164 ?? []),
    capabilities: capabilitiesOf(context),
    countries: [...new Set(countries)],
    now: context.now,
    isRenewal,
  };
}

/** What shipping is opened with: one entry for each phone that is bought (R19). */
export function shippingInput(context: WizardContext): ShippingInput {
  const type = chosenType(context);
  const rows = type === null ? [] : shippedRows(context.roster.rows, type);
  return {
    runId: context.runId,
    opened: context.opened,
    people: rows.map((row) => ({
      rowId: row.id,
      name: fullName(row),
      model: row.phone.kind === 'app' ? '' : row.phone.model,
      shipTo: row.shipTo,
    })),
    country: context.offer?.account.country ?? '',
    drafts: context.shipping.drafts,
  };
}

/** What a setup path is opened with: the marked people, or everybody (R22). */
export function pathInput(context: WizardContext, option: SetupOption): SetupPathInput {
  return {
    runId: context.runId,
    people: withSetAside(addressedRows(context), context.setAside, option),
    rules: setupRules(context),
    locationDrafts: context.locationDrafts,
    sites: context.offer?.sites ?? [],
    userType: { kind: chosenType(context)?.kind ?? 'full' },
  };
}

/** What the role picker is opened with: the role that all addressed people share, or the default one (R24). */
export function roleInput(context: WizardContext): RolePickerInput {
  const rows = addressedRows(context);
  const [shared = null, ...others] = new Set(rows.map(({ role }) => role?.id ?? null));
  return { roleId: others.length === 0 ? shared : null, people: rows.length };
}

/** The person in hand, for whom something is picked. */
export function pickedRow({
  roster,
  picking,
}: Pick<WizardContext, 'roster' | 'picking'>): UserDraft | undefined {
  return roster.rows.find(({ id }) => id === picking);
}

function othersThan({ roster }: WizardContext, rowId: RowId | undefined): readonly UserDraft[] {
  return roster.rows.filter(({ id }) => id !== rowId);
}

function capabilitiesOf({ offer }: WizardContext): Capabilities {
  return offer?.account.capabilities ?? onlyAvailable([]);
}
