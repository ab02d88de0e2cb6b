import { expect } from 'chai';
import { createActor, fromPromise } from 'xstate';
import { addressSchema, type AddressForm, type AddressVerdict } from '../../src/domain/address.ts';
import { failureOfKind } from '../../src/domain/failure.ts';
import type { AddressEditorInput } from '../../src/machines/pickers/address-editor.types.ts';
import { addressEditorMachine } from '../../src/machines/pickers/address-editor.machine.ts';
import type { CallOptions, Transport } from '../../src/transport/transport.ts';
import { answersArrive, createDeferredTransport } from '../harness/deferred-transport.ts';

type FormCall = { input: Parameters<Transport['getAddressForm']>[0] } & CallOptions;
type CheckCall = { input: Parameters<Transport['checkAddress']>[0] } & CallOptions;

const text = { isRequired: true, label: null, maxLength: 64, pattern: null, options: null };
const formOf = (country: string, regions: readonly string[]): AddressForm => ({
  country,
  fields: [
    { ...text, key: 'street' },
    { ...text, key: 'city' },
    { ...text, key: 'region', options: regions.map((value) => ({ value, label: value })) },
  ],
});
const states = formOf('US', ['CO', 'WA']);
const provinces = formOf('CA', ['BC', 'ON']);

const pearl = addressSchema.parse({
  country: 'US',
  street: '12 Pearl Street',
  city: 'Denver',
  region: 'CO',
});
const tidier = { ...pearl, street: '12 Pearl St' };
const said = (verdict: Partial<AddressVerdict>): AddressVerdict => ({
  verdict: 'valid',
  suggestion: null,
  issues: [],
  ...verdict,
});

function start(changes: Partial<AddressEditorInput> = {}) {
  const back = createDeferredTransport();
  const machine = addressEditorMachine.provide({
    actors: {
      getAddressForm: fromPromise(({ input, signal }: FormCall) =>
        back.transport.getAddressForm(input, { signal }),
      ),
      checkAddress: fromPromise(({ input, signal }: CheckCall) =>
        back.transport.checkAddress(input, { signal }),
      ),
    },
  });
  const input: AddressEditorInput = {
    purpose: 'emergency',
    country: 'US',
    countries: ['US', 'CA'],
    address: pearl,
    ...changes,
  };
  const editor = createActor(machine, { input }).start();
  const now = () => editor.getSnapshot();
  const fields = () => now().context.issues.map(({ path, code }) => `${path.join('.')} ${code}`);
  return { back, editor, now, fields };
}

async function opened(changes: Partial<AddressEditorInput> = {}) {
  const started = start(changes);
  started.back.getAddressForm.last().resolve(states);
  await answersArrive();
  return started;
}

async function checked(verdict: AddressVerdict, changes: Partial<AddressEditorInput> = {}) {
  const started = await opened(changes);
  started.editor.send({ type: 'editor.done' });
  started.back.checkAddress.last().resolve(verdict);
  await answersArrive();
  return started;
}

