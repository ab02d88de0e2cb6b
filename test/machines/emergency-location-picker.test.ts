import { expect } from 'chai';
import { createActor, fromPromise, SimulatedClock } from 'xstate';
import {
  capabilityNames,
  onlyAvailable,
  type CapabilityName,
} from '../../src/domain/capability.ts';
import type {
  EmergencyLocation,
  NewEmergencyLocation,
} from '../../src/domain/emergency-location.ts';
import { failureOfKind } from '../../src/domain/failure.ts';
import { emergencyLocationIdSchema, siteIdSchema } from '../../src/domain/ids.ts';
import type { EditedAddress } from '../../src/machines/pickers/address-editor.types.ts';
import { emergencyLocationPickerMachine } from '../../src/machines/pickers/emergency-location-picker.machine.ts';
import type { EmergencyLocationPickerInput } from '../../src/machines/pickers/emergency-location-picker.types.ts';
import { chosen, kept, type PickerOutput } from '../../src/machines/pickers/picker-output.ts';
import type { CallOptions, LocationQuery } from '../../src/transport/transport.ts';
import { answersArrive, createDeferredTransport } from '../harness/deferred-transport.ts';
import { mainSite, office } from '../harness/path-people.ts';
import { doneOf } from '../paths/lifecycle.ts';

type ListCall = { input: LocationQuery } & CallOptions;
type CreateCall = { input: { query: NewEmergencyLocation; key: string } } & CallOptions;

const depot: EmergencyLocation = {
  ...office,
  id: emergencyLocationIdSchema.parse('location-depot'),
  name: 'Depot',
};
const gone: EmergencyLocation = {
  ...office,
  id: emergencyLocationIdSchema.parse('location-gone'),
  status: 'inactive',
};
const edited = chosen<EditedAddress>({ address: office.address, recipient: null });

function start(
  changes: Partial<EmergencyLocationPickerInput> = {},
  address: PickerOutput<EditedAddress> = edited,
) {
  const back = createDeferredTransport();
  const clock = new SimulatedClock();
  const machine = emergencyLocationPickerMachine.provide({
    actors: {
      listEmergencyLocations: fromPromise(({ input, signal }: ListCall) =>
        back.transport.listEmergencyLocations(input, { signal }),
      ),
      createEmergencyLocation: fromPromise(({ input, signal }: CreateCall) =>
        back.transport.createEmergencyLocation(input.query, { signal, key: input.key }),
      ),
    },
  });
  const input: EmergencyLocationPickerInput = {
    runId: 'run-1',
    siteId: mainSite.id,
    sites: [mainSite],
    multiSite: true,
    country: 'US',
    capabilities: onlyAvailable(capabilityNames),
    suggestedName: 'Nadia Brandt',
    location: null,
    draft: null,
    ...changes,
  };
  const picker = createActor(machine, { input, clock }).start();
  const now = () => picker.getSnapshot();
  // The editor has tests of its own; here it only ends.
  const editAddress = async () => {
    picker.send({ type: 'address.open' });
    Reflect.apply(picker.send, picker, doneOf(now(), 'addressEditor', [address]));
    await answersArrive();
  };
  return { back, clock, picker, now, editAddress };
}

async function listed(changes: Partial<EmergencyLocationPickerInput> = {}, nextCursor = 'next') {
  const started = start(changes);
  const items = [office, gone];
  started.back.listEmergencyLocations.last().resolve({ items, nextCursor });
  await answersArrive();
  return started;
}

/** A new location that is ready to be added. */
async function composed(changes: Partial<EmergencyLocationPickerInput> = {}) {
  const started = await listed(changes);
  started.picker.send({ type: 'location.new' });
  await started.editAddress();
  return started;
}

const without = (...names: readonly CapabilityName[]) =>
  onlyAvailable(capabilityNames.filter((name) => !names.includes(name)));

