import { expect } from 'chai';
import { assign, createActor, fromPromise, setup, type AnyStateMachine } from 'xstate';
import {
  rowIdSchema,
  shippingAddressIdSchema,
  shippingMethodIdSchema,
  type ShippingAddressId,
} from '../../src/domain/ids.ts';
import type {
  ShippingAddress,
  ShippingAddressDraft,
  ShippingMethod,
} from '../../src/domain/shipping.ts';
import type {
  AddressEditorInput,
  AddressEditorOutput,
} from '../../src/machines/pickers/address-editor.types.ts';
import { chosen, kept } from '../../src/machines/pickers/picker-output.ts';
import { shippingMachine } from '../../src/machines/pickers/shipping.machine.ts';
import type {
  Addressee,
  ShippingContext,
  ShippingEvent,
} from '../../src/machines/pickers/shipping.types.ts';
import { Failure } from '../../src/transport/failure.ts';
import type { PageQuery, ParcelQuery } from '../../src/transport/transport.ts';
import { answersArrive, createDeferredTransport } from '../harness/deferred-transport.ts';
import { parcelAddress, shippingMethod } from '../harness/equipment.ts';

const lost = new Failure('Failed: the connection was lost.', 'unavailable');
const signedOut = new Failure('Failed: signed out.', 'unauthenticated');
const office = parcelAddress('office', true);
const home = parcelAddress('home');
const [air, sea] = [shippingMethod('air'), shippingMethod('sea')] as const;

const people = ['row-1', 'row-2', 'row-3'].map(addressee);
const rowIds = people.map(({ rowId }) => rowId);

function addressee(rowId: string): Addressee {
  return {
    rowId: rowIdSchema.parse(rowId),
    name: 'Nadia Brandt',
    model: 'Poly VVX',
    shipTo: null,
  };
}

function addresseesAt(...addressIds: readonly (ShippingAddressId | null)[]) {
  return people.map((person, index) => {
    const addressId = addressIds[index] ?? null;
    return { ...person, shipTo: addressId === null ? null : { addressId, methodId: air.id } };
  });
}

type Call<Input> = { input: Input; signal: AbortSignal };
type Save = Call<{ query: ShippingAddressDraft; key: string }>;
type EditorEnd = { type: 'editor.end'; output: AddressEditorOutput };

/** An editor that ends when the test says so; the real one has tests of its own. */
function stubEditor(onOpen: (input: AddressEditorInput) => void) {
  return setup({
    types: {} as {
      context: { failure: null; output: AddressEditorOutput };
      events: EditorEnd;
      input: AddressEditorInput;
      output: AddressEditorOutput;
    },
    actions: { end: assign((_, { output }: { output: AddressEditorOutput }) => ({ output })) },
  }).createMachine({
    context: ({ input }) => {
      onOpen(input);
      return { failure: null, output: { kind: 'kept' } };
    },
    initial: 'open',
    states: {
      open: {
        on: {
          'editor.end': { target: 'over', actions: { type: 'end', params: ({ event }) => event } },
        },
      },
      over: { type: 'final' },
    },
    output: ({ context }) => context.output,
  });
}

