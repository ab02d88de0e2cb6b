import { failureOfKind } from '../../../src/domain/failure.ts';
import { numberPickerMachine } from '../../../src/machines/pickers/number-picker.machine.ts';
import type {
  NumberPickerContext,
  NumberPickerEvent,
} from '../../../src/machines/pickers/number-picker.types.ts';
import {
  everythingBut,
  heldNumber,
  heldReport,
  offeredNumber,
  stockNumber,
} from '../../harness/equipment.ts';
import { serverTime } from '../../harness/northwind.ts';
import type { Subject } from '../explore.ts';
import { doneOf, elapsedOf, failedOf } from '../lifecycle.ts';

const lost = failureOfKind('unavailable');
const now = Date.parse(serverTime);
const later = new Date(now + 600_000).toISOString();
const own = heldNumber('+13035550109', 'hold-own', later);
const [stockFree, stockTaken] = ['+13035550101', '+13035550102'] as const;
const [offerFree, offerTaken] = ['+13035550103', '+13035550104'] as const;

const opening = {
  runId: 'run-1',
  place: { country: 'US', region: 'CO' },
  number: null,
  taken: [stockTaken, offerTaken],
  capabilities: everythingBut(),
  countries: ['US', 'CA'],
  now,
  isRenewal: false,
};

const adminEvents: readonly NumberPickerEvent[] = [
  ...(['inventory', 'new'] as const).map((list) => ({ type: 'list.show', list }) as const),
  { type: 'search.type', text: '303' },
  ...['CA', 'XX'].map((country) => ({ type: 'country.pick', country }) as const),
  ...['CO', 'XX'].map((region) => ({ type: 'region.pick', region }) as const),
  ...['303', '000'].map((areaCode) => ({ type: 'areaCode.pick', areaCode }) as const),
  ...[stockFree, stockTaken, offerFree, offerTaken].map(
    (e164) => ({ type: 'number.pick', e164 }) as const,
  ),
  ...(['list.more', 'number.hold'] as const).map((type) => ({ type })),
  ...(['picker.done', 'picker.close', 'call.retry'] as const).map((type) => ({ type })),
  ...[now + 1000, now + 600_000].map((time) => ({ type: 'clock.tick', now: time }) as const),
];

/** Everything that can happen to the choice of a phone number. */
export const subject: Subject = {
  machine: numberPickerMachine,
  inputs: [
    opening,
    { ...opening, number: own },
    { ...opening, number: own, isRenewal: true },
    { ...opening, capabilities: everythingBut('assignNumbers') },
    { ...opening, capabilities: everythingBut('buyNumbers') },
    { ...opening, capabilities: everythingBut('assignNumbers', 'buyNumbers') },
  ],
  events: (snapshot) => [
    ...adminEvents,
    // What is held can be taken up again once the places are there, and who has no number has none to clear.
    ...(snapshot.matches({ newNumbers: 'held' }) || snapshot.hasTag('busy')
      ? []
      : [{ type: 'number.pick', e164: own.e164 }]),
    ...(snapshot.context.number === null ? [] : [{ type: 'number.clear' }]),
    ...elapsedOf(snapshot),
    ...answersTo(snapshot),
    ...[
      'clock',
      'listInventoryNumbers',
      'listNumberPlaces',
      'searchNumbers',
      'holdNumbers',
      'releaseNumbers',
    ].flatMap((port) => failedOf(snapshot, port, [lost])),
  ],
  projection: ({ hold, picked, ending, ...context }: NumberPickerContext) => ({
    stock: context.stock.length > 0,
    cursor: context.cursor,
    places: [context.regions.length, context.areaCodes.length, context.offers.length],
    area: context.areaCode,
    holds: [hold?.holdId, picked?.e164, ending],
    isLate: context.now > now + 1000,
    opening: [
      context.number,
      context.isRenewal,
      context.capabilities.assignNumbers,
      context.capabilities.buyNumbers,
    ],
  }),
};

function answersTo(snapshot: Parameters<Subject['events']>[0]) {
  const { picked }: NumberPickerContext = snapshot.context;
  const stock = [stockFree, stockTaken].map((e164) => stockNumber(e164));
  const e164 = picked?.e164 ?? offerFree;
  return [
    ...doneOf(snapshot, 'listInventoryNumbers', [
      { items: [], nextCursor: null },
      { items: stock, nextCursor: null },
      { items: stock.slice(1), nextCursor: 'page-2' },
    ]),
    ...doneOf(snapshot, 'listNumberPlaces', [
      [],
      [
        { id: 'CO', label: 'Colorado' },
        { id: '303', label: '303' },
      ],
    ]),
    ...doneOf(snapshot, 'searchNumbers', [[], [offerFree, offerTaken].map(offeredNumber)]),
    ...doneOf(snapshot, 'holdNumbers', [
      heldReport(e164, 'hold-1', later),
      { holds: [], gone: [e164] },
    ]),
    ...doneOf(snapshot, 'releaseNumbers', [undefined]),
  ];
}
