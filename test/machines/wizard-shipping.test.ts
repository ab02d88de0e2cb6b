import { expect } from 'chai';
import { selectPage, selectSteps } from '../../src/machines/wizard/wizard.selectors.ts';
import type { AddressPatch } from '../../src/machines/pickers/address-editor.types.ts';
import type { ShippingEvent } from '../../src/machines/pickers/shipping.types.ts';
import type { StartedWizard } from '../harness/wizard-actor.ts';
import {
  answer,
  buyPhone,
  denver,
  edit,
  goOn,
  ground,
  rowId,
  rowsOf,
  say,
  seattle,
  topEditor,
  turnDown,
  valueOf,
  wizardOnShipping,
  wizardWithPeople,
} from '../harness/wizard-editing.ts';

const pageOf = ({ actor }: StartedWizard) => selectPage(actor.getSnapshot());
const placesOf = (wizard: StartedWizard) =>
  rowsOf(wizard).map(({ shipTo }) => shipTo?.addressId ?? null);

/** Two phones that go to two addresses, of which the second is still to be assigned. */
async function wizardSpreading() {
  const wizard = await wizardOnShipping(2, [parcelless, seattle]);
  await edit(
    wizard,
    { type: 'mode.set', mode: 'multiple' },
    { type: 'rows.mark', rowIds: [rowId(2)] },
    { type: 'address.pick', addressId: seattle.id },
    { type: 'address.assign' },
  );
  await answer(wizard.back.listShippingMethods, [ground]);
  return wizard;
}

const streetField = { key: 'street', isRequired: true, maxLength: 50 } as const;
const form = {
  country: 'US',
  fields: [{ ...streetField, label: null, pattern: null, options: null }],
};

/** Types an address and its recipient, and leaves its window. */
async function typeInto(
  wizard: StartedWizard,
  opening: ShippingEvent,
  patch: AddressPatch,
): Promise<void> {
  await edit(wizard, opening);
  await answer(wizard.back.getAddressForm, form);
  await edit(
    wizard,
    { type: 'address.set', patch },
    { type: 'recipient.set', recipient: 'Lea' },
    { type: 'picker.close' },
  );
}

/** The wizard where an address that was left, opened again and found right is being saved. */
async function wizardSavingAddress(): Promise<StartedWizard> {
  const wizard = await wizardOnShipping();
  await typeInto(wizard, { type: 'address.new' }, { street: '12 Main St' });
  await edit(wizard, { type: 'address.new' });
  await answer(wizard.back.getAddressForm, form);
  await edit(wizard, { type: 'editor.done' });
  await answer(wizard.back.checkAddress, { verdict: 'valid', suggestion: null, issues: [] });
  return wizard;
}

// Without an address of the account's own nothing is assumed.
const parcelless = { ...denver, isDefault: false };