/** Shipping over calls, and an editor of addresses, that the test answers. */
function start(addressees: readonly Addressee[] = people) {
  const back = createDeferredTransport();
  const inputs: AddressEditorInput[] = [];
  const logic: AnyStateMachine = shippingMachine.provide({
    actors: {
      listShippingAddresses: fromPromise(({ input, signal }: Call<PageQuery>) =>
        back.transport.listShippingAddresses(input, { signal }),
      ),
      listShippingMethods: fromPromise(({ input, signal }: Call<ParcelQuery>) =>
        back.transport.listShippingMethods(input, { signal }),
      ),
      saveShippingAddress: fromPromise(({ input: { query, key }, signal }: Save) =>
        back.transport.saveShippingAddress(query, { key, signal }),
      ),
    },
  });
  const addressEditor = stubEditor((input) => inputs.push(input));
  const input = { runId: 'run-1', opened: 1, people: addressees, country: 'US', drafts: [] };
  const actor = createActor(logic.provide({ actors: { addressEditor } }), { input }).start();
  const say = async (...events: readonly ShippingEvent[]) => {
    for (const event of events) actor.send(event);
    await answersArrive();
  };
  const listAddresses = async (
    items: readonly ShippingAddress[],
    nextCursor: string | null = null,
  ) => {
    back.listShippingAddresses.last().resolve({ items, nextCursor });
    await answersArrive();
  };
  const price = async (...methods: readonly ShippingMethod[]) => {
    back.listShippingMethods.last().resolve(methods);
    await answersArrive();
  };
  const edit = async (output: AddressEditorOutput) => {
    actor.getSnapshot().children['addressEditor']?.send({ type: 'editor.end', output });
    await answersArrive();
  };
  const context = (): ShippingContext => actor.getSnapshot().context;
  const can = (event: ShippingEvent) => actor.getSnapshot().can(event);
  const shipTos = () =>
    context().assignments.map(
      ({ shipTo }) => shipTo && `${shipTo.addressId} by ${shipTo.methodId}`,
    );
  return { actor, back, editors: inputs, say, listAddresses, price, edit, context, can, shipTos };
}

/** Shipping where the account has an office and a home, and everything goes to the office. */
async function opened(addressees: readonly Addressee[] = people) {
  const shipping = start(addressees);
  await shipping.listAddresses([office, home]);
  await shipping.price(air, sea);
  return shipping;
}

const typed = { address: home.address, recipient: 'Nadia Brandt' };

