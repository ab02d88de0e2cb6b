import { noFilters, type CatalogFacets, type CatalogModel } from '../../../src/domain/device.ts';
import { failureOfKind } from '../../../src/domain/failure.ts';
import { catalogIdSchema, deviceIdSchema } from '../../../src/domain/ids.ts';
import { devicePickerMachine } from '../../../src/machines/pickers/device-picker.machine.ts';
import type {
  DevicePickerContext,
  DevicePickerEvent,
} from '../../../src/machines/pickers/device-picker.types.ts';
import { everythingBut, phoneModel, stockPhone } from '../../harness/equipment.ts';
import type { Subject } from '../explore.ts';
import { doneOf, elapsedOf, failedOf } from '../lifecycle.ts';

const lost = failureOfKind('unavailable');
const facets: CatalogFacets = { brands: [], deviceClasses: [], features: [] };
const phones = ['phone-1', 'phone-2'].map(stockPhone);
const models = [phoneModel('model-1'), phoneModel('model-2', 'soldOut')];
const bought = {
  kind: 'purchase',
  catalogId: catalogIdSchema.parse('model-1'),
  model: 'Poly model-1',
  price: { minor: 21_900, currency: 'USD' },
} as const;
const taken = [deviceIdSchema.parse('phone-2')];

const catalogIds = ['model-1', 'model-2', 'model-of-nobody'].map((id) => catalogIdSchema.parse(id));
const deviceIds = ['phone-1', 'phone-2', 'phone-of-nobody'].map((id) => deviceIdSchema.parse(id));

const adminEvents: readonly DevicePickerEvent[] = [
  ...(['inventory', 'catalog'] as const).map((list) => ({ type: 'list.show', list }) as const),
  { type: 'search.type', text: 'desk' },
  { type: 'filters.set', patch: { minLines: 2 } },
  ...(['list.more', 'details.close', 'app.pick'] as const).map((type) => ({ type })),
  ...(['call.retry', 'picker.close'] as const).map((type) => ({ type })),
  ...deviceIds.map((deviceId) => ({ type: 'phone.pick', deviceId }) as const),
  ...catalogIds.flatMap((catalogId) => [
    { type: 'model.pick', catalogId } as const,
    { type: 'details.open', catalogId } as const,
  ]),
];

const app = { kind: 'app' } as const;

/** Everything that can happen to the choice of a phone. */
export const subject: Subject = {
  machine: devicePickerMachine,
  inputs: [
    { phone: app, taken, capabilities: everythingBut() },
    { phone: bought, taken, capabilities: everythingBut() },
    { phone: app, taken, capabilities: everythingBut('assignPhones') },
    { phone: app, taken, capabilities: everythingBut('buyPhones') },
    { phone: app, taken, capabilities: everythingBut('assignPhones', 'buyPhones') },
  ],
  events: (snapshot) => [
    ...adminEvents,
    // There is nothing to clear before anything was narrowed.
    ...(snapshot.context.filters === noFilters ? [] : [{ type: 'filters.clear' }]),
    ...elapsedOf(snapshot),
    ...doneOf(snapshot, 'listInventoryPhones', [
      { items: [], nextCursor: null },
      { items: phones, nextCursor: null },
      { items: phones.slice(1), nextCursor: 'page-2' },
    ]),
    ...doneOf(snapshot, 'searchCatalog', answersOf(models)),
    ...failedOf(snapshot, 'listInventoryPhones', [lost]),
    ...failedOf(snapshot, 'searchCatalog', [lost]),
  ],
  projection: ({ phones: listed, models: shown, ...context }: DevicePickerContext) => ({
    phones: listed.map(({ id }) => id).slice(0, 2),
    models: shown.map(({ id }) => id).slice(0, 2),
    isFiltered: context.filters !== noFilters,
    cursor: context.cursor,
    opened: context.opened?.id,
    // What it was opened with decides which lists there are.
    opening: [
      context.phone.kind,
      context.capabilities.assignPhones,
      context.capabilities.buyPhones,
    ],
    ending: context.ending.kind,
  }),
};

function answersOf(listed: readonly CatalogModel[]) {
  return [
    { items: [], nextCursor: null, facets },
    { items: listed, nextCursor: null, facets },
    { items: listed.slice(1), nextCursor: 'page-2', facets },
  ];
}
