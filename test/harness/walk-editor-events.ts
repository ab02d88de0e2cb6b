import type { CredentialsPatch } from '../../src/domain/credentials.ts';
import {
  catalogIdSchema,
  questionIdSchema,
  rowIdSchema,
  type RowId,
} from '../../src/domain/ids.ts';
import type { SchedulePatch } from '../../src/domain/schedule.ts';
import { SecretBox } from '../../src/domain/secret-box.ts';
import type {
  AddressEditorContext,
  AddressEditorEvent,
} from '../../src/machines/pickers/address-editor.types.ts';
import type {
  DevicePickerContext,
  DevicePickerEvent,
} from '../../src/machines/pickers/device-picker.types.ts';
import type {
  EmergencyLocationPickerContext,
  EmergencyLocationPickerEvent,
} from '../../src/machines/pickers/emergency-location-picker.types.ts';
import type {
  NumberPickerContext,
  NumberPickerEvent,
} from '../../src/machines/pickers/number-picker.types.ts';
import type {
  RolePickerContext,
  RolePickerEvent,
} from '../../src/machines/pickers/role-picker.types.ts';
import type { ShippingContext, ShippingEvent } from '../../src/machines/pickers/shipping.types.ts';
import type {
  AssignCredentialsContext,
  AssignCredentialsEvent,
} from '../../src/machines/setup-paths/assign-credentials.types.ts';
import type {
  ScheduleInviteContext,
  ScheduleInviteEvent,
} from '../../src/machines/setup-paths/schedule-invite.types.ts';

/** What is secret on a walk; none of it may ever be seen anywhere. */
export const canaries = { password: 'Canary-4mbox-Drift', pin: '718294', answer: 'Canary of old' };

const password = SecretBox.of(canaries.password);
const pin = SecretBox.of(canaries.pin);

/** Everything that credentials need. */
export const credentials: CredentialsPatch = {
  password,
  passwordAgain: password,
  pin,
  pinAgain: pin,
  questionId: questionIdSchema.parse('question-1'),
  answer: SecretBox.of(canaries.answer),
};

const nobody = rowIdSchema.parse('row-of-nobody');

/** Every event of a machine, each in its kinds, so that a new one can't be forgotten. */
export type Variants<Event extends { readonly type: string }> = {
  readonly [Type in Event['type']]: readonly Event[];
};

export function deviceEvents(context: DevicePickerContext): Variants<DevicePickerEvent> {
  const models = [...context.models.map(({ id }) => id), catalogIdSchema.parse('none')];
  return {
    'list.show': (['inventory', 'catalog'] as const).map((list) => ({ type: 'list.show', list })),
    'search.type': ['poly', ''].map((text) => ({ type: 'search.type', text })),
    'filters.set': [{ type: 'filters.set', patch: { brands: ['Poly'] } }],
    'filters.clear': [{ type: 'filters.clear' }],
    'list.more': [{ type: 'list.more' }],
    'details.open': models.map((catalogId) => ({ type: 'details.open', catalogId })),
    'details.close': [{ type: 'details.close' }],
    'model.pick': models.map((catalogId) => ({ type: 'model.pick', catalogId })),
    'phone.pick': context.phones.map(({ id }) => ({ type: 'phone.pick', deviceId: id })),
    'app.pick': [{ type: 'app.pick' }],
    'call.retry': [{ type: 'call.retry' }],
    'picker.close': [{ type: 'picker.close' }],
  };
}

export function numberEvents(context: NumberPickerContext): Variants<NumberPickerEvent> {
  const { stock, offers, hold, regions, areaCodes, countries } = context;
  const e164s = [...stock, ...offers, ...(hold === null ? [] : [hold])].map(({ e164 }) => e164);
  return {
    'clock.tick': [],
    'list.show': (['new', 'inventory'] as const).map((list) => ({ type: 'list.show', list })),
    'search.type': ['303', ''].map((text) => ({ type: 'search.type', text })),
    'country.pick': [...countries, 'XX'].map((country) => ({ type: 'country.pick', country })),
    'region.pick': regions.map(({ id }) => ({ type: 'region.pick', region: id })),
    'areaCode.pick': areaCodes.map(({ id }) => ({ type: 'areaCode.pick', areaCode: id })),
    'number.pick': e164s.map((e164) => ({ type: 'number.pick', e164 })),
    'list.more': [{ type: 'list.more' }],
    'number.hold': [{ type: 'number.hold' }],
    'number.clear': [{ type: 'number.clear' }],
    'picker.done': [{ type: 'picker.done' }],
    'picker.close': [{ type: 'picker.close' }],
    'call.retry': [{ type: 'call.retry' }],
  };
}

export function roleEvents({ roles }: RolePickerContext): Variants<RolePickerEvent> {
  return {
    'search.type': ['admin', ''].map((text) => ({ type: 'search.type', text })),
    'role.pick': roles.map(({ id }) => ({ type: 'role.pick', roleId: id })),
    'role.save': [{ type: 'role.save' }],
    'role.confirm': [{ type: 'role.confirm' }],
    'role.back': [{ type: 'role.back' }],
    'call.retry': [{ type: 'call.retry' }],
    'picker.close': [{ type: 'picker.close' }],
  };
}

