import { expect } from 'chai';
import { createActor, fromPromise, SimulatedClock } from 'xstate';
import type { HoldId } from '../../src/domain/ids.ts';
import { numberPickerMachine } from '../../src/machines/pickers/number-picker.machine.ts';
import type {
  NumberPickerEvent,
  NumberPickerInput,
} from '../../src/machines/pickers/number-picker.types.ts';
import { Failure } from '../../src/transport/failure.ts';
import type { NewNumberQuery, NumberQuery, PlaceQuery } from '../../src/transport/transport.ts';
import { answersArrive, createDeferredTransport } from '../harness/deferred-transport.ts';
import {
  everythingBut,
  heldNumber,
  heldReport,
  offeredNumber,
  stockNumber,
} from '../harness/equipment.ts';
import { serverTime } from '../harness/northwind.ts';

const now = Date.parse(serverTime);
const minutes = (count: number) => count * 60_000;
const inMinutes = (count: number) => new Date(now + minutes(count)).toISOString();
const lost = new Failure('Failed: the connection was lost.', 'unavailable');
const signedOut = new Failure('Failed: signed out.', 'unauthenticated');

const [first, second] = ['+13035550101', '+13035550102'] as const;
const own = heldNumber('+13035550109', 'hold-own', inMinutes(5));

type Call<Input> = { input: Input; signal: AbortSignal };
type Hold = Call<{ query: { readonly e164s: readonly string[] }; key: string }>;
type Release = Call<{ query: { readonly holdIds: readonly HoldId[] }; key: string }>;

function logicOver({ transport }: ReturnType<typeof createDeferredTransport>) {
  return numberPickerMachine.provide({
    actors: {
      listInventoryNumbers: fromPromise(({ input, signal }: Call<NumberQuery>) =>
        transport.listInventoryNumbers(input, { signal }),
      ),
      listNumberPlaces: fromPromise(({ input, signal }: Call<PlaceQuery>) =>
        transport.listNumberPlaces(input, { signal }),
      ),
      searchNumbers: fromPromise(({ input, signal }: Call<NewNumberQuery>) =>
        transport.searchNumbers(input, { signal }),
      ),
      holdNumbers: fromPromise(({ input: { query, key }, signal }: Hold) =>
        transport.holdNumbers(query, { key, signal }),
      ),
      releaseNumbers: fromPromise(({ input: { query, key }, signal }: Release) =>
        transport.releaseNumbers(query, { key, signal }),
      ),
    },
  });
}

/** A picker over calls that the test answers, for somebody in Colorado. */
function start(input: Partial<NumberPickerInput> = {}) {
  const back = createDeferredTransport();
  const clock = new SimulatedClock();
  const opening: NumberPickerInput = {
    runId: 'run-1',
    opened: 1,
    place: { country: 'US', region: 'CO' },
    number: null,
    taken: [],
    capabilities: everythingBut(),
    countries: ['US', 'CA'],
    now,
    isRenewal: false,
    ...input,
  };
  const actor = createActor(logicOver(back), { input: opening, clock }).start();
  const say = async (...events: readonly NumberPickerEvent[]) => {
    for (const event of events) actor.send(event);
    await answersArrive();
  };
  const answer = async <Value>(port: { last(): { resolve(value: Value): void } }, value: Value) => {
    port.last().resolve(value);
    await answersArrive();
  };
  const refuse = async (port: { last(): { reject(error: unknown): void } }, error: Failure) => {
    port.last().reject(error);
    await answersArrive();
  };
  const pass = async (ms: number) => {
    clock.increment(ms);
    await answersArrive();
  };
  const stock = () => actor.getSnapshot().context.stock.map(({ e164 }) => e164);
  return { actor, back, say, answer, refuse, pass, stock };
}

type Started = ReturnType<typeof start>;

/** On to the list of new numbers with area code 303. */
async function findOffers({ back, say, answer, actor }: Started) {
  if (actor.getSnapshot().matches('inventory')) await say({ type: 'list.show', list: 'new' });
  await answer(back.listNumberPlaces, [{ id: 'CO', label: 'Colorado' }]);
  await say({ type: 'region.pick', region: 'CO' });
  await answer(back.listNumberPlaces, [{ id: '303', label: '303' }]);
  await say({ type: 'areaCode.pick', areaCode: '303' });
  await answer(back.searchNumbers, [first, second].map(offeredNumber));
}

