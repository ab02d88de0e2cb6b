import { shippingAddressIdSchema } from '../../src/domain/ids.ts';
import type { EditorEvent } from '../../src/headless/open-editor.ts';
import { namedFault } from '../../src/mocks/named-faults.ts';
import { personas } from '../../src/mocks/personas.ts';
import type { Seed } from '../../src/mocks/seed/seed.ts';
import type { Scene, Scenes } from '../scene/scene.ts';
import type { Stage } from '../scene/stage.ts';

const full = personas['full-buyer'];
const inShipping = (state: string) => ['wizard.editing.shipping.open', `shipping.${state}`];
const inForm = (state: string, way = 'single') => [
  `shipping.${way}.editing`,
  `addressEditor.${state}`,
];

const sold = full.catalog.filter(({ availability }) => availability === 'inStock');

/** Buys a phone for each of the first people, in two models. */
export async function buyPhones(stage: Stage, count: number): Promise<void> {
  for (let place = 1; place <= count; place += 1) {
    const model = sold[place % 2];
    if (model === undefined) return;
    await stage.tell({ type: 'phone.open', rowId: stage.rowAt(place) });
    await stage.edit({ type: 'list.show', list: 'catalog' });
    await stage.edit({ type: 'model.pick', catalogId: model.id });
  }
}

/** Buys phones for everybody, goes on to where they are shipped, and goes on there. */
function shipping(...events: readonly EditorEvent[]): NonNullable<Scene['play']> {
  return async (stage) => {
    await buyPhones(stage, stage.actor.getSnapshot().context.roster.rows.length);
    await stage.tell({ type: 'step.next' });
    await stage.edit(...events);
  };
}

const several: EditorEvent = { type: 'mode.set', mode: 'multiple' };
const another: EditorEvent = { type: 'address.new' };
const recipient: EditorEvent = { type: 'recipient.set', recipient: 'Lea Østergaard' };
const done: EditorEvent = { type: 'editor.done' };
const street = (name: string): EditorEvent => ({
  type: 'address.set',
  patch: { street: name, city: 'Boulder', region: 'CO', postalCode: '80301' },
});
const typed = [another, recipient, street('7 Pearl Street'), done] as const;

const noDefault: Seed = {
  ...full,
  shippingAddresses: full.shippingAddresses.map((each) => ({ ...each, isDefault: false })),
};
const emptied = (answer: unknown): unknown => ({ ...Object(answer), items: [] });
const noWay = [
  { operation: 'listShippingMethods', nth: 'every', fault: { kind: 'altered', alter: emptied } },
] as const;

