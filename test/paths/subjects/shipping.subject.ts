import { failureOfKind } from '../../../src/domain/failure.ts';
import {
  rowIdSchema,
  shippingAddressIdSchema,
  shippingMethodIdSchema,
} from '../../../src/domain/ids.ts';
import { kept } from '../../../src/machines/pickers/picker-output.ts';
import { shippingMachine } from '../../../src/machines/pickers/shipping.machine.ts';
import type {
  ShippingContext,
  ShippingEvent,
} from '../../../src/machines/pickers/shipping.types.ts';
import { parcelAddress, shippingMethod } from '../../harness/equipment.ts';
import type { Subject } from '../explore.ts';
import { doneOf, failedOf } from '../lifecycle.ts';

const lost = failureOfKind('unavailable');
const office = parcelAddress('address-1', true);
const home = parcelAddress('address-2');
const created = parcelAddress('address-3');
const air = shippingMethod('method-1');
const ground = shippingMethod('method-2');
const nowhere = shippingAddressIdSchema.parse('address-of-nobody');
const never = shippingMethodIdSchema.parse('method-of-nobody');

const [first, second] = ['row-1', 'row-2'].map((id) => ({
  rowId: rowIdSchema.parse(id),
  name: 'Nadia Brandt',
  model: 'Poly VVX',
  shipTo: null,
}));

const people = [first, second].flatMap((person) => (person === undefined ? [] : [person]));
const spread = people.map((person, index) => ({
  ...person,
  shipTo: { addressId: index === 0 ? office.id : home.id, methodId: air.id },
}));

const marks = [[], people.slice(0, 1), people].map((marked) => marked.map(({ rowId }) => rowId));

const adminEvents: readonly ShippingEvent[] = [
  ...(['single', 'multiple'] as const).map((mode) => ({ type: 'mode.set', mode }) as const),
  ...marks.map((rowIds) => ({ type: 'rows.mark', rowIds }) as const),
  ...[home.id, nowhere].flatMap((addressId) => [
    { type: 'address.pick', addressId } as const,
    { type: 'address.edit', addressId } as const,
  ]),
  ...[ground.id, never].map((methodId) => ({ type: 'method.pick', methodId }) as const),
  ...(['address.assign', 'address.new', 'draft.edit', 'draft.drop'] as const).map((type) => ({
    type,
  })),
  ...(['shipping.done', 'picker.close', 'call.retry'] as const).map((type) => ({ type })),
];

const edited = {
  kind: 'chosen',
  value: { address: created.address, recipient: 'Nadia Brandt' },
} as const;

/** Everything that can happen to where phones go. */
export const subject: Subject = {
  machine: shippingMachine,
  inputs: [people, spread].map((each) => ({
    runId: 'run-1',
    people: each,
    country: 'US',
    drafts: [],
  })),
  events: (snapshot) => [
    ...adminEvents,
    ...doneOf(snapshot, 'listShippingAddresses', [
      { items: [], nextCursor: null },
      { items: [office, home], nextCursor: null },
      { items: [home], nextCursor: 'page-2' },
    ]),
    ...doneOf(snapshot, 'listShippingMethods', [[], [air, ground]]),
    ...doneOf(snapshot, 'addressEditor', [kept, edited]),
    ...doneOf(snapshot, 'saveShippingAddress', [created]),
    ...[
      'listShippingAddresses',
      'listShippingMethods',
      'addressEditor',
      'saveShippingAddress',
    ].flatMap((port) => failedOf(snapshot, port, [lost])),
  ],
  projection: ({ placements, draft, ...context }: ShippingContext) => ({
    placed: placements.map(({ addressId }) => addressId),
    spread: context.spread?.map(({ addressId }) => addressId),
    addresses: Math.min(context.addresses.length, 3),
    pages: Math.min(context.pagesRead, 2),
    methods: [context.methods.length, context.methodId],
    picked: context.addressId,
    marked: context.marked.length,
    isDrafted: draft.address !== null,
  }),
};