/** The first new number picked, and held for ten minutes. */
async function holdFirst(picker: Started) {
  await findOffers(picker);
  await picker.say({ type: 'number.pick', e164: first });
  await picker.answer(picker.back.holdNumbers, heldReport(first, 'hold-1', inMinutes(10)));
}

async function started(input: Partial<NumberPickerInput> = {}) {
  const picker = start(input);
  await holdFirst(picker);
  return picker;
}

describe('the choice of a number in stock', () => {
  it('R17 lists the numbers that fit the place first', async () => {
    const { back, answer, stock } = start();
    const far = stockNumber('+14165550101', { country: 'CA', region: 'ON' });
    const near = stockNumber('+12125550101', { region: 'NY' });
    await answer(back.listInventoryNumbers, {
      items: [far, near, stockNumber(first)],
      nextCursor: null,
    });
    expect(stock()).to.deep.equal([first, near.e164, far.e164]);
  });

  it('R17 puts numbers that fit first among all that were read', async () => {
    const { back, say, answer, stock } = start();
    const far = stockNumber('+14165550101', { country: 'CA' });
    await answer(back.listInventoryNumbers, { items: [far], nextCursor: 'page-2' });
    await say({ type: 'list.more' });
    expect(back.listInventoryNumbers.last().input.cursor).to.equal('page-2');
    await answer(back.listInventoryNumbers, { items: [stockNumber(first)], nextCursor: null });
    expect(stock()).to.deep.equal([first, far.e164]);
  });

  it('R17 ends with the number that was picked, as chosen and not suggested', async () => {
    const { actor, back, say, answer } = start();
    await answer(back.listInventoryNumbers, { items: [stockNumber(first)], nextCursor: null });
    await say({ type: 'number.pick', e164: first });
    const numberId = `number-${first}`;
    const value = { kind: 'inventory', numberId, e164: first, isSuggested: false };
    expect(actor.getSnapshot().output).to.deep.equal({ kind: 'chosen', value });
    expect(back.releaseNumbers.calls).to.have.length(0);
  });

  it('R17 does not pick a number that another person has', async () => {
    const { actor, back, answer } = start({ taken: [first] });
    await answer(back.listInventoryNumbers, { items: [stockNumber(first)], nextCursor: null });
    expect(actor.getSnapshot().can({ type: 'number.pick', e164: first })).to.equal(false);
  });

  it('R17 searches when the typing pauses, and counts only the last answer', async () => {
    const { back, say, answer, pass, stock } = start();
    const late = back.listInventoryNumbers.last();
    await say({ type: 'search.type', text: '30' }, { type: 'search.type', text: '303' });
    await pass(250);
    expect(back.listInventoryNumbers.last().input.text).to.equal('303');
    await answer(back.listInventoryNumbers, { items: [stockNumber(first)], nextCursor: null });
    late.resolve({ items: [], nextCursor: null });
    await answersArrive();
    expect(stock()).to.deep.equal([first]);
  });

  it('R17 keeps what was listed when the rest does not come', async () => {
    const { actor, back, say, answer, refuse, stock } = start();
    await answer(back.listInventoryNumbers, { items: [stockNumber(first)], nextCursor: 'page-2' });
    await say({ type: 'list.more' });
    await refuse(back.listInventoryNumbers, signedOut);
    expect(actor.getSnapshot().matches({ inventory: 'moreFailed' })).to.equal(true);
    await say({ type: 'call.retry' });
    await answer(back.listInventoryNumbers, { items: [stockNumber(second)], nextCursor: null });
    expect(stock()).to.deep.equal([first, second]);
  });

  it('R17 leaves a person without a number', async () => {
    const { actor, say } = start();
    await say({ type: 'number.clear' });
    expect(actor.getSnapshot().output).to.deep.equal({ kind: 'chosen', value: null });
  });

  it('R04 shows only the list that may be used', async () => {
    const assigner = start({ capabilities: everythingBut('buyNumbers') });
    await assigner.say({ type: 'list.show', list: 'new' });
    expect(assigner.actor.getSnapshot().matches('inventory')).to.equal(true);
    const buyer = start({ capabilities: everythingBut('assignNumbers') });
    await buyer.say({ type: 'list.show', list: 'inventory' });
    expect(buyer.actor.getSnapshot().matches('newNumbers')).to.equal(true);
    const none = start({ capabilities: everythingBut('assignNumbers', 'buyNumbers') });
    expect(none.actor.getSnapshot().value).to.equal('barred');
  });
});