/** Where the phones go that are bought (R19, R20). */
export const shippingScenes = {
  'shipping addresses, while they load': {
    rows: ['R19'],
    states: inShipping('loading'),
    account: { hold: 'listShippingAddresses' },
    people: 2,
    play: shipping(),
  },
  'shipping addresses could not be loaded': {
    rows: ['R19'],
    states: inShipping('loadFailed'),
    account: { faults: namedFault('503', { operation: 'listShippingAddresses' }) },
    people: 2,
    play: shipping(),
  },
  'one address for all': {
    rows: ['R19'],
    states: inShipping('single.choosing.complete'),
    people: 2,
    play: shipping(),
  },
  'no address is the account’s own': {
    rows: ['R19'],
    states: inShipping('single.choosing.unassigned'),
    account: { seed: noDefault },
    people: 2,
    play: shipping(),
  },
  'prices of one parcel, while they load': {
    rows: ['R19'],
    states: inShipping('single.choosing.pricing'),
    account: { hold: 'listShippingMethods' },
    people: 2,
    play: shipping(),
  },
  'prices of one parcel could not be read': {
    rows: ['R19'],
    states: inShipping('single.choosing.unpriced'),
    account: { faults: namedFault('503', { operation: 'listShippingMethods' }) },
    people: 2,
    play: shipping(),
  },
  'nothing can be shipped there': {
    rows: ['R19'],
    states: inShipping('single.choosing.unshippable'),
    account: { faults: noWay },
    people: 2,
    play: shipping(),
  },
  'several addresses': {
    rows: ['R20'],
    states: inShipping('multiple.choosing.complete'),
    people: 3,
    play: shipping(several),
  },
  'several addresses, one picked and not assigned': {
    rows: ['R20'],
    states: inShipping('multiple.choosing.complete'),
    people: 3,
    async play(stage) {
      await shipping(several)(stage);
      const addressId = shippingAddressIdSchema.parse('address-seattle');
      await stage.edit(
        { type: 'rows.mark', rowIds: [stage.rowAt(1), stage.rowAt(3)] },
        { type: 'address.pick', addressId },
      );
      await stage.tell({ type: 'step.next' });
    },
  },
  'several addresses, none picked yet': {
    rows: ['R20'],
    states: inShipping('multiple.choosing.unassigned'),
    account: { seed: noDefault },
    people: 3,
    play: shipping(several),
  },
  'several addresses, one phone still without': {
    rows: ['R20'],
    states: inShipping('multiple.choosing.partial'),
    account: { seed: noDefault },
    people: 3,
    async play(stage) {
      await shipping(several)(stage);
      const addressId = shippingAddressIdSchema.parse('address-denver');
      await stage.edit(
        { type: 'rows.mark', rowIds: [stage.rowAt(1), stage.rowAt(3)] },
        { type: 'address.pick', addressId },
        { type: 'address.assign' },
      );
    },
  },
  'prices of several parcels, while they load': {
    rows: ['R20'],
    states: inShipping('multiple.choosing.pricing'),
    account: { hold: { operation: 'listShippingMethods', nth: 2 } },
    people: 2,
    play: shipping(several),
  },
  'prices of several parcels could not be read': {
    rows: ['R20'],
    states: inShipping('multiple.choosing.unpriced'),
    account: { faults: namedFault('503', { operation: 'listShippingMethods', nth: 2 }) },
    people: 2,
    play: shipping(several),
  },
  'nothing can be shipped to several': {
    rows: ['R20'],
    states: inShipping('multiple.choosing.unshippable'),
    account: { faults: noWay },
    people: 2,
    play: shipping(several),
  },
  'a new shipping address': {
    rows: ['R19'],
    states: inForm('asking.editing'),
    people: 2,
    play: shipping(another),
  },
  'a new shipping address, while its form loads': {
    rows: ['R19'],
    states: inForm('loadingForm'),
    account: { hold: 'getAddressForm' },
    people: 2,
    play: shipping(another),
  },
  'the form of an address could not be read': {
    rows: ['R19'],
    states: inForm('formFailed'),
    account: { faults: namedFault('503', { operation: 'getAddressForm' }) },
    people: 2,
    play: shipping(another),
  },
  'a shipping address with problems': {
    rows: ['R19'],
    states: inForm('asking.refused'),
    people: 2,
    play: shipping(another, done),
  },
  'a shipping address, while it is checked': {
    rows: ['R19'],
    states: inForm('asking.checking'),
    account: { hold: 'checkAddress' },
    people: 2,
    play: shipping(...typed),
  },
  'a shipping address could not be checked': {
    rows: ['R19'],
    states: inForm('asking.checkFailed'),
    account: { faults: namedFault('503', { operation: 'checkAddress' }) },
    people: 2,
    play: shipping(...typed),
  },
  'an address that the map spells otherwise': {
    rows: ['R19', 'R30'],
    states: inForm('asking.corrected'),
    people: 2,
    play: shipping(another, recipient, street('7 Pearl St'), done),
  },
  'back from another spelling': {
    rows: ['R19', 'R30'],
    states: inForm('asking.reopened'),
    people: 2,
    play: shipping(another, recipient, street('7 Pearl St'), done, { type: 'editor.back' }),
  },
  'an address that can’t be checked': {
    rows: ['R19', 'R30'],
    states: inForm('asking.unverifiable'),
    account: { seed: { ...full, verifiesAddresses: false } },
    people: 2,
    play: shipping(...typed),
  },
  'an address that no map has': {
    rows: ['R19', 'R30'],
    states: inForm('asking.rejected'),
    people: 2,
    play: shipping(another, recipient, street('0 Nowhere Road'), done),
  },
  'a new shipping address, while it is saved': {
    rows: ['R19'],
    states: inShipping('single.saving'),
    account: { hold: 'saveShippingAddress' },
    people: 2,
    play: shipping(...typed),
  },
  'a shipping address could not be saved': {
    rows: ['R19'],
    states: inShipping('single.saveFailed'),
    account: { faults: namedFault('500', { operation: 'saveShippingAddress' }) },
    people: 2,
    play: shipping(...typed),
  },
  'one more address among several': {
    rows: ['R20'],
    states: inForm('asking.editing', 'multiple'),
    people: 2,
    play: shipping(several, another),
  },
  'one more address among several, while it is saved': {
    rows: ['R20'],
    states: inShipping('multiple.saving'),
    account: { hold: 'saveShippingAddress' },
    people: 2,
    play: shipping(several, ...typed),
  },
  'one more address among several could not be saved': {
    rows: ['R20'],
    states: inShipping('multiple.saveFailed'),
    account: { faults: namedFault('500', { operation: 'saveShippingAddress' }) },
    people: 2,
    play: shipping(several, ...typed),
  },
  'signed in again over shipping, while it is recognised': {
    rows: ['R19'],
    states: ['wizard.editing.shipping.recognising'],
    account: {
      faults: namedFault('401', { operation: 'listShippingAddresses' }),
      hold: { operation: 'getAccount', nth: 2 },
    },
    people: 2,
    async play(stage) {
      await shipping()(stage);
      await stage.tell({ type: 'session.renewed' });
    },
  },
} as const satisfies Scenes;
