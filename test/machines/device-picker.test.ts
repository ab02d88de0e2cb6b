import { expect } from 'chai';
import { createActor, fromPromise, SimulatedClock } from 'xstate';
import { noFilters, type CatalogFacets } from '../../src/domain/device.ts';
import { catalogIdSchema, deviceIdSchema } from '../../src/domain/ids.ts';
import { devicePickerMachine } from '../../src/machines/pickers/device-picker.machine.ts';
import type {
  DevicePickerEvent,
  DevicePickerInput,
} from '../../src/machines/pickers/device-picker.types.ts';
import { Failure } from '../../src/transport/failure.ts';
import type { CatalogQuery, SearchQuery } from '../../src/transport/transport.ts';
import { answersArrive, createDeferredTransport } from '../harness/deferred-transport.ts';
import { everythingBut, phoneModel, stockPhone } from '../harness/equipment.ts';

const signedOut = new Failure('Failed to list phones: signed out.', 'unauthenticated');
const facets: CatalogFacets = { brands: [], deviceClasses: [], features: [] };
const nothing = { items: [], nextCursor: null };
const phoneId = deviceIdSchema.parse('phone-1');
const modelId = catalogIdSchema.parse('model-1');

type Search = { input: SearchQuery; signal: AbortSignal };
type CatalogSearch = { input: CatalogQuery; signal: AbortSignal };

/** A picker over calls that the test answers; the whole account is open to it unless the test says otherwise. */
function start(input: Partial<DevicePickerInput> = {}) {
  const back = createDeferredTransport();
  const clock = new SimulatedClock();
  const logic = devicePickerMachine.provide({
    actors: {
      listInventoryPhones: fromPromise(({ input: query, signal }: Search) =>
        back.transport.listInventoryPhones(query, { signal }),
      ),
      searchCatalog: fromPromise(({ input: query, signal }: CatalogSearch) =>
        back.transport.searchCatalog(query, { signal }),
      ),
    },
  });
  const opening = { phone: { kind: 'app' as const }, taken: [], capabilities: everythingBut() };
  const actor = createActor(logic, { input: { ...opening, ...input }, clock }).start();
  const say = async (...events: readonly DevicePickerEvent[]) => {
    for (const event of events) actor.send(event);
    await answersArrive();
  };
  const listPhones = async (ids: readonly string[], nextCursor: string | null = null) => {
    back.listInventoryPhones.last().resolve({ items: ids.map(stockPhone), nextCursor });
    await answersArrive();
  };
  const listModels = async (...ids: readonly string[]) => {
    const items = ids.map((id) => phoneModel(id, id === 'sold-out' ? 'soldOut' : 'inStock'));
    back.searchCatalog.last().resolve({ items, nextCursor: null, facets });
    await answersArrive();
  };
  const ids = () => actor.getSnapshot().context.phones.map(({ id }) => String(id));
  return { actor, back, clock, say, listPhones, listModels, ids };
}

const catalogOnly = { capabilities: everythingBut('assignPhones') };

