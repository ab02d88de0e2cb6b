import { capabilityNames, onlyAvailable } from '../../src/domain/capability.ts';
import type { EditorEvent } from '../../src/headless/open-editor.ts';
import type { PlannedFault } from '../../src/mocks/fault.ts';
import { namedFault } from '../../src/mocks/named-faults.ts';
import { personas } from '../../src/mocks/personas.ts';
import type { Seed } from '../../src/mocks/seed/seed.ts';
import type { Scene, Scenes } from '../scene/scene.ts';
import type { Stage } from '../scene/stage.ts';

const full = personas['full-buyer'];
const inPicker = (state: string) => [
  'wizard.editing.people.pickingNumber.open',
  `numberPicker.${state}`,
];
const stock = (state: string) => inPicker(`inventory.${state}`);
const anew = (state: string) => inPicker(`newNumbers.${state}`);
const toNew: EditorEvent = { type: 'list.show', list: 'new' };
const colorado: EditorEvent = { type: 'region.pick', region: 'CO' };
const area: EditorEvent = { type: 'areaCode.pick', areaCode: '303' };
const one: EditorEvent = { type: 'number.pick', e164: '+13035550199' };
const another: EditorEvent = { type: 'number.pick', e164: '+13035550198' };
const offers = [toNew, colorado, area] as const;

/** Opens the numbers for the first person, and goes on in their window. */
function numbers(...events: readonly EditorEvent[]): NonNullable<Scene['play']> {
  return async (stage) => {
    await stage.tell({ type: 'number.open', rowId: stage.rowAt(1) });
    await stage.edit(...events);
  };
}

/** Somebody else takes the number while it is looked at. */
async function takeAway({ account }: Stage): Promise<void> {
  const { signal } = new AbortController();
  await account.transport.holdNumbers({ e164s: ['+13035550199'] }, { key: 'another', signal });
}

const nothingAllowed: Seed = {
  ...full,
  account: {
    ...full.account,
    capabilities: onlyAvailable(
      capabilityNames.filter((name) => !['assignNumbers', 'buyNumbers'].includes(name)),
    ),
  },
};
/** Lists that are longer than one answer. */
const long: Seed = { ...full, pageSize: full.numbers.length - 1 };
const emptied = (answer: unknown): unknown => ({ ...Object(answer), items: [] });
/** The answer of the places is an empty list: of the states first, of the area codes then. */
const noPlaces = (nth: number): readonly PlannedFault[] => [
  { operation: 'listNumberPlaces', nth, fault: { kind: 'altered', alter: emptied } },
];

