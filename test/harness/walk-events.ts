import type { AnyActorRef, AnyEventObject, AnyMachineSnapshot } from 'xstate';
import type { CredentialsPatch } from '../../src/domain/credentials.ts';
import {
  catalogIdSchema,
  questionIdSchema,
  rowIdSchema,
  siteIdSchema,
  userTypeIdSchema,
  type RowId,
} from '../../src/domain/ids.ts';
import { SecretBox } from '../../src/domain/secret-box.ts';
import { setupOptions } from '../../src/domain/setup.ts';
import type { SchedulePatch } from '../../src/domain/schedule.ts';
import type { UserDraftPatch } from '../../src/domain/user-draft.ts';
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
import type { WizardContext, WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { mailHostOf } from './walk-account.ts';

/** What is secret on a walk; none of it may ever be seen anywhere. */
export const canaries = { password: 'Canary-4mbox-Drift', pin: '718294', answer: 'Canary of old' };

const nobody = rowIdSchema.parse('row-of-nobody');
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

type Variants<Event extends { readonly type: string }> = {
  readonly [Type in Event['type']]: readonly Event[];
};

/** A person with all that has no default, whose mail goes to the account that is open. */
export function personOf(context: WizardContext, number: number): UserDraftPatch {
  const host = mailHostOf(context.offer?.account.id ?? '');
  return { firstName: 'Nadia', lastName: `Brandt ${number}`, email: `nadia.${number}@${host}` };
}

/** Every event of the wizard, each in its kinds, so that a new one can't be forgotten. */
function wizardEvents(context: WizardContext): Variants<WizardEvent> {
  const { rows, made } = context.roster;
  const ids = [...rows.map(({ id }) => id), nobody];
  const [first = nobody, second = nobody] = ids;
  const types = context.offer?.userTypes ?? [];
  return {
    'clock.tick': [],
    'load.retry': [{ type: 'load.retry' }],
    'session.renewed': [{ type: 'session.renewed' }],
    'userType.choose': [...types.map(({ id }) => id), userTypeIdSchema.parse('none')].map(
      (userTypeId) => ({ type: 'userType.choose', userTypeId }),
    ),
    'uniqueEmail.require': [true, true, false].map((isRequired) => ({
      type: 'uniqueEmail.require',
      isRequired,
    })),
    'row.add': [1, 2, 9, 0, -1, 0.5].map((count) => ({ type: 'row.add', count })),
    'rows.import': [1, 2, 3].map((count) => ({
      type: 'rows.import',
      rows: Array.from({ length: count }, (_, index) => personOf(context, made + index)),
    })),
    'row.duplicate': ids.map((rowId) => ({ type: 'row.duplicate', rowId })),
    'row.remove': ids.map((rowId) => ({ type: 'row.remove', rowId })),
    'row.restore': [{ type: 'row.restore' }],
    'row.patch': ids.flatMap((rowId) =>
      patchesFor(context, made).map((patch) => ({ type: 'row.patch' as const, rowId, patch })),
    ),
    'cell.leave': ids.map((rowId) => ({ type: 'cell.leave', rowId, field: 'email' })),
    'rows.fill': (['lastName', 'siteId', 'phone'] as const).map((field) => ({
      type: 'rows.fill',
      fromRowId: first,
      rowIds: [second, nobody],
      field,
    })),
    'phone.open': ids.map((rowId) => ({ type: 'phone.open', rowId })),
    'number.open': ids.map((rowId) => ({ type: 'number.open', rowId })),
    'step.next': [{ type: 'step.next' }],
    'step.back': [{ type: 'step.back' }],
    'rows.mark': [[], [first], [second, nobody], ids].map((rowIds) => ({
      type: 'rows.mark',
      rowIds,
    })),
    'setup.choose': setupOptions.map((option) => ({ type: 'setup.choose', option })),
    'role.open': [{ type: 'role.open' }],
    'run.submit': [{ type: 'run.submit' }],
    'emergency.back': [{ type: 'emergency.back' }],
    'emergency.skip': [{ type: 'emergency.skip' }],
    'charges.acknowledge': [{ type: 'charges.acknowledge' }],
    'charges.withdraw': [{ type: 'charges.withdraw' }],
    'quote.retry': [{ type: 'quote.retry' }],
    'run.cancel': [{ type: 'run.cancel' }],
    'leave.stay': [{ type: 'leave.stay' }],
    'leave.confirm': [{ type: 'leave.confirm' }],
    'run.retry': [{ type: 'run.retry' }],
    'outcome.check': [{ type: 'outcome.check' }],
    'failed.edit': [{ type: 'failed.edit' }],
    'run.again': [{ type: 'run.again' }],
    'run.finish': [{ type: 'run.finish' }],
  };
}

function patchesFor(context: WizardContext, made: number): readonly UserDraftPatch[] {
  return [
    personOf(context, made),
    personOf(context, 1),
    { email: 'not an address' },
    { firstName: '\u202Enadia\u0000\uD800' },
    { extension: '911' },
    { extension: '1041' },
    { extension: '__proto__' },
    { siteId: siteIdSchema.parse('site-of-nobody') },
    { siteId: null, costCenterId: null, lastName: 'x'.repeat(1000) },
  ];
}

function deviceEvents(context: DevicePickerContext): Variants<DevicePickerEvent> {
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

function numberEvents(context: NumberPickerContext): Variants<NumberPickerEvent> {
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

function roleEvents({ roles }: RolePickerContext): Variants<RolePickerEvent> {
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

function shippingEvents({ people, addresses, methods }: ShippingContext): Variants<ShippingEvent> {
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

function scheduleEvents({ rules }: ScheduleInviteContext): Variants<ScheduleInviteEvent> {
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

function credentialEvents({ people }: AssignCredentialsContext): Variants<AssignCredentialsEvent> {
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

function locationEvents(
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

function addressEvents({ countries }: AddressEditorContext): Variants<AddressEditorEvent> {
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

const closing = () => ({ 'path.close': [{ type: 'path.close' }] });

type EventsByType = Readonly<Record<string, readonly AnyEventObject[]>>;

const EVENTS: Readonly<Record<string, (snapshot: AnyMachineSnapshot) => EventsByType>> = {
  wizard: ({ context }) => wizardEvents(context),
  devicePicker: ({ context }) => deviceEvents(context),
  numberPicker: ({ context }) => numberEvents(context),
  rolePicker: ({ context }) => roleEvents(context),
  shipping: ({ context }) => shippingEvents(context),
  sendInvite: closing,
  activateLater: closing,
  scheduleInvite: ({ context }) => scheduleEvents(context),
  assignCredentials: ({ context }) => credentialEvents(context),
  emergencyLocationPicker: ({ context }) => locationEvents(context),
  addressEditor: ({ context }) => addressEvents(context),
};

/** What leads on, the likeliest first. */
const FORWARD: Readonly<Record<string, readonly string[]>> = {
  wizard: [
    'load.retry',
    'session.renewed',
    'emergency.skip',
    'charges.acknowledge',
    'run.submit',
    'step.next',
    'quote.retry',
    'outcome.check',
    'failed.edit',
    'leave.stay',
    'run.again',
  ],
  devicePicker: ['model.pick', 'phone.pick', 'list.show', 'call.retry', 'picker.close'],
  numberPicker: [
    'picker.done',
    'number.pick',
    'areaCode.pick',
    'region.pick',
    'number.hold',
    'call.retry',
    'picker.close',
  ],
  rolePicker: ['role.confirm', 'role.save', 'call.retry', 'picker.close'],
  shipping: ['shipping.done', 'call.retry', 'address.pick', 'address.assign'],
  scheduleInvite: ['schedule.set'],
  assignCredentials: ['credentials.set', 'call.retry'],
  emergencyLocationPicker: [
    'picker.done',
    'location.pick',
    'location.add',
    'address.open',
    'call.retry',
    'picker.close',
  ],
  addressEditor: [
    'suggestion.accept',
    'address.keep',
    'recipient.set',
    'editor.done',
    'call.retry',
    'picker.close',
  ],
};

/** Every machine that runs now, the innermost editor last. */
export function openActors(root: AnyActorRef): readonly AnyActorRef[] {
  const snapshot = root.getSnapshot();
  if (EVENTS[snapshot.machine?.id] === undefined) return [];
  const children: readonly AnyActorRef[] = Object.values(snapshot.children);
  return [root, ...children.flatMap((child) => openActors(child))];
}

/** One thing that can be done with this machine now; `chosen` tells which, or null when there is none. */
export function someEvent(actor: AnyActorRef, chosen: number): AnyEventObject | null {
  const snapshot: AnyMachineSnapshot = actor.getSnapshot();
  const events = Object.values(EVENTS[snapshot.machine.id]?.(snapshot) ?? {});
  for (let index = 0; index < events.length; index += 1) {
    const variants = events[(index + chosen) % events.length] ?? [];
    const event = variants[Math.floor(chosen / events.length) % variants.length];
    if (event !== undefined && snapshot.can(event)) return event;
  }
  return null;
}

/** What leads on in this machine now; null when nothing does. */
export function forwardEvent(actor: AnyActorRef, chosen: number): AnyEventObject | null {
  const snapshot: AnyMachineSnapshot = actor.getSnapshot();
  const { id } = snapshot.machine;
  const events = EVENTS[id]?.(snapshot) ?? {};
  for (const type of FORWARD[id] ?? []) {
    const variants = events[type] ?? [];
    const event = variants[chosen % variants.length];
    if (event !== undefined && snapshot.can(event)) return event;
  }
  return null;
}

/** The first event of these types that can be had now, in their order; undefined when none can. */
export function eventOf(actor: AnyActorRef, types: readonly string[]): AnyEventObject | undefined {
  const snapshot: AnyMachineSnapshot = actor.getSnapshot();
  const events = EVENTS[snapshot.machine.id]?.(snapshot) ?? {};
  // A name can tell which of several options is meant: `setup.choose:later`.
  const meant = types.flatMap((name) => {
    const [type = '', option] = name.split(':');
    return (events[type] ?? []).filter(
      (event) => option === undefined || event['option'] === option,
    );
  });
  return meant.find((event) => snapshot.can(event));
}

/** One event of every type of the wizard, whether it is taken or not. */
export function everyWizardEvent(context: WizardContext): readonly AnyEventObject[] {
  return Object.values(wizardEvents(context)).flatMap((variants) => variants.slice(0, 1));
}