describe('the choice of a phone', () => {
  it('R14 opens on the phones in stock', async () => {
    const { actor, back, listPhones, ids } = start();
    expect(back.listInventoryPhones.last().input).to.deep.equal({ text: '', cursor: null });
    expect(actor.getSnapshot().hasTag('busy')).to.equal(true);
    await listPhones(['phone-1', 'phone-2']);
    expect(ids()).to.deep.equal(['phone-1', 'phone-2']);
    expect(actor.getSnapshot().matches({ inventory: 'listed' })).to.equal(true);
  });

  it('R14 ends with the phone in stock that was picked', async () => {
    const { actor, say, listPhones } = start();
    await listPhones(['phone-1']);
    await say({ type: 'phone.pick', deviceId: phoneId });
    const value = { kind: 'inventory', deviceId: 'phone-1', model: 'Yealink T54W' };
    expect(actor.getSnapshot().output).to.deep.equal({ kind: 'chosen', value });
  });

  it('R14 does not pick a phone that another person has', async () => {
    const { actor, say, listPhones } = start({ taken: [phoneId] });
    await listPhones(['phone-1']);
    expect(actor.getSnapshot().can({ type: 'phone.pick', deviceId: phoneId })).to.equal(false);
    await say({ type: 'phone.pick', deviceId: phoneId });
    expect(actor.getSnapshot().status).to.equal('active');
  });

  it('R13 ends with the app from either list', async () => {
    for (const input of [{}, catalogOnly]) {
      const { actor, say } = start(input);
      await say({ type: 'app.pick' });
      const output = { kind: 'chosen', value: { kind: 'app' } };
      expect(actor.getSnapshot().output).to.deep.equal(output);
    }
  });

  it('R13 keeps what the person has when it is closed', async () => {
    const { actor, say } = start();
    await say({ type: 'picker.close' });
    expect(actor.getSnapshot().output).to.deep.equal({ kind: 'kept' });
  });

  it('R13 opens on the catalogue for a person whose phone is bought', () => {
    const price = { minor: 1, currency: 'USD' };
    const phone = { kind: 'purchase' as const, catalogId: modelId, model: 'Poly', price };
    expect(start({ phone }).actor.getSnapshot().matches('catalog')).to.equal(true);
  });

  it('R04 opens on the list that may be used, and shows no other', async () => {
    const buyer = start(catalogOnly);
    await buyer.say({ type: 'list.show', list: 'inventory' });
    expect(buyer.actor.getSnapshot().matches('catalog')).to.equal(true);
    const assigner = start({ capabilities: everythingBut('buyPhones') });
    await assigner.say({ type: 'list.show', list: 'catalog' });
    expect(assigner.actor.getSnapshot().matches('inventory')).to.equal(true);
  });

  it('R04 leaves only the app where neither list may be used', async () => {
    const { actor, back, say } = start({
      capabilities: everythingBut('assignPhones', 'buyPhones'),
    });
    await say({ type: 'list.show', list: 'catalog' }, { type: 'search.type', text: 'poly' });
    expect(actor.getSnapshot().value).to.equal('barred');
    expect(back.searchCatalog.calls).to.have.length(0);
    expect(actor.getSnapshot().can({ type: 'app.pick' })).to.equal(true);
  });

  it('R14 searches when the typing pauses, once for all that was typed', async () => {
    const { back, clock, say, listPhones } = start();
    await listPhones([]);
    await say({ type: 'search.type', text: 't' });
    clock.increment(249);
    await say({ type: 'search.type', text: 't5' });
    clock.increment(249);
    expect(back.listInventoryPhones.calls).to.have.length(1);
    clock.increment(1);
    expect(back.listInventoryPhones.last().input).to.deep.equal({ text: 't5', cursor: null });
    expect(back.listInventoryPhones.calls).to.have.length(2);
  });

  it('R14 counts only the answer to what was typed last', async () => {
    const { back, clock, say, listPhones, ids } = start();
    const first = back.listInventoryPhones.last();
    await say({ type: 'search.type', text: 't5' });
    clock.increment(250);
    await listPhones(['phone-5']);
    first.resolve({ items: [stockPhone('phone-late')], nextCursor: null });
    await answersArrive();
    expect(ids()).to.deep.equal(['phone-5']);
    expect(first.options.signal.aborted).to.equal(true);
  });

  it('R14 says that nothing was found', async () => {
    const { actor, listPhones } = start();
    await listPhones([]);
    expect(actor.getSnapshot().matches({ inventory: 'empty' })).to.equal(true);
  });

  it('R14 adds what follows to what is listed', async () => {
    const { actor, back, say, listPhones, ids } = start();
    await listPhones(['phone-1'], 'page-2');
    await say({ type: 'list.more' });
    expect(back.listInventoryPhones.last().input.cursor).to.equal('page-2');
    await listPhones(['phone-2']);
    expect(ids()).to.deep.equal(['phone-1', 'phone-2']);
    expect(actor.getSnapshot().can({ type: 'list.more' })).to.equal(false);
  });

  it('R14 keeps what was listed when the rest does not come, and asks for the rest again', async () => {
    const { actor, back, say, listPhones, ids } = start();
    await listPhones(['phone-1'], 'page-2');
    await say({ type: 'list.more' });
    back.listInventoryPhones.last().reject(signedOut);
    await answersArrive();
    expect(actor.getSnapshot().context.failure?.kind).to.equal('unauthenticated');
    expect(ids()).to.deep.equal(['phone-1']);
    await say({ type: 'call.retry' });
    await listPhones(['phone-2']);
    expect(ids()).to.deep.equal(['phone-1', 'phone-2']);
    expect(actor.getSnapshot().context.failure).to.equal(null);
  });

  it('R14 asks for the same after a failure, with nothing that was typed lost', async () => {
    const { actor, back, clock, say } = start();
    await say({ type: 'search.type', text: 'yealink' });
    clock.increment(250);
    back.listInventoryPhones.last().reject(signedOut);
    await answersArrive();
    expect(actor.getSnapshot().matches({ inventory: 'failed' })).to.equal(true);
    await say({ type: 'call.retry' });
    expect(back.listInventoryPhones.last().input.text).to.equal('yealink');
  });

  it('R15 searches the catalogue by text and filters, and leaves both out again', async () => {
    const { back, clock, say } = start(catalogOnly);
    await say({ type: 'filters.set', patch: { brands: ['Poly'] } });
    await say({ type: 'search.type', text: 'desk' });
    clock.increment(250);
    const filters = { ...noFilters, brands: ['Poly'], text: 'desk' };
    expect(back.searchCatalog.last().input).to.deep.equal({ filters, cursor: null });
    await say({ type: 'filters.clear' });
    expect(back.searchCatalog.last().input.filters).to.deep.equal(noFilters);
  });

  it('R15 counts only the answer to the filters that were set last', async () => {
    const { actor, back, say, listModels } = start(catalogOnly);
    const first = back.searchCatalog.last();
    await say({ type: 'filters.set', patch: { minLines: 8 } });
    first.resolve({ ...nothing, facets });
    await listModels('model-1');
    expect(first.options.signal.aborted).to.equal(true);
    expect(actor.getSnapshot().context.models).to.have.length(1);
  });

  it('R15 ends with the model that was selected, and its price', async () => {
    const { actor, say, listModels } = start(catalogOnly);
    await listModels('model-1');
    await say({ type: 'model.pick', catalogId: modelId });
    const { price } = phoneModel('model-1');
    const value = { kind: 'purchase', catalogId: 'model-1', model: 'Poly model-1', price };
    expect(actor.getSnapshot().output).to.deep.equal({ kind: 'chosen', value });
  });

  it('R15 does not sell what is sold out, from the list or from its details', async () => {
    const { actor, say, listModels } = start(catalogOnly);
    const soldOut = catalogIdSchema.parse('sold-out');
    await listModels('sold-out');
    expect(actor.getSnapshot().can({ type: 'model.pick', catalogId: soldOut })).to.equal(false);
    await say({ type: 'details.open', catalogId: soldOut });
    expect(actor.getSnapshot().can({ type: 'model.pick', catalogId: soldOut })).to.equal(false);
  });

  it('R15 opens the details over the list, and goes back to it', async () => {
    const { actor, say, listModels } = start(catalogOnly);
    await listModels('model-1');
    await say({ type: 'details.open', catalogId: modelId });
    expect(actor.getSnapshot().hasTag('modal')).to.equal(true);
    expect(actor.getSnapshot().context.opened?.id).to.equal('model-1');
    await say({ type: 'details.close' });
    expect(actor.getSnapshot().matches({ catalog: 'listed' })).to.equal(true);
    expect(actor.getSnapshot().context.models).to.have.length(1);
  });

  it('R15 selects a model in its details', async () => {
    const { actor, say, listModels } = start(catalogOnly);
    await listModels('model-1');
    await say({ type: 'details.open', catalogId: modelId });
    await say({ type: 'model.pick', catalogId: modelId });
    expect(actor.getSnapshot().output?.kind).to.equal('chosen');
  });

  it('R13 searches the other list for what was typed', async () => {
    const { back, say } = start();
    await say({ type: 'search.type', text: 'poly' }, { type: 'list.show', list: 'catalog' });
    expect(back.searchCatalog.last().input.filters.text).to.equal('poly');
    expect(back.listInventoryPhones.pending()).to.have.length(0);
  });
});