/** The window in which a number is picked (R17, R18). */
export const numberScenes = {
  'numbers in stock': { rows: ['R17'], states: stock('listed'), people: 2, play: numbers() },
  'numbers in stock, while they load': {
    rows: ['R17'],
    states: stock('loading'),
    account: { hold: { operation: 'listInventoryNumbers', nth: 2 } },
    people: 2,
    play: numbers(),
  },
  'numbers in stock, while one types': {
    rows: ['R17'],
    states: stock('typing'),
    account: { isClockStopped: true },
    people: 2,
    async play(stage) {
      await numbers()(stage);
      stage.say({ type: 'search.type', text: '720' });
    },
  },
  'no number in stock like that': {
    rows: ['R17'],
    states: stock('empty'),
    people: 2,
    play: numbers({ type: 'search.type', text: '999999' }),
  },
  'numbers in stock could not be read': {
    rows: ['R17'],
    states: stock('failed'),
    account: { faults: namedFault('503', { operation: 'listInventoryNumbers', nth: 2 }) },
    people: 2,
    play: numbers(),
  },
  'more numbers in stock, while they load': {
    rows: ['R17'],
    states: stock('loadingMore'),
    account: { seed: long, hold: { operation: 'listInventoryNumbers', nth: 4 } },
    people: 2,
    play: numbers({ type: 'list.more' }),
  },
  'more numbers in stock could not be read': {
    rows: ['R17'],
    states: stock('moreFailed'),
    account: {
      seed: long,
      faults: namedFault('503', { operation: 'listInventoryNumbers', nth: 4 }),
    },
    people: 2,
    play: numbers({ type: 'list.more' }),
  },
  'states of new numbers, while they load': {
    rows: ['R18'],
    states: anew('regions.loading'),
    account: { hold: 'listNumberPlaces' },
    people: 2,
    play: numbers(toNew),
  },
  'states of new numbers': {
    rows: ['R18'],
    states: anew('regions.listed'),
    people: 2,
    play: numbers(toNew),
  },
  'no state has new numbers': {
    rows: ['R18'],
    states: anew('regions.empty'),
    account: { faults: noPlaces(1) },
    people: 2,
    play: numbers(toNew),
  },
  'states of new numbers could not be read': {
    rows: ['R18'],
    states: anew('regions.failed'),
    account: { faults: namedFault('503', { operation: 'listNumberPlaces' }) },
    people: 2,
    play: numbers(toNew),
  },
  'area codes, while they load': {
    rows: ['R18'],
    states: anew('areaCodes.loading'),
    account: { hold: { operation: 'listNumberPlaces', nth: 2 } },
    people: 2,
    play: numbers(toNew, colorado),
  },
  'area codes': {
    rows: ['R18'],
    states: anew('areaCodes.listed'),
    people: 2,
    play: numbers(toNew, colorado),
  },
  'no area code has new numbers': {
    rows: ['R18'],
    states: anew('areaCodes.empty'),
    account: { faults: noPlaces(2) },
    people: 2,
    play: numbers(toNew, colorado),
  },
  'area codes could not be read': {
    rows: ['R18'],
    states: anew('areaCodes.failed'),
    account: { faults: namedFault('503', { operation: 'listNumberPlaces', nth: 2 }) },
    people: 2,
    play: numbers(toNew, colorado),
  },
  'new numbers, while they load': {
    rows: ['R18'],
    states: anew('offers.loading'),
    account: { hold: 'searchNumbers' },
    people: 2,
    play: numbers(...offers),
  },
  'new numbers': {
    rows: ['R18'],
    states: anew('offers.listed'),
    people: 2,
    play: numbers(...offers),
  },
  'no new number there': {
    rows: ['R18'],
    states: anew('offers.empty'),
    account: { seed: { ...full, newNumbers: { ...full.newNumbers, perAreaCode: 0 } } },
    people: 2,
    play: numbers(...offers),
  },
  'new numbers could not be read': {
    rows: ['R18'],
    states: anew('offers.failed'),
    account: { faults: namedFault('503', { operation: 'searchNumbers' }) },
    people: 2,
    play: numbers(...offers),
  },
  'while a number is held for one': {
    rows: ['R18'],
    states: inPicker('holding'),
    account: { hold: 'holdNumbers' },
    people: 2,
    play: numbers(...offers, one),
  },
  'a number that is held': {
    rows: ['R18'],
    states: anew('held'),
    people: 2,
    play: numbers(...offers, one),
  },
  'a hold that has ended': {
    rows: ['R18'],
    states: anew('holdEnded'),
    account: { isClockStopped: true },
    people: 2,
    async play(stage) {
      await numbers(...offers, one)(stage);
      await stage.pass(24 * 60 * 60_000);
    },
  },
  'the number could not be held': {
    rows: ['R18'],
    states: anew('holdFailed'),
    account: { faults: namedFault('503', { operation: 'holdNumbers' }) },
    people: 2,
    play: numbers(...offers, one),
  },
  'a number that is gone, while others are looked for': {
    rows: ['R18'],
    states: anew('refreshing'),
    account: { hold: { operation: 'searchNumbers', nth: 2 } },
    people: 2,
    async play(stage) {
      await numbers(...offers)(stage);
      await takeAway(stage);
      await stage.edit(one);
    },
  },
  'a number that is gone': {
    rows: ['R18'],
    states: anew('gone'),
    people: 2,
    async play(stage) {
      await numbers(...offers)(stage);
      await takeAway(stage);
      await stage.edit(one);
    },
  },
  'another number in the place of the held one': {
    rows: ['R18'],
    states: inPicker('swapping'),
    account: { hold: 'releaseNumbers', isClockStopped: true },
    people: 2,
    play: numbers(...offers, one, another),
  },
  'leaving while a number is being held': {
    rows: ['R18'],
    states: inPicker('abandoning'),
    account: { hold: 'holdNumbers', isClockStopped: true },
    people: 2,
    async play(stage) {
      await numbers(...offers, one)(stage);
      stage.say({ type: 'picker.close' });
    },
  },
  'giving a held number back': {
    rows: ['R18'],
    states: inPicker('givingBack'),
    account: { hold: 'releaseNumbers', isClockStopped: true },
    people: 2,
    play: numbers(...offers, one, { type: 'picker.close' }),
  },
  'no number to be had': {
    rows: ['R04', 'R17', 'R18'],
    states: inPicker('barred'),
    account: { seed: nothingAllowed },
    people: 2,
    play: numbers(),
  },
  'somebody without a number': {
    rows: ['R17'],
    states: ['wizard.editing.people.ready'],
    account: { seed: { ...full, numbers: [] } },
    people: 2,
  },
  'signed in again over the numbers, while it is recognised': {
    rows: ['R17'],
    states: ['wizard.editing.people.pickingNumber.recognising'],
    account: {
      faults: namedFault('401', { operation: 'listInventoryNumbers', nth: 2 }),
      hold: { operation: 'getAccount', nth: 2 },
    },
    people: 2,
    async play(stage) {
      await numbers()(stage);
      await stage.tell({ type: 'session.renewed' });
    },
  },
} as const satisfies Scenes;
