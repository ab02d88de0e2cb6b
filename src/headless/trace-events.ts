import * as z from 'zod/mini';
import { addressFields } from '../domain/address.ts';
import { catalogFiltersSchema } from '../domain/device.ts';
import {
  catalogIdSchema,
  costCenterIdSchema,
  deviceIdSchema,
  emergencyLocationIdSchema,
  questionIdSchema,
  roleIdSchema,
  rowIdSchema,
  shippingAddressIdSchema,
  shippingMethodIdSchema,
  siteIdSchema,
  userTypeIdSchema,
} from '../domain/ids.ts';
import { rowFields } from '../domain/row-field.ts';
import { SecretBox } from '../domain/secret-box.ts';
import { setupOptions } from '../domain/setup.ts';
import type { WizardEvent } from '../machines/wizard/wizard.types.ts';
import type { EditorEvent } from './open-editor.ts';

const text = z.string();
const field = z.enum(rowFields);
const rowIds = z.array(rowIdSchema);
const siteId = z.nullable(siteIdSchema);
const secret = z.exactOptional(z.instanceof(SecretBox));

const nothing = z.object({});
const ofRow = z.object({ rowId: rowIdSchema });
const ofRows = z.object({ rowIds });

const person = z.object({
  firstName: z.exactOptional(text),
  lastName: z.exactOptional(text),
  email: z.exactOptional(text),
  extension: z.exactOptional(text),
  siteId: z.exactOptional(siteId),
  costCenterId: z.exactOptional(z.nullable(costCenterIdSchema)),
});

const pasted = z.object({
  people: z.array(
    z.object({
      patch: person,
      derivedName: z.nullable(z.object({ firstName: text, lastName: text })),
      unknown: z.array(z.object({ field: z.enum(['siteId', 'costCenterId']), name: text })),
    }),
  ),
  leftOut: z.number(),
});

const repair = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('useExtension'), extension: text }),
  z.object({ kind: z.literal('removeTwin'), ofRow: z.number() }),
  z.object({ kind: z.literal('removeSurplus') }),
  z.object({ kind: z.literal('removeBlank') }),
  z.object({ kind: z.literal('dropCostCenter') }),
]);

const credentials = z.object({
  password: secret,
  passwordAgain: secret,
  isTemporary: z.exactOptional(z.boolean()),
  pin: secret,
  pinAgain: secret,
  questionId: z.exactOptional(z.nullable(questionIdSchema)),
  answer: secret,
});

const occurrence = z.enum(['first', 'second']);
const schedule = z.object({
  date: z.exactOptional(text),
  time: z.exactOptional(text),
  timeZone: z.exactOptional(text),
  occurrence: z.exactOptional(z.nullable(occurrence)),
});

const address = z.partial(z.object(Object.fromEntries(addressFields.map((name) => [name, text]))));

const list = z.object({ list: z.enum(['inventory', 'catalog', 'new']) });
const model = z.object({ catalogId: catalogIdSchema });
const shippingAddress = z.object({ addressId: shippingAddressIdSchema });

/** What each event may carry into a trace; whatever else it carries is left out. */
export const eventSchemas: Readonly<Record<(WizardEvent | EditorEvent)['type'], z.ZodMiniType>> = {
  'clock.tick': z.object({ now: z.number() }),
  'load.retry': nothing,
  'session.renewed': nothing,
  'userType.choose': z.object({ userTypeId: userTypeIdSchema }),
  'uniqueEmail.require': z.object({ isRequired: z.boolean() }),
  'row.add': z.object({ count: z.number(), field: z.exactOptional(field) }),
  'rows.import': z.object({ rows: z.array(person) }),
  'rows.paste': z.object({ atRowId: z.nullable(rowIdSchema), pasted }),
  'paste.open': nothing,
  'paste.close': nothing,
  'row.duplicate': ofRow,
  'row.remove': ofRow,
  'row.restore': nothing,
  'roster.undo': nothing,
  'roster.redo': nothing,
  'row.patch': z.object({ rowId: rowIdSchema, patch: person }),
  'cell.leave': z.object({ rowId: rowIdSchema, field }),
  'rows.fill': z.object({
    fromRowId: rowIdSchema,
    rowIds,
    field: z.enum([...rowFields, 'phone']),
  }),
  'rows.repair': z.object({ repairs: z.array(z.object({ rowId: rowIdSchema, repair })) }),
  'phone.open': ofRow,
  'number.open': ofRow,
  'step.next': nothing,
  'step.back': nothing,
  'rows.mark': ofRows,
  'setup.choose': z.object({ option: z.enum(setupOptions) }),
  'role.open': nothing,
  'run.submit': nothing,
  'emergency.back': nothing,
  'emergency.skip': nothing,
  'charges.acknowledge': nothing,
  'charges.withdraw': nothing,
  'quote.retry': nothing,
  'run.cancel': nothing,
  'leave.stay': nothing,
  'leave.confirm': nothing,
  'run.retry': nothing,
  'outcome.check': nothing,
  'failed.edit': nothing,
  'run.again': nothing,
  'run.finish': nothing,
  'list.show': list,
  'list.more': nothing,
  'search.type': z.object({ text }),
  'filters.set': z.object({ patch: z.partial(catalogFiltersSchema) }),
  'filters.clear': nothing,
  'details.open': model,
  'details.close': nothing,
  'model.pick': model,
  'app.pick': nothing,
  'phone.pick': z.object({ deviceId: deviceIdSchema }),
  'call.retry': nothing,
  'picker.close': nothing,
  'picker.done': nothing,
  'country.pick': z.object({ country: text }),
  'region.pick': z.object({ region: text }),
  'areaCode.pick': z.object({ areaCode: text }),
  'number.pick': z.object({ e164: text }),
  'number.hold': nothing,
  'number.clear': nothing,
  'role.pick': z.object({ roleId: roleIdSchema }),
  'role.save': nothing,
  'role.confirm': nothing,
  'role.back': nothing,
  'mode.set': z.object({ mode: z.enum(['single', 'multiple']) }),
  'address.pick': shippingAddress,
  'address.edit': shippingAddress,
  'address.assign': nothing,
  'address.new': nothing,
  'address.open': nothing,
  'address.keep': nothing,
  'address.set': z.object({ patch: address }),
  'method.pick': z.object({ methodId: shippingMethodIdSchema }),
  'draft.edit': nothing,
  'draft.drop': nothing,
  'shipping.done': nothing,
  'recipient.set': z.object({ recipient: text }),
  'editor.done': nothing,
  'editor.back': nothing,
  'suggestion.accept': nothing,
  'suggestion.decline': nothing,
  'site.filter': z.object({ siteId }),
  'site.set': z.object({ siteId }),
  'location.open': ofRows,
  'location.pick': z.object({ locationId: emergencyLocationIdSchema }),
  'location.clear': nothing,
  'location.new': nothing,
  'location.add': nothing,
  'location.back': nothing,
  'nickname.set': z.object({ name: text }),
  'path.close': nothing,
  'schedule.set': z.object({ patch: schedule }),
  'schedule.occur': z.object({ occurrence }),
  'schedule.useBefore': nothing,
  'schedule.useAfter': nothing,
  'credentials.set': z.object({ rowIds, patch: credentials }),
  'credentials.generate': ofRows,
};

/** The type of an event that a trace may hold; undefined for every other. */
export function tracedType(type: string): keyof typeof eventSchemas | undefined {
  return Object.keys(eventSchemas).find(
    (known): known is keyof typeof eventSchemas => known === type,
  );
}