describe('a phone that is not on the list', () => {
  it('R14 R15 can’t be picked, though others are', async () => {
    const { actor, say, listPhones, listModels } = start();
    await listPhones(['phone-2']);
    expect(actor.getSnapshot().can({ type: 'phone.pick', deviceId: phoneId })).to.equal(false);
    await say({ type: 'list.show', list: 'catalog' });
    await listModels('model-2');
    expect(actor.getSnapshot().can({ type: 'model.pick', catalogId: modelId })).to.equal(false);
    expect(actor.getSnapshot().can({ type: 'details.open', catalogId: modelId })).to.equal(false);
  });

  it('R14 may still come when an empty part of the stock has come', async () => {
    const { actor, listPhones } = start();
    await listPhones([], 'next');
    expect(actor.getSnapshot().matches({ inventory: 'listed' })).to.equal(true);
    expect(actor.getSnapshot().can({ type: 'list.more' })).to.equal(true);
  });

  it('R14 is forgotten with its list when the search for something else fails', async () => {
    const { actor, back, clock, say, listPhones } = start();
    await listPhones(['phone-1'], 'next');
    await say({ type: 'search.type', text: 'poly' });
    clock.increment(250);
    back.listInventoryPhones.last().reject(signedOut);
    await answersArrive();
    const { context } = actor.getSnapshot();
    expect(context).to.deep.include({ phones: [], models: [], cursor: null });
  });

  it('R14 R15 is gone from a list that a search finds empty', async () => {
    const { actor, clock, say, listPhones, listModels, ids } = start();
    await listPhones(['phone-1'], 'next');
    await say({ type: 'search.type', text: 'cisco' });
    clock.increment(250);
    await listPhones([]);
    expect(ids()).to.deep.equal([]);
    expect(actor.getSnapshot().context.cursor).to.equal(null);
    await say({ type: 'list.show', list: 'catalog' });
    await listModels('model-1');
    await say({ type: 'search.type', text: 'nothing' });
    clock.increment(250);
    await listModels();
    expect(actor.getSnapshot().context.models).to.deep.equal([]);
  });
});