describe('the shipping step', () => {
  it('R19 is left out where no phone is bought', async () => {
    const wizard = await wizardWithPeople(1);
    await goOn(wizard);
    expect(pageOf(wizard)).to.equal('setup');
    expect(selectSteps(wizard.actor.getSnapshot())).to.not.include('shipping');
  });

  it('R19 comes where one is bought, and assumes the account’s own address in the rows', async () => {
    const wizard = await wizardOnShipping(2);
    expect([pageOf(wizard), placesOf(wizard)]).to.deep.equal(['shipping', [null, null]]);
    await answer(wizard.back.listShippingMethods, [ground]);
    expect(placesOf(wizard)).to.deep.equal(['denver', 'denver']);
    expect(selectSteps(wizard.actor.getSnapshot())).to.include('shipping');
  });

  it('R20 does not go on before every phone has an address, and leads to the problem', async () => {
    const wizard = await wizardSpreading();
    expect(placesOf(wizard)).to.deep.equal(['seattle', null]);
    await say(wizard, { type: 'step.next' });
    expect(pageOf(wizard)).to.equal('shipping');
    expect(wizard.emitted.at(-1)).to.deep.include({ focus: { kind: 'problem' } });
  });

  it('R20 goes on once every phone has one', async () => {
    const wizard = await wizardSpreading();
    await edit(
      wizard,
      { type: 'rows.mark', rowIds: [rowId(3)] },
      { type: 'address.pick', addressId: denver.id },
      { type: 'address.assign' },
    );
    await answer(wizard.back.listShippingMethods, [ground]);
    await say(wizard, { type: 'step.next' });
    expect([pageOf(wizard), placesOf(wizard)]).to.deep.equal(['setup', ['seattle', 'denver']]);
  });

  it('R20 does not go on while phones are marked for an address that was not assigned', async () => {
    const wizard = await wizardOnShipping(2, [denver, seattle]);
    await edit(wizard, { type: 'mode.set', mode: 'multiple' });
    await answer(wizard.back.listShippingMethods, [ground]);
    await edit(
      wizard,
      { type: 'rows.mark', rowIds: [rowId(2)] },
      { type: 'address.pick', addressId: seattle.id },
    );
    await say(wizard, { type: 'step.next' });
    expect([pageOf(wizard), placesOf(wizard)]).to.deep.equal(['shipping', ['denver', 'denver']]);
    expect(wizard.emitted.at(-1)).to.deep.include({ focus: { kind: 'problem' } });

    await edit(wizard, { type: 'address.assign' });
    await answer(wizard.back.listShippingMethods, [ground]);
    await say(wizard, { type: 'step.next' });
    expect([pageOf(wizard), placesOf(wizard)]).to.deep.equal(['setup', ['seattle', 'denver']]);
  });

  it('R20 goes on with phones that are marked in vain, once they are unmarked', async () => {
    const wizard = await wizardOnShipping(2, [denver, seattle]);
    await edit(
      wizard,
      { type: 'mode.set', mode: 'multiple' },
      { type: 'rows.mark', rowIds: [rowId(2)] },
      { type: 'address.pick', addressId: seattle.id },
    );
    await answer(wizard.back.listShippingMethods, [ground]);
    await say(wizard, { type: 'step.next' });
    await edit(wizard, { type: 'rows.mark', rowIds: [] });
    await say(wizard, { type: 'step.next' });
    expect([pageOf(wizard), placesOf(wizard)]).to.deep.equal(['setup', ['denver', 'denver']]);
  });

  it('R20 is done by its own Done', async () => {
    const wizard = await wizardOnShipping();
    await answer(wizard.back.listShippingMethods, [ground]);
    await edit(wizard, { type: 'shipping.done' });
    expect(pageOf(wizard)).to.equal('setup');
  });

  it('R20 leads back to the people when it is closed before that', async () => {
    const wizard = await wizardSpreading();
    await edit(wizard, { type: 'picker.close' });
    expect(pageOf(wizard)).to.equal('people');
  });

  it('R21 loses nothing by Back', async () => {
    const wizard = await wizardSpreading();
    await say(wizard, { type: 'step.back' });
    expect([pageOf(wizard), placesOf(wizard)]).to.deep.equal(['people', ['seattle', null]]);
    await goOn(wizard);
    await answer(wizard.back.listShippingAddresses, {
      items: [parcelless, seattle],
      nextCursor: null,
    });
    expect(placesOf(wizard)[0]).to.equal('seattle');
  });

  it('R21 comes again on the way back from the set-up, with what was assigned', async () => {
    const wizard = await wizardOnShipping();
    await answer(wizard.back.listShippingMethods, [ground]);
    await say(wizard, { type: 'step.next' }, { type: 'step.back' });
    expect([pageOf(wizard), placesOf(wizard)]).to.deep.equal(['shipping', ['denver']]);
  });

  it('R19 lets addresses be read again that could not be', async () => {
    const wizard = await wizardWithPeople(1);

    await buyPhone(wizard, 2);
    await goOn(wizard);
    await turnDown(wizard.back.listShippingAddresses, 'unavailable');
    expect(topEditor(wizard).getSnapshot().value).to.equal('loadFailed');
    await edit(wizard, { type: 'call.retry' });
    await answer(wizard.back.listShippingAddresses, { items: [denver], nextCursor: null });
    expect(valueOf(wizard)).to.deep.equal({ editing: { shipping: 'open' } });
  });
});

describe('an address that is changed on one visit after the other', () => {
  it('R19, R21 is there again as it was typed where it was left before it was saved', async () => {
    const wizard = await wizardOnShipping();
    const [typed, changed] = [{ street: '12 Main St' }, { street: '14 Main St' }];
    await typeInto(wizard, { type: 'address.new' }, typed);
    await typeInto(wizard, { type: 'address.edit', addressId: denver.id }, changed);
    await say(wizard, { type: 'step.back' });
    await goOn(wizard);
    await answer(wizard.back.listShippingAddresses, { items: [denver], nextCursor: null });
    await edit(wizard, { type: 'address.new' });
    expect(topEditor(wizard).getSnapshot().context).to.deep.include({ recipient: 'Lea' });
    expect(topEditor(wizard).getSnapshot().context.address).to.include(typed);
    await edit(wizard, { type: 'picker.close' }, { type: 'address.edit', addressId: denver.id });
    expect(topEditor(wizard).getSnapshot().context.address).to.include(changed);
  });

  it('R19 is there again where it could not be saved, and was dropped', async () => {
    const wizard = await wizardSavingAddress();
    await turnDown(wizard.back.saveShippingAddress, 'unavailable');
    await edit(wizard, { type: 'draft.drop' }, { type: 'address.new' });
    expect(topEditor(wizard).getSnapshot().context.address.street).to.equal('12 Main St');
  });

  it('R19 opens as it was saved, and a new one blank', async () => {
    const wizard = await wizardSavingAddress();
    await answer(wizard.back.saveShippingAddress, seattle);
    await edit(wizard, { type: 'address.new' });
    expect(topEditor(wizard).getSnapshot().context).to.deep.include({ recipient: '' });
    expect(topEditor(wizard).getSnapshot().context.address.street).to.equal('');
  });

  it('R19 is saved anew each time, also when it is changed back to what it was (A01)', async () => {
    const wizard = await wizardOnShipping();
    const keys: string[] = [];
    for (const street of ['12 Main St', '14 Main St', '12 Main St']) {
      await edit(wizard, { type: 'address.edit', addressId: denver.id });
      await answer(wizard.back.getAddressForm, form);
      await edit(wizard, { type: 'address.set', patch: { street } }, { type: 'editor.done' });
      await answer(wizard.back.checkAddress, { verdict: 'valid', suggestion: null, issues: [] });
      keys.push(wizard.back.saveShippingAddress.last().options.key);
      await answer(wizard.back.saveShippingAddress, denver);
      await say(wizard, { type: 'step.back' });
      await goOn(wizard);
      await answer(wizard.back.listShippingAddresses, { items: [denver], nextCursor: null });
    }
    expect(new Set(keys).size).to.equal(3);
  });
});