describe('the choice of a new number', () => {
  it('R18 goes from state or province to area code to numbers', async () => {
    const picker = start();
    await findOffers(picker);
    const { back, actor } = picker;
    expect(back.listNumberPlaces.calls.map(({ input }) => input)).to.deep.equal([
      { country: 'US', region: null },
      { country: 'US', region: 'CO' },
    ]);
    const query = { country: 'US', region: 'CO', areaCode: '303', count: 20 };
    expect(back.searchNumbers.last().input).to.deep.equal(query);
    expect(actor.getSnapshot().matches({ newNumbers: { offers: 'listed' } })).to.equal(true);
  });

  it('R18 looks in another country, if new numbers are to be had there', async () => {
    const { back, say } = start({ capabilities: everythingBut('assignNumbers') });
    await say({ type: 'country.pick', country: 'XX' }, { type: 'country.pick', country: 'CA' });
    expect(back.listNumberPlaces.calls).to.have.length(2);
    expect(back.listNumberPlaces.last().input).to.deep.equal({ country: 'CA', region: null });
  });

  it('R18 counts only the answer for the state that was picked last', async () => {
    const { actor, back, say, answer } = start({ capabilities: everythingBut('assignNumbers') });
    const places = ['CO', 'UT'].map((id) => ({ id, label: id }));
    await answer(back.listNumberPlaces, places);
    await say({ type: 'region.pick', region: 'CO' });
    const late = back.listNumberPlaces.last();
    await say({ type: 'region.pick', region: 'UT' });
    await answer(back.listNumberPlaces, [{ id: '801', label: '801' }]);
    late.resolve([{ id: '303', label: '303' }]);
    await answersArrive();
    expect(actor.getSnapshot().context.areaCodes.map(({ id }) => id)).to.deep.equal(['801']);
  });

  it('R18 goes on where it was after signing in again', async () => {
    const { actor, back, say, refuse, answer } = start({
      capabilities: everythingBut('assignNumbers'),
    });
    await answer(back.listNumberPlaces, [{ id: 'CO', label: 'Colorado' }]);
    await say({ type: 'region.pick', region: 'CO' });
    await refuse(back.listNumberPlaces, signedOut);
    expect(actor.getSnapshot().context.failure?.kind).to.equal('unauthenticated');
    await say({ type: 'call.retry' });
    expect(back.listNumberPlaces.last().input).to.deep.equal({ country: 'US', region: 'CO' });
    expect(actor.getSnapshot().context.regions).to.have.length(1);
  });

  it('R18 holds the number that was picked, and tells until when', async () => {
    const { actor, back } = await started();
    expect(back.holdNumbers.last().input).to.deep.equal({ e164s: [first] });
    expect(actor.getSnapshot().matches({ newNumbers: 'held' })).to.equal(true);
    expect(actor.getSnapshot().context.hold?.expiresAt).to.equal(inMinutes(10));
  });

  it('R18 ends with the held number on Done, and keeps its hold', async () => {
    const { actor, back, say } = await started();
    await say({ type: 'picker.done' });
    const value = heldNumber(first, 'hold-1', inMinutes(10));
    expect(actor.getSnapshot().output).to.deep.equal({ kind: 'chosen', value });
    expect(back.releaseNumbers.calls).to.have.length(0);
  });

  it('R18 does not hold a number that another person has', async () => {
    const picker = start({ taken: [first] });
    await findOffers(picker);
    expect(picker.actor.getSnapshot().can({ type: 'number.pick', e164: first })).to.equal(false);
  });

  it('R18 repeats a lost call with the same key', async () => {
    const picker = start();
    await findOffers(picker);
    const { back, say, refuse } = picker;
    await say({ type: 'number.pick', e164: first });
    await refuse(back.holdNumbers, lost);
    await say({ type: 'call.retry' });
    const [once, again] = back.holdNumbers.calls;
    expect(again?.input).to.deep.equal(once?.input);
    expect(again?.options.key).to.equal(once?.options.key);
  });

  it('R18 never asks for two holds with one key', async () => {
    const { back, say, pass } = await started();
    await pass(minutes(10));
    await say({ type: 'number.hold' });
    const later = await started({ opened: 2 });
    const calls = [...back.holdNumbers.calls, ...later.back.holdNumbers.calls];
    expect(new Set(calls.map(({ options }) => options.key)).size).to.equal(3);
  });

  it('R18 says that the number is gone, and lists those that are left', async () => {
    const picker = start();
    await findOffers(picker);
    const { actor, back, say, answer } = picker;
    await say({ type: 'number.pick', e164: first });
    await answer(back.holdNumbers, { holds: [], gone: [first] });
    await answer(back.searchNumbers, [offeredNumber(second)]);
    expect(actor.getSnapshot().matches({ newNumbers: 'gone' })).to.equal(true);
    expect(actor.getSnapshot().context.offers.map(({ e164 }) => e164)).to.deep.equal([second]);
    expect(actor.getSnapshot().can({ type: 'number.pick', e164: second })).to.equal(true);
  });

  it('R18 says when the hold has run out, and holds the number again', async () => {
    const { actor, back, say, answer, pass } = await started();
    await pass(minutes(10) - 1);
    expect(actor.getSnapshot().matches({ newNumbers: 'held' })).to.equal(true);
    await pass(1);
    expect(actor.getSnapshot().matches({ newNumbers: 'holdEnded' })).to.equal(true);
    expect(actor.getSnapshot().can({ type: 'picker.done' })).to.equal(false);
    await say({ type: 'number.hold' });
    await answer(back.holdNumbers, heldReport(first, 'hold-2', inMinutes(20)));
    expect(actor.getSnapshot().context.hold?.holdId).to.equal('hold-2');
  });

  it("R18 goes by the back end's clock", async () => {
    const { actor, say } = await started();
    await say({ type: 'clock.tick', now: now + minutes(9) });
    expect(actor.getSnapshot().matches({ newNumbers: 'held' })).to.equal(true);
    await say({ type: 'clock.tick', now: now + minutes(10) });
    expect(actor.getSnapshot().matches({ newNumbers: 'holdEnded' })).to.equal(true);
  });

  it('R18 keeps a hold of many weeks, longer than a timer can wait', async () => {
    const picker = start();
    await findOffers(picker);
    const { actor, back, say, answer, pass } = picker;
    await say({ type: 'number.pick', e164: first });
    await answer(back.holdNumbers, heldReport(first, 'hold-1', inMinutes(60 * 24 * 60)));
    await pass(minutes(60));
    expect(actor.getSnapshot().matches({ newNumbers: 'held' })).to.equal(true);
  });

  it('R18 gives a number back before another one is held', async () => {
    const { back, say, answer } = await started();
    await say({ type: 'number.pick', e164: second });
    expect(back.releaseNumbers.last().input).to.deep.equal({ holdIds: ['hold-1'] });
    expect(back.holdNumbers.calls).to.have.length(1);
    await answer(back.releaseNumbers, undefined);
    expect(back.holdNumbers.last().input).to.deep.equal({ e164s: [second] });
  });

  it('R18 holds another number although the first can not be given back', async () => {
    const refused = await started();
    await refused.say({ type: 'number.pick', e164: second });
    await refused.refuse(refused.back.releaseNumbers, lost);
    expect(refused.back.holdNumbers.calls).to.have.length(2);
    const silent = await started();
    await silent.say({ type: 'number.pick', e164: second });
    await silent.pass(5000);
    expect(silent.back.holdNumbers.calls).to.have.length(2);
  });

  it('R18 keeps the number held while he looks elsewhere', async () => {
    const { actor, back, say } = await started();
    await say({ type: 'list.show', list: 'inventory' }, { type: 'list.show', list: 'new' });
    expect(actor.getSnapshot().matches({ newNumbers: 'held' })).to.equal(true);
    expect(back.releaseNumbers.calls).to.have.length(0);
  });

  it('R18 gives the number back when one in stock is taken instead', async () => {
    const { actor, back, say, answer } = await started();
    await say({ type: 'list.show', list: 'inventory' });
    await answer(back.listInventoryNumbers, { items: [stockNumber(second)], nextCursor: null });
    await say({ type: 'number.pick', e164: second });
    expect(back.releaseNumbers.last().input).to.deep.equal({ holdIds: ['hold-1'] });
    await answer(back.releaseNumbers, undefined);
    expect(actor.getSnapshot().output).to.deep.include({ kind: 'chosen' });
  });

  it('R18 gives the number back when the picker is closed, whatever becomes of the call', async () => {
    const { actor, back, say, refuse } = await started();
    await say({ type: 'picker.close' });
    expect(actor.getSnapshot().value).to.equal('givingBack');
    expect(back.releaseNumbers.last().input).to.deep.equal({ holdIds: ['hold-1'] });
    await refuse(back.releaseNumbers, lost);
    expect(actor.getSnapshot().output).to.deep.equal({ kind: 'kept' });
  });

  it('R18 does not wait long for a number to be given back', async () => {
    const { actor, say, pass } = await started();
    await say({ type: 'picker.close' });
    await pass(5000);
    expect(actor.getSnapshot().status).to.equal('done');
  });

  it('R18 gives back what was being held when the picker is closed, asking for it by the same key', async () => {
    const picker = start();
    await findOffers(picker);
    const { actor, back, say, answer } = picker;
    await say({ type: 'number.pick', e164: first }, { type: 'picker.close' });
    const [once, again] = back.holdNumbers.calls;
    expect(again?.options.key).to.equal(once?.options.key);
    await answer(back.holdNumbers, heldReport(first, 'hold-1', inMinutes(10)));
    expect(back.releaseNumbers.last().input).to.deep.equal({ holdIds: ['hold-1'] });
    await answer(back.releaseNumbers, undefined);
    expect(actor.getSnapshot().output).to.deep.equal({ kind: 'kept' });
  });
});

