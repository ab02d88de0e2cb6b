import { capabilityNames, onlyAvailable } from '../../src/domain/capability.ts';
import { catalogIdSchema } from '../../src/domain/ids.ts';
import type { EditorEvent } from '../../src/headless/open-editor.ts';
import { namedFault } from '../../src/mocks/named-faults.ts';
import { personas } from '../../src/mocks/personas.ts';
import type { Seed } from '../../src/mocks/seed/seed.ts';
import type { Scene, Scenes } from '../scene/scene.ts';
import type { Operation } from '../../src/transport/transport.ts';

const full = personas['full-buyer'];
const stock = (state: string) => inPicker(`inventory.${state}`);
const catalog = (state: string) => inPicker(`catalog.${state}`);
const inPicker = (state: string) => [
  'wizard.editing.people.pickingPhone.open',
  `devicePicker.${state}`,
];
const signedOut = (operation: Operation) => namedFault('401', { operation });

/** The model whose details are shown. */
const model = full.catalog[18]?.id ?? catalogIdSchema.parse('none');
const toCatalog: EditorEvent = { type: 'list.show', list: 'catalog' };

/** Opens the phones for the first person, and goes on in their window. */
function phones(...events: readonly EditorEvent[]): NonNullable<Scene['play']> {
  return async (stage) => {
    await stage.tell({ type: 'phone.open', rowId: stage.rowAt(1) });
    await stage.edit(...events);
  };
}

/** The same, and types what is not searched for yet. */
function typing(...events: readonly EditorEvent[]): NonNullable<Scene['play']> {
  return async (stage) => {
    await phones(...events)(stage);
    stage.say({ type: 'search.type', text: 'poly' });
  };
}

/** Lists that are longer than one answer. */
const long: Seed = { ...full, pageSize: 3 };
const nothingAllowed: Seed = {
  ...full,
  account: {
    ...full.account,
    capabilities: onlyAvailable(
      capabilityNames.filter((name) => !['assignPhones', 'buyPhones'].includes(name)),
    ),
  },
};

/** The window in which a phone is picked (R13 to R16). */
export const phoneScenes = {
  'phones in stock': { rows: ['R13', 'R14'], states: stock('listed'), people: 2, play: phones() },
  'phones in stock, while they load': {
    rows: ['R14'],
    states: stock('loading'),
    account: { hold: 'listInventoryPhones' },
    people: 2,
    play: phones(),
  },
  'phones in stock, while one types': {
    rows: ['R14'],
    states: stock('typing'),
    account: { isClockStopped: true },
    people: 2,
    play: typing(),
  },
  'no phone in stock like that': {
    rows: ['R14'],
    states: stock('empty'),
    people: 2,
    play: phones({ type: 'search.type', text: 'fax' }),
  },
  'phones in stock could not be read': {
    rows: ['R14'],
    states: stock('failed'),
    account: { faults: namedFault('503', { operation: 'listInventoryPhones' }) },
    people: 2,
    play: phones(),
  },
  'more phones in stock, while they load': {
    rows: ['R14'],
    states: stock('loadingMore'),
    account: { seed: long, hold: { operation: 'listInventoryPhones', nth: 2 } },
    people: 2,
    play: phones({ type: 'list.more' }),
  },
  'more phones in stock could not be read': {
    rows: ['R14'],
    states: stock('moreFailed'),
    account: {
      seed: long,
      faults: namedFault('503', { operation: 'listInventoryPhones', nth: 2 }),
    },
    people: 2,
    play: phones({ type: 'list.more' }),
  },
  'phones to buy': {
    rows: ['R15', 'R16'],
    states: catalog('listed'),
    people: 2,
    play: phones(toCatalog),
  },
  'phones to buy, while they load': {
    rows: ['R15'],
    states: catalog('loading'),
    account: { hold: 'searchCatalog' },
    people: 2,
    play: phones(toCatalog),
  },
  'phones to buy, while one types': {
    rows: ['R15'],
    states: catalog('typing'),
    account: { isClockStopped: true },
    people: 2,
    play: typing(toCatalog),
  },
  'phones to buy, narrowed by filters': {
    rows: ['R15'],
    states: catalog('listed'),
    people: 2,
    play: phones(toCatalog, { type: 'filters.set', patch: { brands: ['Poly'], minLines: 4 } }),
  },
  'no phone to buy like that': {
    rows: ['R15'],
    states: catalog('empty'),
    people: 2,
    play: phones(toCatalog, { type: 'filters.set', patch: { minLines: 99 } }),
  },
  'phones to buy could not be read': {
    rows: ['R15'],
    states: catalog('failed'),
    account: { faults: namedFault('503', { operation: 'searchCatalog' }) },
    people: 2,
    play: phones(toCatalog),
  },
  'more phones to buy, while they load': {
    rows: ['R15'],
    states: catalog('loadingMore'),
    account: { seed: long, hold: { operation: 'searchCatalog', nth: 2 } },
    people: 2,
    play: phones(toCatalog, { type: 'list.more' }),
  },
  'more phones to buy could not be read': {
    rows: ['R15'],
    states: catalog('moreFailed'),
    account: { seed: long, faults: namedFault('503', { operation: 'searchCatalog', nth: 2 }) },
    people: 2,
    play: phones(toCatalog, { type: 'list.more' }),
  },
  'a phone in detail': {
    rows: ['R15'],
    states: inPicker('details'),
    people: 2,
    play: phones(toCatalog, { type: 'details.open', catalogId: model }),
  },
  'no phone to be had': {
    rows: ['R04', 'R13'],
    states: inPicker('barred'),
    account: { seed: nothingAllowed },
    people: 2,
    play: phones(),
  },
  'phones of different models, bought and from stock': {
    rows: ['R13', 'R14', 'R16'],
    states: ['wizard.editing.people.ready'],
    people: 3,
    async play(stage) {
      await phones(toCatalog, { type: 'model.pick', catalogId: model })(stage);
      await stage.tell({ type: 'phone.open', rowId: stage.rowAt(2) });
      const [free] = full.phones;
      if (free !== undefined) await stage.edit({ type: 'phone.pick', deviceId: free.id });
    },
  },
  'signed in again over the phones, while it is recognised': {
    rows: ['R13'],
    states: ['wizard.editing.people.pickingPhone.recognising'],
    account: {
      faults: signedOut('listInventoryPhones'),
      hold: { operation: 'getAccount', nth: 2 },
    },
    people: 2,
    async play(stage) {
      await phones()(stage);
      await stage.tell({ type: 'session.renewed' });
    },
  },
} as const satisfies Scenes;