describe('shipping to one address', () => {
  it('R19 assumes the default address and the first method, so that nothing is left to do', async () => {
    const { actor, say, shipTos } = await opened();
    expect(shipTos()).to.deep.equal(['office by air', 'office by air', 'office by air']);
    expect(actor.getSnapshot().hasTag('ready')).to.equal(true);
    await say({ type: 'shipping.done' });
    expect(actor.getSnapshot().output.assignments).to.have.length(3);
  });

  it('R19 reads all parts of the list, and goes on where it failed', async () => {
    const { actor, back, say, listAddresses, context } = start();
    await listAddresses([home], 'page-2');
    back.listShippingAddresses.last().reject(signedOut);
    await answersArrive();
    expect(actor.getSnapshot().value).to.equal('loadFailed');
    await say({ type: 'call.retry' });
    expect(back.listShippingAddresses.last().input).to.deep.equal({ cursor: 'page-2' });
    await listAddresses([office]);
    expect(context().addresses).to.deep.equal([home, office]);
  });

  it('R19 does not follow a list that never ends', async () => {
    const { actor, back, listAddresses } = start();
    for (let page = 0; page < 100; page += 1) await listAddresses([], 'again');
    expect(actor.getSnapshot().value).to.not.equal('loading');
    expect(back.listShippingAddresses.calls).to.have.length(100);
  });

  it('R19 asks what shipping costs for the parcels as they are', async () => {
    const { back, say } = await opened();
    const parcels = [{ addressId: 'office', phones: 3 }];
    expect(back.listShippingMethods.last().input).to.deep.equal({ parcels });
    await say({ type: 'address.pick', addressId: home.id });
    const moved = [{ addressId: 'home', phones: 3 }];
    expect(back.listShippingMethods.last().input).to.deep.equal({ parcels: moved });
  });

  it('R19 is not done without an address, where the account has no default', async () => {
    const { actor, can, say, listAddresses, price, shipTos } = start();
    await listAddresses([home]);
    expect(actor.getSnapshot().matches({ single: { choosing: 'unassigned' } })).to.equal(true);
    expect(can({ type: 'shipping.done' })).to.equal(false);
    await say({ type: 'address.pick', addressId: home.id });
    await price(air);
    expect(shipTos()).to.deep.equal(['home by air', 'home by air', 'home by air']);
    expect(can({ type: 'shipping.done' })).to.equal(true);
  });

  it('R19 picks the method, and keeps it as long as it is to be had', async () => {
    const { say, price, shipTos } = await opened();
    await say({ type: 'method.pick', methodId: sea.id });
    expect(shipTos()[0]).to.equal('office by sea');
    await say({ type: 'address.pick', addressId: home.id });
    await price(air, sea);
    expect(shipTos()[0]).to.equal('home by sea');
    await say({ type: 'address.pick', addressId: office.id });
    await price(air);
    expect(shipTos()[0]).to.equal('office by air');
  });

  it('R19 picks no method and no address that is not on offer', async () => {
    const { can } = await opened();
    const methodId = shippingMethodIdSchema.parse('rocket');
    const addressId = shippingAddressIdSchema.parse('moon');
    expect(can({ type: 'method.pick', methodId })).to.equal(false);
    expect(can({ type: 'address.pick', addressId })).to.equal(false);
  });

  it('R19 says that there is no way to ship there', async () => {
    const { actor, can, listAddresses, price } = start();
    await listAddresses([office]);
    await price();
    expect(actor.getSnapshot().matches({ single: { choosing: 'unshippable' } })).to.equal(true);
    expect(can({ type: 'shipping.done' })).to.equal(false);
  });

  it('R19 counts only the prices of the address that was picked last', async () => {
    const { back, say, listAddresses, price, context } = start();
    await listAddresses([office, home]);
    const late = back.listShippingMethods.last();
    await say({ type: 'address.pick', addressId: home.id });
    await price(sea);
    late.resolve([air]);
    await answersArrive();
    expect(late.options.signal.aborted).to.equal(true);
    expect(context().methods).to.deep.equal([sea]);
  });

  it('R19 asks for prices again after a failure, with everything where it was', async () => {
    const { actor, back, say, price, shipTos } = await opened();
    await say({ type: 'address.pick', addressId: home.id });
    back.listShippingMethods.last().reject(signedOut);
    await answersArrive();
    expect(actor.getSnapshot().matches({ single: { choosing: 'unpriced' } })).to.equal(true);
    await say({ type: 'call.retry' });
    await price(air);
    expect(shipTos()[0]).to.equal('home by air');
  });

  it('R19 gives new people the address that the others have', async () => {
    const { shipTos } = await opened(addresseesAt(home.id));
    expect(shipTos()).to.deep.equal(['home by air', 'home by air', 'home by air']);
  });

  it('R19 lets go of an address that the account no longer has', async () => {
    const gone = shippingAddressIdSchema.parse('gone');
    const { shipTos } = await opened(addresseesAt(gone, gone, gone));
    expect(shipTos()[0]).to.equal('office by air');
  });

  it('R21 leaves what is assigned where it is closed before it is done', async () => {
    const { actor, say } = start(addresseesAt(home.id));
    await say({ type: 'picker.close' });
    const [first] = actor.getSnapshot().output.assignments;
    expect(first.shipTo).to.deep.equal({ addressId: 'home', methodId: 'air' });
  });
});