describe('the choice of a number for who has a new one', () => {
  it('R18 opens on the held number with the time that is left', async () => {
    const { actor, pass } = start({ number: own });
    expect(actor.getSnapshot().matches({ newNumbers: 'held' })).to.equal(true);
    await pass(minutes(5));
    expect(actor.getSnapshot().matches({ newNumbers: 'holdEnded' })).to.equal(true);
  });

  it('R18 leaves its hold alone when the picker is closed', async () => {
    const { actor, back, say } = start({ number: own });
    await say({ type: 'picker.close' });
    expect(actor.getSnapshot().output).to.deep.equal({ kind: 'kept' });
    expect(back.releaseNumbers.calls).to.have.length(0);
  });

  it('R18 gives its hold back only when the other number is taken', async () => {
    const picker = start({ number: own });
    const { actor, back, say, answer } = picker;
    await say({ type: 'country.pick', country: 'US' });
    await holdFirst(picker);
    expect(back.releaseNumbers.calls).to.have.length(0);
    await say({ type: 'picker.done' });
    expect(back.releaseNumbers.last().input).to.deep.equal({ holdIds: ['hold-own'] });
    await answer(back.releaseNumbers, undefined);
    const value = heldNumber(first, 'hold-1', inMinutes(10));
    expect(actor.getSnapshot().output).to.deep.equal({ kind: 'chosen', value });
  });

  it('R18 gives back the other number, and not its own, when the picker is closed', async () => {
    const picker = start({ number: own });
    const { back, say } = picker;
    await say({ type: 'country.pick', country: 'US' });
    await holdFirst(picker);
    await say({ type: 'picker.close' });
    expect(back.releaseNumbers.last().input).to.deep.equal({ holdIds: ['hold-1'] });
  });

  it('R18 gives its hold back when the person is left without a number', async () => {
    const { back, say } = start({ number: own });
    await say({ type: 'number.clear' });
    expect(back.releaseNumbers.last().input).to.deep.equal({ holdIds: ['hold-own'] });
  });

  it('R18 says that its number is gone when it can not be held again', async () => {
    const { actor, back, say, answer, pass } = start({ number: own });
    await pass(minutes(5));
    await say({ type: 'number.hold' });
    await answer(back.holdNumbers, { holds: [], gone: [own.e164] });
    expect(actor.getSnapshot().matches({ newNumbers: 'gone' })).to.equal(true);
    expect(back.searchNumbers.calls).to.have.length(0);
  });
});