describe('the emergency location picker', () => {
  it('R29 starts with the locations of the person’s site', () => {
    const { back } = start();
    expect(back.listEmergencyLocations.last().input).to.deep.equal({
      text: '',
      siteId: mainSite.id,
      cursor: null,
    });
  });

  it('R29 searches once the typing has paused, and not before', async () => {
    const { back, clock, picker } = await listed();
    picker.send({ type: 'search.type', text: 'de' });
    clock.increment(200);
    picker.send({ type: 'search.type', text: 'den ' });
    clock.increment(249);
    expect(back.listEmergencyLocations.calls).to.have.length(1);
    clock.increment(1);
    expect(back.listEmergencyLocations.last().input.text).to.equal('den');
  });

  it('R29 gives a search up that nobody wants any more', async () => {
    const { back, picker, now } = start();
    const [first] = back.listEmergencyLocations.calls;
    picker.send({ type: 'site.filter', siteId: null });
    first?.resolve({ items: [depot], nextCursor: null });
    await answersArrive();
    expect(first?.options.signal.aborted).to.equal(true);
    expect(now().context.locations).to.deep.equal([]);
    expect(back.listEmergencyLocations.last().input.siteId).to.equal(null);
  });

  it('R29 brings the rest of a long list', async () => {
    const { back, picker, now } = await listed();
    picker.send({ type: 'list.more' });
    expect(back.listEmergencyLocations.last().input.cursor).to.equal('next');
    back.listEmergencyLocations.last().resolve({ items: [depot], nextCursor: null });
    await answersArrive();
    expect(now().context.locations).to.deep.equal([office, gone, depot]);
    expect(now().can({ type: 'list.more' })).to.equal(false);
  });

  it('R29 asks again for a list that did not come, from where it was', async () => {
    const { back, picker, now } = await listed();
    picker.send({ type: 'list.more' });
    back.listEmergencyLocations.last().reject(failureOfKind('unavailable'));
    await answersArrive();
    expect(now().value).to.deep.equal({ choosing: 'moreFailed' });
    picker.send({ type: 'call.retry' });
    expect(back.listEmergencyLocations.last().input.cursor).to.equal('next');
    expect(now().context.locations).to.deep.equal([office, gone]);
  });

  it('R29 gives the location that was picked', async () => {
    const { picker, now } = await listed();
    expect(now().can({ type: 'picker.done' })).to.equal(false);
    picker.send({ type: 'location.pick', locationId: office.id });
    picker.send({ type: 'picker.done' });
    expect(now().output).to.deep.equal({ kind: 'chosen', value: office });
  });

  it('R31 picks no location to which nobody would be sent', async () => {
    const { picker, now } = await listed();
    picker.send({ type: 'location.pick', locationId: gone.id });
    expect(now().context.picked).to.equal(null);
  });

  it('R31 is not done with a location that the person has and that is not usable', async () => {
    const { now } = await listed({ location: gone });
    expect(now().can({ type: 'picker.done' })).to.equal(false);
  });

  it('R29 leaves a person to the location of his site', async () => {
    const { picker, now } = await listed({ location: office });
    picker.send({ type: 'location.clear' });
    expect(now().output).to.deep.equal({ kind: 'chosen', value: null });
  });

  it('R29 changes nothing when it is closed', async () => {
    const { picker, now } = await listed();
    picker.send({ type: 'location.pick', locationId: office.id });
    picker.send({ type: 'picker.close' });
    expect(now().output).to.deep.equal({ kind: 'kept' });
  });

  it('R29 asks for nothing where there are no locations', () => {
    const { back, now } = start({ capabilities: without('emergencyLocations') });
    expect(now().value).to.equal('barred');
    expect(back.listEmergencyLocations.calls).to.have.length(0);
  });

  it('R30 makes no new location where that is not possible', async () => {
    const { now } = await listed({ capabilities: without('newEmergencyLocation') });
    expect(now().can({ type: 'location.new' })).to.equal(false);
  });

  it('R30 suggests the person’s name and site for a new one', async () => {
    const { picker, now } = await listed();
    picker.send({ type: 'location.new' });
    expect(now().context.draft).to.deep.equal({
      name: 'Nadia Brandt',
      siteId: mainSite.id,
      address: null,
      typed: null,
    });
  });

  it('R30 names everything that a new one lacks', async () => {
    const { back, picker, now } = await listed({ siteId: null });
    picker.send({ type: 'location.new' });
    picker.send({ type: 'nickname.set', name: ' ' });
    picker.send({ type: 'location.add' });
    expect(now().value).to.deep.equal({ composing: { editing: 'refused' } });
    const paths = now().context.issues.map(({ path }) => path.join('.'));
    expect(paths).to.have.members(['name', 'siteId', 'address']);
    expect(back.createEmergencyLocation.calls).to.have.length(0);
  });

  it('R30 asks for the address in its own form', async () => {
    const { picker, now } = await listed();
    picker.send({ type: 'location.new' });
    picker.send({ type: 'address.open' });
    const { addressEditor } = now().children;
    expect(addressEditor?.getSnapshot().context.purpose).to.equal('emergency');
  });

  it('R30 comes back from the form with the address', async () => {
    const { now } = await composed();
    expect(now().value).to.deep.equal({ composing: { editing: 'addressed' } });
    expect(now().context.draft.address).to.equal(office.address);
  });

  it('R30 comes back from the form with nothing when it was closed', async () => {
    const { picker, now, editAddress } = start({}, kept);
    picker.send({ type: 'location.new' });
    await editAddress();
    expect(now().value).to.deep.equal({ composing: { editing: 'addressed' } });
    expect(now().context.draft.address).to.equal(null);
  });

  it('R30 gives the new location as soon as it is made', async () => {
    const { back, picker, now } = await composed();
    picker.send({ type: 'location.add' });
    expect(back.createEmergencyLocation.last().input).to.deep.equal({
      name: 'Nadia Brandt',
      siteId: mainSite.id,
      address: office.address,
      visibility: 'company',
    });
    back.createEmergencyLocation.last().resolve(depot);
    await answersArrive();
    expect(now().output).to.deep.equal({ kind: 'chosen', value: depot });
  });

  it('R30 has no site where the account has none', async () => {
    const { back, picker } = await composed({ multiSite: false, siteId: null, sites: [] });
    picker.send({ type: 'location.add' });
    expect(back.createEmergencyLocation.last().input.siteId).to.equal(null);
  });

  it('R30 makes one location, however often it is asked for', async () => {
    const { back, picker } = await composed();
    picker.send({ type: 'location.add' });
    picker.send({ type: 'location.add' });
    expect(back.createEmergencyLocation.calls).to.have.length(1);
  });

  const keysAfter = async (kind: 'unavailable' | 'validation', name?: string) => {
    const { back, picker } = await composed();
    picker.send({ type: 'location.add' });
    back.createEmergencyLocation.last().reject(failureOfKind(kind));
    await answersArrive();
    if (name !== undefined) picker.send({ type: 'nickname.set', name });
    picker.send({ type: name === undefined ? 'call.retry' : 'location.add' });
    return new Set(back.createEmergencyLocation.calls.map(({ options }) => options.key));
  };

  it('R30 sends what got no answer again with the same key (A01)', async () => {
    expect(await keysAfter('unavailable')).to.have.property('size', 1);
  });

  it('R30 sends what was turned down, or was changed, with another key (A01)', async () => {
    expect(await keysAfter('validation')).to.have.property('size', 2);
    expect(await keysAfter('unavailable', 'Depot')).to.have.property('size', 2);
  });

  it('R30 shows what the back end finds wrong, with nothing lost', async () => {
    const { back, picker, now } = await composed();
    picker.send({ type: 'location.add' });
    const issue = { code: 'duplicateInAccount' as const, path: ['name'], params: {} };
    back.createEmergencyLocation.last().reject({ ...failureOfKind('validation'), issues: [issue] });
    await answersArrive();
    expect(now().value).to.deep.equal({ composing: { editing: 'saveFailed' } });
    expect(now().context.issues).to.deep.equal([issue]);
    expect(now().context.draft.address).to.equal(office.address);
  });

  it('R30 goes back to the list without a new one', async () => {
    const { back, picker, now } = await composed();
    picker.send({ type: 'location.back' });
    expect(now().value).to.deep.equal({ choosing: 'searching' });
    expect(back.createEmergencyLocation.calls).to.have.length(0);
  });

  it('R30 takes back each problem with the cell that is changed, and no other', async () => {
    const { picker, now, editAddress } = await listed({ siteId: null });
    const paths = () => now().context.issues.map(({ path }) => path.join('.'));
    picker.send({ type: 'location.new' });
    picker.send({ type: 'nickname.set', name: ' ' });
    picker.send({ type: 'location.add' });
    picker.send({ type: 'nickname.set', name: 'Depot' });
    expect(paths()).to.have.members(['siteId', 'address']);
    expect(now().value).to.deep.equal({ composing: { editing: 'filling' } });
    picker.send({ type: 'location.add' });
    picker.send({ type: 'site.set', siteId: mainSite.id });
    expect(paths()).to.deep.equal(['address']);
    expect(now().context.draft).to.deep.include({ name: 'Depot', siteId: mainSite.id });
    expect(now().value).to.deep.equal({ composing: { editing: 'filling' } });
    await editAddress();
    expect(paths()).to.deep.equal([]);
  });

  it('R30 knows only the sites of the account, whichever they are', async () => {
    const depotSite = { ...mainSite, id: siteIdSchema.parse('site-depot') };
    const { picker, now } = await listed({ sites: [mainSite, depotSite] });
    picker.send({ type: 'location.new' });
    const can = (id: string) => now().can({ type: 'site.set', siteId: siteIdSchema.parse(id) });
    expect([can('site-main'), can('site-depot'), can('site-gone')]).to.deep.equal([
      true,
      true,
      false,
    ]);
  });
});