describe('a shipping address that is new or changed', () => {
  it('R19 saves a new one, and ships everything there', async () => {
    const { back, editors, say, edit, price, shipTos } = await opened();
    await say({ type: 'address.new' });
    const blank = { purpose: 'shipping', country: 'US', address: null, recipient: null };
    expect(editors.at(-1)).to.deep.equal(blank);
    await edit(chosen(typed));
    expect(back.saveShippingAddress.last().input).to.deep.equal({ id: null, ...typed });
    back.saveShippingAddress.last().resolve(parcelAddress('new'));
    await answersArrive();
    await price(air);
    expect(shipTos()).to.deep.equal(['new by air', 'new by air', 'new by air']);
  });

  it('R19 changes one that the account has', async () => {
    const { back, editors, say, edit, context } = await opened();
    await say({ type: 'address.edit', addressId: home.id });
    expect(editors.at(-1)?.address).to.deep.equal(home.address);
    await edit(chosen({ ...typed, recipient: 'Front desk' }));
    expect(back.saveShippingAddress.last().input.id).to.equal('home');
    back.saveShippingAddress.last().resolve({ ...home, recipient: 'Front desk' });
    await answersArrive();
    expect(context().addresses.map(({ recipient }) => recipient)).to.deep.equal([
      'Nadia Brandt',
      'Front desk',
    ]);
  });

  it('R19 names the first person where nobody was named to take the parcel', async () => {
    const { back, say, edit } = await opened();
    await say({ type: 'address.new' });
    await edit(chosen({ address: home.address, recipient: null }));
    expect(back.saveShippingAddress.last().input.recipient).to.equal('Nadia Brandt');
  });

  it('R19 leaves everything as it is when the editor is closed', async () => {
    const { back, say, edit, price, shipTos } = await opened();
    await say({ type: 'address.new' });
    await edit(kept);
    await price(air);
    expect(back.saveShippingAddress.calls).to.have.length(0);
    expect(shipTos()[0]).to.equal('office by air');
  });

  it('R19 saves again what was typed, with the same key', async () => {
    const { back, say, edit } = await opened();
    await say({ type: 'address.new' });
    await edit(chosen(typed));
    back.saveShippingAddress.last().reject(lost);
    await answersArrive();
    await say({ type: 'call.retry' });
    const [once, again] = back.saveShippingAddress.calls;
    expect(again?.input).to.deep.equal(once?.input);
    expect(again?.options.key).to.equal(once?.options.key);
  });

  it('R19 opens what could not be saved again, and saves it with another key', async () => {
    const { back, editors, say, edit } = await opened();
    await say({ type: 'address.new' });
    await edit(chosen(typed));
    back.saveShippingAddress.last().reject(new Failure('No.', 'validation'));
    await answersArrive();
    await say({ type: 'draft.edit' });
    expect(editors.at(-1)?.address).to.deep.equal(typed.address);
    await edit(chosen(typed));
    const [once, again] = back.saveShippingAddress.calls;
    expect(again?.options.key).to.not.equal(once?.options.key);
  });

  it('R19 drops what could not be saved', async () => {
    const { actor, back, say, edit, price, shipTos } = await opened();
    await say({ type: 'address.new' });
    await edit(chosen(typed));
    back.saveShippingAddress.last().reject(lost);
    await answersArrive();
    await say({ type: 'draft.drop' });
    await price(air);
    expect(shipTos()[0]).to.equal('office by air');
    expect(actor.getSnapshot().hasTag('modal')).to.equal(false);
  });
});