describe('a number that is held again', () => {
  const lapsed = heldNumber('+13035550109', 'hold-own', inMinutes(-1));

  it('R18 is taken as soon as it is held', async () => {
    const { actor, back, answer } = start({ number: lapsed, isRenewal: true });
    expect(back.holdNumbers.last().input).to.deep.equal({ e164s: [lapsed.e164] });
    await answer(back.holdNumbers, heldReport(lapsed.e164, 'hold-2', inMinutes(10)));
    await answer(back.releaseNumbers, undefined);
    const value = heldNumber(lapsed.e164, 'hold-2', inMinutes(10));
    expect(actor.getSnapshot().output).to.deep.equal({ kind: 'chosen', value });
  });

  it('R18 is taken after a failure, too', async () => {
    const { actor, back, answer, say, refuse } = start({ number: lapsed, isRenewal: true });
    await refuse(back.holdNumbers, lost);
    expect(actor.getSnapshot().matches({ newNumbers: 'holdFailed' })).to.equal(true);
    await say({ type: 'call.retry' });
    await answer(back.holdNumbers, heldReport(lapsed.e164, 'hold-2', inMinutes(10)));
    expect(actor.getSnapshot().context.ending).to.deep.include({ kind: 'chosen' });
  });

  it('R18 leaves the window open where it is gone, and another one waits for Done', async () => {
    const picker = start({ number: lapsed, isRenewal: true });
    const { actor, back, answer, say } = picker;
    await answer(back.holdNumbers, { holds: [], gone: [lapsed.e164] });
    expect(actor.getSnapshot().matches({ newNumbers: 'gone' })).to.equal(true);
    await say({ type: 'country.pick', country: 'US' });
    await holdFirst(picker);
    expect(actor.getSnapshot().matches({ newNumbers: 'held' })).to.equal(true);
  });

  it('R18 is not asked for where nothing may be bought any more', () => {
    const capabilities = everythingBut('buyNumbers');
    const { actor, back } = start({ number: lapsed, isRenewal: true, capabilities });
    expect(actor.getSnapshot().matches('inventory')).to.equal(true);
    expect(back.holdNumbers.calls).to.have.length(0);
  });

  it('R18 is not asked for where the person has one from stock', () => {
    const { id: numberId, e164 } = stockNumber(first);
    const number = { kind: 'inventory', numberId, e164, isSuggested: false } as const;
    const { back } = start({ number, isRenewal: true });
    expect(back.holdNumbers.calls).to.have.length(0);
  });
});