export function shippingEvents({
  people,
  addresses,
  methods,
}: ShippingContext): Variants<ShippingEvent> {
  const ids = people.map(({ rowId }) => rowId);
  const addressIds = addresses.map(({ id }) => id);
  return {
    'mode.set': (['multiple', 'single'] as const).map((mode) => ({ type: 'mode.set', mode })),
    'rows.mark': [ids, ids.slice(0, 1), [nobody]].map((rowIds) => ({ type: 'rows.mark', rowIds })),
    'address.pick': addressIds.map((addressId) => ({ type: 'address.pick', addressId })),
    'address.edit': addressIds.map((addressId) => ({ type: 'address.edit', addressId })),
    'method.pick': methods.map(({ id }) => ({ type: 'method.pick', methodId: id })),
    'address.assign': [{ type: 'address.assign' }],
    'address.new': [{ type: 'address.new' }],
    'draft.edit': [{ type: 'draft.edit' }],
    'draft.drop': [{ type: 'draft.drop' }],
    'shipping.done': [{ type: 'shipping.done' }],
    'picker.close': [{ type: 'picker.close' }],
    'call.retry': [{ type: 'call.retry' }],
  };
}

export function scheduleEvents({ rules }: ScheduleInviteContext): Variants<ScheduleInviteEvent> {
  const soon = new Date(rules.now + 16 * 60_000).toISOString();
  const [date = '', time = ''] = soon.split('T');
  const patches: readonly SchedulePatch[] = [
    { date, time: time.slice(0, 5), timeZone: 'UTC' },
    { date: '2026-12-07', time: '09:00' },
    { date: '2020-01-01' },
    { date: '2027-03-14', time: '02:30', timeZone: 'America/Denver' },
    { date: '2027-11-07', time: '01:30', timeZone: 'America/Denver' },
    { time: '', timeZone: 'Mars/Base' },
  ];
  return {
    'path.close': [{ type: 'path.close' }],
    'schedule.set': patches.map((patch) => ({ type: 'schedule.set', patch })),
    'schedule.occur': (['first', 'second'] as const).map((occurrence) => ({
      type: 'schedule.occur',
      occurrence,
    })),
    'schedule.useBefore': [{ type: 'schedule.useBefore' }],
    'schedule.useAfter': [{ type: 'schedule.useAfter' }],
    'clock.tick': [],
  };
}

export function credentialEvents({
  people,
}: AssignCredentialsContext): Variants<AssignCredentialsEvent> {
  const everybody = people.map(({ id }) => id);
  const groups: readonly (readonly RowId[])[] = [everybody, everybody.slice(0, 1), [nobody]];
  const patches: readonly CredentialsPatch[] = [
    credentials,
    credentials,
    { pin: SecretBox.of('1') },
    { isTemporary: false },
  ];
  return {
    'path.close': [{ type: 'path.close' }],
    'credentials.set': groups.flatMap((rowIds) =>
      patches.map((patch) => ({ type: 'credentials.set' as const, rowIds, patch })),
    ),
    'credentials.generate': groups.map((rowIds) => ({ type: 'credentials.generate', rowIds })),
    'location.open': groups.map((rowIds) => ({ type: 'location.open', rowIds })),
    'call.retry': [{ type: 'call.retry' }],
  };
}

export function locationEvents(
  context: EmergencyLocationPickerContext,
): Variants<EmergencyLocationPickerEvent> {
  const siteIds = [null, ...context.sites.map(({ id }) => id)];
  return {
    'search.type': ['denver', ''].map((text) => ({ type: 'search.type', text })),
    'site.filter': siteIds.map((siteId) => ({ type: 'site.filter', siteId })),
    'list.more': [{ type: 'list.more' }],
    'location.pick': context.locations.map(({ id }) => ({ type: 'location.pick', locationId: id })),
    'location.clear': [{ type: 'location.clear' }],
    'location.new': [{ type: 'location.new' }],
    'nickname.set': ['Nadia Brandt', ''].map((name) => ({ type: 'nickname.set', name })),
    'site.set': siteIds.toReversed().map((siteId) => ({ type: 'site.set', siteId })),
    'address.open': [{ type: 'address.open' }],
    'location.add': [{ type: 'location.add' }],
    'location.back': [{ type: 'location.back' }],
    'call.retry': [{ type: 'call.retry' }],
    'picker.done': [{ type: 'picker.done' }],
    'picker.close': [{ type: 'picker.close' }],
  };
}

const address = { street: '12 Pearl Street', city: 'Denver', region: 'CO', postalCode: '80203' };

export function addressEvents({ countries }: AddressEditorContext): Variants<AddressEditorEvent> {
  const patches = [address, address, { street: 'PO Box 12' }, { city: '' }];
  return {
    'address.set': patches.map((patch) => ({ type: 'address.set', patch })),
    'country.pick': [...countries, 'XX'].map((country) => ({ type: 'country.pick', country })),
    'recipient.set': ['Nadia Brandt', ''].map((recipient) => ({
      type: 'recipient.set',
      recipient,
    })),
    'editor.done': [{ type: 'editor.done' }],
    'editor.back': [{ type: 'editor.back' }],
    'suggestion.accept': [{ type: 'suggestion.accept' }],
    'suggestion.decline': [{ type: 'suggestion.decline' }],
    'address.keep': [{ type: 'address.keep' }],
    'call.retry': [{ type: 'call.retry' }],
    'picker.close': [{ type: 'picker.close' }],
  };
}