describe('shipping to several addresses', () => {
  it('R20 assigns the picked address to the marked devices', async () => {
    const { back, say, price, shipTos, context } = await opened();
    await say(
      { type: 'mode.set', mode: 'multiple' },
      { type: 'rows.mark', rowIds: rowIds.slice(1) },
      { type: 'address.pick', addressId: home.id },
      { type: 'address.assign' },
    );
    expect(back.listShippingMethods.last().input.parcels).to.deep.equal([
      { addressId: 'office', phones: 1 },
      { addressId: 'home', phones: 2 },
    ]);
    await price(air);
    expect(shipTos()).to.deep.equal(['office by air', 'home by air', 'home by air']);
    expect(context().marked).to.deep.equal([]);
  });

  it('R20 assigns nothing without marked devices or without a picked address', async () => {
    const { can, say, listAddresses } = start();
    await listAddresses([home]);
    await say({ type: 'mode.set', mode: 'multiple' }, { type: 'rows.mark', rowIds });
    expect(can({ type: 'address.assign' })).to.equal(false);
    await say({ type: 'address.pick', addressId: home.id }, { type: 'rows.mark', rowIds: [] });
    expect(can({ type: 'address.assign' })).to.equal(false);
  });

  it('R20 is done only when every device has an address', async () => {
    const { can, say, listAddresses, price } = start();
    await listAddresses([home]);
    await say(
      { type: 'mode.set', mode: 'multiple' },
      { type: 'address.pick', addressId: home.id },
      { type: 'rows.mark', rowIds: rowIds.slice(0, 2) },
      { type: 'address.assign' },
    );
    await price(air);
    expect(can({ type: 'shipping.done' })).to.equal(false);
    await say({ type: 'rows.mark', rowIds: rowIds.slice(2) }, { type: 'address.assign' });
    await price(air);
    expect(can({ type: 'shipping.done' })).to.equal(true);
  });

  it('R20 is not done while phones are marked for an address that was not assigned to them', async () => {
    const { can, context, say, price } = await opened();
    await say(
      { type: 'mode.set', mode: 'multiple' },
      { type: 'rows.mark', rowIds: rowIds.slice(0, 1) },
    );
    await price(air);
    expect(can({ type: 'shipping.done' })).to.equal(true);
    await say({ type: 'address.pick', addressId: home.id });
    expect(context().awaiting).to.deep.equal(rowIds.slice(0, 1));
    expect(can({ type: 'shipping.done' })).to.equal(false);
    await say({ type: 'rows.mark', rowIds: [] });
    expect(can({ type: 'shipping.done' })).to.equal(true);
  });

  it('R20 waits for nothing once the picked address is assigned, or one is for all', async () => {
    const { context, say } = await opened();
    const marked = { type: 'rows.mark', rowIds: rowIds.slice(1) } as const;
    const picked = { type: 'address.pick', addressId: home.id } as const;
    await say({ type: 'mode.set', mode: 'multiple' }, picked, marked, { type: 'address.assign' });
    expect(context().awaiting).to.deep.equal([]);
    await say({ ...marked, rowIds }, { type: 'mode.set', mode: 'single' });
    expect(context().awaiting).to.deep.equal([]);
  });

  it('R20 marks nobody who is not there', async () => {
    const { context, say } = await opened();
    const nobody = rowIdSchema.parse('row-of-nobody');
    await say({ type: 'mode.set', mode: 'multiple' }, { type: 'rows.mark', rowIds: [nobody] });
    expect(context().marked).to.deep.equal([]);
  });

  it('R20 opens on several addresses where there were several', async () => {
    const { actor, shipTos } = await opened(addresseesAt(office.id, home.id, home.id));
    expect(actor.getSnapshot().matches('multiple')).to.equal(true);
    expect(shipTos()).to.deep.equal(['office by air', 'home by air', 'home by air']);
  });

  it('R20 brings the several addresses back after one was for all', async () => {
    const { say, price, shipTos } = await opened(addresseesAt(office.id, home.id, home.id));
    await say({ type: 'mode.set', mode: 'single' });
    await price(air);
    expect(shipTos()).to.deep.equal(['office by air', 'office by air', 'office by air']);
    await say({ type: 'mode.set', mode: 'multiple' });
    await price(air);
    expect(shipTos()).to.deep.equal(['office by air', 'home by air', 'home by air']);
  });

  it('R20 picks a new address, and assigns it only when that is asked for', async () => {
    const { back, can, context, say, edit, price, shipTos } = await opened();
    await say({ type: 'mode.set', mode: 'multiple' }, { type: 'address.new' });
    await edit(chosen(typed));
    back.saveShippingAddress.last().resolve(parcelAddress('new'));
    await answersArrive();
    await price(air);
    expect(context().addressId).to.equal('new');
    expect(shipTos()[0]).to.equal('office by air');
    await say({ type: 'rows.mark', rowIds: rowIds.slice(0, 1) });
    expect(can({ type: 'address.assign' })).to.equal(true);
  });

  it('R19 opens a new address blank, whatever was edited before', async () => {
    const { editors, say, edit, price } = await opened();
    await say({ type: 'address.edit', addressId: home.id });
    await edit(kept);
    await price(air);
    await say({ type: 'address.new' });
    expect(editors.at(-1)).to.deep.include({ address: null, recipient: null });
  });
});