describe('a place or a number that is not on offer', () => {
  it('R17 R18 can’t be picked, though others are', async () => {
    const picker = start({ countries: ['US'] });
    const { actor, back, say, answer } = picker;
    const can = (event: NumberPickerEvent) => actor.getSnapshot().can(event);
    await answer(back.listInventoryNumbers, { items: [stockNumber(first)], nextCursor: null });
    expect(can({ type: 'number.pick', e164: second })).to.equal(false);
    await findOffers(picker);
    expect(can({ type: 'country.pick', country: 'CA' })).to.equal(false);
    expect(can({ type: 'region.pick', region: 'UT' })).to.equal(false);
    expect(can({ type: 'areaCode.pick', areaCode: '720' })).to.equal(false);
    expect(can({ type: 'number.pick', e164: own.e164 })).to.equal(false);
    await say({ type: 'region.pick', region: 'UT' }, { type: 'number.pick', e164: own.e164 });
    expect(back.holdNumbers.calls).to.have.length(0);
  });

  it('R17 is not yet the last of the stock when an empty part of it has come', async () => {
    const { actor, back, answer } = start();
    await answer(back.listInventoryNumbers, { items: [], nextCursor: 'next' });
    expect(actor.getSnapshot().matches({ inventory: 'listed' })).to.equal(true);
    expect(actor.getSnapshot().can({ type: 'list.more' })).to.equal(true);
  });

  it('R04 is not shown by asking for the list of which nothing may be used', () => {
    const { actor } = start({ number: own, capabilities: everythingBut('assignNumbers') });
    const can = (list: 'inventory' | 'new') => actor.getSnapshot().can({ type: 'list.show', list });
    expect([can('inventory'), can('new')]).to.deep.equal([false, false]);
    const assigner = start({ number: own, capabilities: everythingBut('buyNumbers') }).actor;
    expect(assigner.getSnapshot().can({ type: 'list.show', list: 'new' })).to.equal(false);
    expect(assigner.getSnapshot().can({ type: 'list.show', list: 'inventory' })).to.equal(false);
  });
});