describe('the address editor', () => {
  it('R30 asks how an address is written in its country', () => {
    const { back } = start({ address: null, country: 'CA' });
    expect(back.getAddressForm.last().input).to.deep.equal({
      country: 'CA',
      purpose: 'emergency',
    });
  });

  it('R30 asks again for a form that did not come', async () => {
    const { back, editor, now } = start();
    back.getAddressForm.last().reject(failureOfKind('unauthenticated'));
    await answersArrive();
    expect(now().value).to.equal('formFailed');
    editor.send({ type: 'call.retry' });
    back.getAddressForm.last().resolve(states);
    await answersArrive();
    expect(now().value).to.deep.equal({ asking: 'editing' });
    expect(now().context).to.deep.include({ address: pearl, failure: null });
  });

  it('R30 keeps what fits when another country is picked', async () => {
    const { back, editor, now } = await opened();
    editor.send({ type: 'country.pick', country: 'CA' });
    back.getAddressForm.last().resolve(provinces);
    await answersArrive();
    expect(now().context.address).to.deep.include({
      country: 'CA',
      street: '12 Pearl Street',
      city: 'Denver',
      region: '',
    });
  });

  it('R30 heeds only the country that was picked last', async () => {
    const { back, editor, now } = start();
    const [first] = back.getAddressForm.calls;
    editor.send({ type: 'country.pick', country: 'CA' });
    first?.resolve(states);
    await answersArrive();
    expect(first?.options.signal.aborted).to.equal(true);
    expect(now().value).to.equal('loadingForm');
    back.getAddressForm.last().resolve(provinces);
    await answersArrive();
    expect(now().context.form).to.equal(provinces);
  });

  it('R30 picks no country that is not offered', async () => {
    const { editor, now } = await opened();
    editor.send({ type: 'country.pick', country: 'FR' });
    expect(now().context.address.country).to.equal('US');
  });

  it('R30 shows what is wrong before anybody is asked, and no longer once it is changed', async () => {
    const { back, editor, now, fields } = await opened();
    editor.send({ type: 'address.set', patch: { street: '', city: ' ' } });
    editor.send({ type: 'editor.done' });
    expect(now().value).to.deep.equal({ asking: 'refused' });
    expect(fields()).to.deep.equal(['street required', 'city required']);
    editor.send({ type: 'address.set', patch: { street: '1 Elm Street' } });
    expect(fields()).to.deep.equal(['city required']);
    expect(back.checkAddress.calls).to.have.length(0);
  });

  it('R30 sends responders to no post box', async () => {
    const { editor, fields } = await opened();
    editor.send({ type: 'address.set', patch: { street: 'P.O. Box 12' } });
    editor.send({ type: 'editor.done' });
    expect(fields()).to.deep.equal(['street postBox']);
  });

  it('R19 asks who takes the parcel, and may send it to a post box', async () => {
    const { back, editor, now, fields } = await opened({ purpose: 'shipping' });
    editor.send({ type: 'address.set', patch: { street: 'P.O. Box 12' } });
    editor.send({ type: 'editor.done' });
    expect(fields()).to.deep.equal(['recipient required']);
    editor.send({ type: 'recipient.set', recipient: ' Nadia Brandt ' });
    editor.send({ type: 'editor.done' });
    back.checkAddress.last().resolve(said({}));
    await answersArrive();
    expect(now().output).to.deep.equal({
      kind: 'chosen',
      value: { address: { ...pearl, street: 'P.O. Box 12' }, recipient: 'Nadia Brandt' },
    });
  });

  it('R30 ends with an address that was found, tidied', async () => {
    const { back, now } = await checked(said({}), { address: { ...pearl, city: ' Denver ' } });
    expect(back.checkAddress.last().input).to.deep.equal({ address: pearl, purpose: 'emergency' });
    expect(now().output).to.deep.equal({
      kind: 'chosen',
      value: { address: pearl, recipient: null },
    });
  });

  it('R30 takes a correction that changes nothing for a yes', async () => {
    const { now } = await checked(said({ verdict: 'corrected', suggestion: pearl }));
    expect(now().status).to.equal('done');
  });

  for (const [type, address] of [
    ['suggestion.accept', tidier],
    ['suggestion.decline', pearl],
  ] as const) {
    it(`R30 shows a correction, and leaves it to the admin: ${type}`, async () => {
      const { editor, now } = await checked(said({ verdict: 'corrected', suggestion: tidier }));
      expect(now().value).to.deep.equal({ asking: 'corrected' });
      expect(now().context.suggestion).to.equal(tidier);
      editor.send({ type });
      expect(now().output).to.deep.equal({ kind: 'chosen', value: { address, recipient: null } });
    });
  }

  it('R30 goes back from a correction with what was typed', async () => {
    const { editor, now } = await checked(said({ verdict: 'corrected', suggestion: tidier }));
    editor.send({ type: 'editor.back' });
    expect(now().value).to.deep.equal({ asking: 'reopened' });
    expect(now().context.address).to.deep.equal(pearl);
  });

  it('R30 keeps an address that can’t be found only when the admin says so', async () => {
    const { editor, now } = await checked(said({ verdict: 'unverifiable' }));
    expect(now().value).to.deep.equal({ asking: 'unverifiable' });
    editor.send({ type: 'address.keep' });
    expect(now().output).to.deep.equal({
      kind: 'chosen',
      value: { address: pearl, recipient: null },
    });
  });

  it('R30 never keeps an address that was turned down', async () => {
    const issues: AddressVerdict['issues'] = [
      { code: 'addressNotFound', path: ['street'], params: {} },
    ];
    const { back, editor, now, fields } = await checked(said({ verdict: 'invalid', issues }));
    expect(now().value).to.deep.equal({ asking: 'rejected' });
    expect(fields()).to.deep.equal(['street addressNotFound']);
    for (const type of ['address.keep', 'suggestion.decline', 'editor.done'] as const) {
      editor.send({ type });
    }
    expect(now().value).to.deep.equal({ asking: 'rejected' });
    expect(back.checkAddress.calls).to.have.length(1);
    editor.send({ type: 'address.set', patch: { street: '14 Pearl Street' } });
    expect(now().value).to.deep.equal({ asking: 'editing' });
  });

  it('R30 checks again what could not be checked, with nothing lost', async () => {
    const { back, editor, now } = await opened();
    editor.send({ type: 'editor.done' });
    back.checkAddress.last().reject(failureOfKind('unavailable'));
    await answersArrive();
    expect(now().value).to.deep.equal({ asking: 'checkFailed' });
    expect(now().context.failure?.kind).to.equal('unavailable');
    editor.send({ type: 'call.retry' });
    expect(back.checkAddress.last().input.address).to.deep.equal(pearl);
  });

  it('R30 gives up a check when the address is changed meanwhile', async () => {
    const { back, editor, now } = await opened();
    editor.send({ type: 'editor.done' });
    editor.send({ type: 'address.set', patch: { city: 'Boulder' } });
    back.checkAddress.last().resolve(said({}));
    await answersArrive();
    expect(now().value).to.deep.equal({ asking: 'editing' });
  });

  it('R30 changes nothing when it is closed', async () => {
    const { editor, now } = await opened();
    editor.send({ type: 'address.set', patch: { city: 'Boulder' } });
    editor.send({ type: 'picker.close' });
    expect(now().output).to.deep.equal({ kind: 'kept' });
  });

  it('R30 takes a correction for one only where there is something to suggest', async () => {
    const { now } = await checked(said({ verdict: 'corrected', suggestion: null }));
    expect(now().value).to.deep.equal({ asking: 'unverifiable' });
  });

  it('R30 takes a suggestion for nothing where the back end calls the address something else', async () => {
    const same = await checked(said({ verdict: 'unverifiable', suggestion: pearl }));
    expect(same.now().value).to.deep.equal({ asking: 'unverifiable' });
    const other = await checked(said({ verdict: 'invalid', suggestion: tidier }));
    expect(other.now().value).to.deep.equal({ asking: 'rejected' });
  });

  it('R30 shows a correction of nothing but the country', async () => {
    const suggestion = { ...pearl, country: 'CA' };
    const { now } = await checked(said({ verdict: 'corrected', suggestion }));
    expect(now().value).to.deep.equal({ asking: 'corrected' });
  });

  it('R30 lets whoever has changed nothing be done again, and shows him the problem again', async () => {
    const { editor, now } = await opened();
    editor.send({ type: 'address.set', patch: { street: '' } });
    editor.send({ type: 'editor.done' });
    expect(now().can({ type: 'editor.done' })).to.equal(true);
    editor.send({ type: 'editor.done' });
    expect(now().value).to.deep.equal({ asking: 'refused' });
    const rejected = await checked(said({ verdict: 'invalid' }));
    expect(rejected.now().can({ type: 'editor.done' })).to.equal(true);
  });

  it('R30 forgets what was wrong when another country is picked', async () => {
    const { editor, fields } = await opened();
    editor.send({ type: 'address.set', patch: { street: '' } });
    editor.send({ type: 'editor.done' });
    editor.send({ type: 'country.pick', country: 'CA' });
    expect(fields()).to.deep.equal([]);
  });

  it('R30 forgets what was wrong once it is right', async () => {
    const issues: AddressVerdict['issues'] = [
      { code: 'addressNotFound', path: ['street'], params: {} },
    ];
    const { editor, fields } = await checked(said({ verdict: 'unverifiable', issues }));
    expect(fields()).to.deep.equal(['street addressNotFound']);
    editor.send({ type: 'editor.back' });
    editor.send({ type: 'editor.done' });
    expect(fields()).to.deep.equal([]);
  });

  it('R19 takes no name for a parcel that can’t be printed, and says so at the name alone', async () => {
    const { editor, fields } = await opened({ purpose: 'shipping' });
    editor.send({ type: 'address.set', patch: { street: '' } });
    editor.send({ type: 'recipient.set', recipient: 'Nadia\u0000Brandt' });
    editor.send({ type: 'editor.done' });
    expect(fields()).to.deep.equal(['recipient forbiddenCharacter', 'street required']);
    editor.send({ type: 'recipient.set', recipient: 'Nadia Brandt' });
    expect(fields()).to.deep.equal(['street required']);
  });
});
