import type { AnyActorRef, AnyEventObject, AnyMachineSnapshot } from 'xstate';
import { rowIdSchema, siteIdSchema, userTypeIdSchema } from '../../src/domain/ids.ts';
import type { PastedPerson } from '../../src/domain/pasted-people.ts';
import type { RowRepair } from '../../src/domain/repairs.ts';
import { setupOptions } from '../../src/domain/setup.ts';
import type { UserDraftPatch } from '../../src/domain/user-draft.ts';
import {
  deviceEvents,
  numberEvents,
  roleEvents,
  shippingEvents,
  scheduleEvents,
  credentialEvents,
  locationEvents,
  addressEvents,
  type Variants,
} from './walk-editor-events.ts';
import type { WizardContext, WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { mailHostOf } from './walk-account.ts';

const nobody = rowIdSchema.parse('row-of-nobody');

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
    'rows.paste': [...ids, null].map((atRowId) => ({
      type: 'rows.paste',
      atRowId,
      pasted: { people: pastedPeople(context, made), leftOut: 1 },
    })),
    'paste.open': [{ type: 'paste.open' }],
    'paste.close': [{ type: 'paste.close' }],
    'row.duplicate': ids.map((rowId) => ({ type: 'row.duplicate', rowId })),
    'row.remove': ids.map((rowId) => ({ type: 'row.remove', rowId })),
    'row.restore': [{ type: 'row.restore' }],
    'roster.undo': [{ type: 'roster.undo' }],
    'roster.redo': [{ type: 'roster.redo' }],
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
    'rows.repair': repairsFor(context).map((repairs) => ({ type: 'rows.repair', repairs })),
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

function repairsFor({ roster }: WizardContext): readonly (readonly RowRepair[])[] {
  const { rows, made } = roster;
  const [first = nobody, last = nobody] = [rows[0]?.id, rows.at(-1)?.id];
  const extension = `${2000 + made}`;
  return [
    [{ rowId: first, repair: { kind: 'useExtension', extension } }],
    [{ rowId: last, repair: { kind: 'removeSurplus' } }],
    [
      { rowId: first, repair: { kind: 'dropCostCenter' } },
      { rowId: nobody, repair: { kind: 'removeTwin', ofRow: 1 } },
    ],
  ];
}

function pastedPeople(context: WizardContext, made: number): readonly PastedPerson[] {
  const { email = '' } = personOf(context, made);
  const derivedName = { firstName: 'Nadia', lastName: '' };
  return [
    { patch: personOf(context, made + 1), derivedName: null, unknown: [] },
    { patch: { email }, derivedName, unknown: [{ field: 'siteId', name: '\u202EAtlantis' }] },
  ];
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