describe('what was listed before', () => {
  it('R17 is gone when the search for something else fails', async () => {
    const { actor, back, say, answer, refuse, pass, stock } = start();
    await answer(back.listInventoryNumbers, { items: [stockNumber(first)], nextCursor: 'next' });
    await say({ type: 'search.type', text: '720' });
    await pass(250);
    await refuse(back.listInventoryNumbers, lost);
    expect(stock()).to.deep.equal([]);
    expect(actor.getSnapshot().context.cursor).to.equal(null);
  });

  it('R17 is gone when a search finds nothing', async () => {
    const { back, say, answer, pass, stock } = start();
    await answer(back.listInventoryNumbers, { items: [stockNumber(first)], nextCursor: 'next' });
    await say({ type: 'search.type', text: '720' });
    await pass(250);
    await answer(back.listInventoryNumbers, { items: [], nextCursor: null });
    expect(stock()).to.deep.equal([]);
  });

  it('R18 is gone when another country is looked at', async () => {
    const picker = start();
    await findOffers(picker);
    await picker.say({ type: 'country.pick', country: 'CA' });
    expect(picker.actor.getSnapshot().context).to.deep.include({
      country: 'CA',
      regions: [],
      region: null,
      areaCodes: [],
      areaCode: null,
      offers: [],
    });
  });

  it('R18 are area codes and numbers when another state is looked at', async () => {
    const picker = start();
    await findOffers(picker);
    await picker.say({ type: 'region.pick', region: 'CO' });
    const { context } = picker.actor.getSnapshot();
    expect(context).to.deep.include({ areaCodes: [], areaCode: null, offers: [] });
    expect(context.regions).to.have.length(1);
  });
});

describe('a held number that is picked again', () => {
  it('R18 is the one that is held anew once its time has run out, whatever was tried in between', async () => {
    const picker = start({ number: own });
    const { back, say, answer, pass } = picker;
    await say({ type: 'country.pick', country: 'US' });
    await findOffers(picker);
    await say({ type: 'number.pick', e164: first });
    await answer(back.holdNumbers, { holds: [], gone: [first] });
    await say({ type: 'number.pick', e164: own.e164 });
    await pass(minutes(5));
    await say({ type: 'number.hold' });
    expect(back.holdNumbers.last().input.e164s).to.deep.equal([own.e164]);
  });

  it('R18 is the one that is held anew after a look at the stock', async () => {
    const picker = start({ number: own });
    const { actor, back, say, answer } = picker;
    await say({ type: 'country.pick', country: 'US' });
    await findOffers(picker);
    await say({ type: 'number.pick', e164: first });
    await answer(back.holdNumbers, { holds: [], gone: [first] });
    await say({ type: 'list.show', list: 'inventory' }, { type: 'list.show', list: 'new' });
    expect(actor.getSnapshot().matches({ newNumbers: 'held' })).to.equal(true);
    expect(actor.getSnapshot().context.picked?.e164).to.equal(own.e164);
  });

  it('R18 is found among several that a report tells', async () => {
    const picker = start();
    await findOffers(picker);
    await picker.say({ type: 'number.pick', e164: first });
    const others = heldReport(second, 'hold-2', inMinutes(10)).holds;
    const { holds } = heldReport(first, 'hold-1', inMinutes(10));
    await picker.answer(picker.back.holdNumbers, { holds: [...others, ...holds], gone: [] });
    const { context } = picker.actor.getSnapshot();
    expect(context.hold).to.deep.include({ holdId: 'hold-1', e164: first });
  });
});
