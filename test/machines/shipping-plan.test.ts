import { expect } from 'chai';
import { rowIdSchema, shippingMethodIdSchema } from '../../src/domain/ids.ts';
import type { ShipTo } from '../../src/domain/shipping.ts';
import {
  blankDraft,
  commonAddress,
  draftOf,
  editorInput,
  knownPlacements,
  saveCall,
  startShipping,
} from '../../src/machines/pickers/shipping-plan.ts';
import type { ShippingContext } from '../../src/machines/pickers/shipping.types.ts';
import { parcelAddress } from '../harness/equipment.ts';

const [office, home] = [parcelAddress('office', true), parcelAddress('home')] as const;
const air = shippingMethodIdSchema.parse('air');
const atHome: ShipTo = { addressId: home.id, methodId: air };

function opened(...shipTos: readonly (ShipTo | null)[]): ShippingContext {
  const people = shipTos.map((shipTo, index) => ({
    rowId: rowIdSchema.parse(`row-${index + 1}`),
    name: `Nadia ${index + 1}`,
    model: 'Poly',
    shipTo,
  }));
  return startShipping({ runId: 'run-1', opened: 1, people, country: 'US', drafts: [] });
}

describe('shipping as it opens', () => {
  it('R19 goes on with the method that somebody has already, whoever comes first', () => {
    expect(opened(null, atHome).methodId).to.equal(air);
    expect(opened(null, null).methodId).to.equal(null);
    expect(opened().methodId).to.equal(null);
  });

  it('R19 assumes the address that somebody has already, and else the account’s own', () => {
    const addresses = [home, office];
    expect(commonAddress({ ...opened(null, atHome), addresses })).to.equal(home.id);
    expect(commonAddress({ ...opened(null, null), addresses })).to.equal(office.id);
    expect(commonAddress({ ...opened(null), addresses: [home] })).to.equal(null);
    expect(commonAddress({ ...opened(atHome), addresses, addressId: office.id })).to.equal(
      office.id,
    );
  });

  it('R19 sends nothing to an address that the account no longer has', () => {
    const placed = (addresses: ShippingContext['addresses']) =>
      knownPlacements({ ...opened(null, atHome), addresses }).map(({ addressId }) => addressId);
    expect(placed([office])).to.deep.equal([null, null]);
    expect(placed([home])).to.deep.equal([null, home.id]);
  });
});

describe('an address that is made or changed', () => {
  it('R19 is edited as the account has it, and is a new one where the account has it no more', () => {
    const { id, recipient, address } = home;
    expect(draftOf([office, home], home.id)).to.deep.equal({ id, recipient, address });
    expect(draftOf([office], home.id)).to.deep.equal(blankDraft);
  });

  it('R19 begins in the country of the account, and stays in its own', () => {
    const draft = { id: null, recipient: null, address: { ...home.address, country: 'CA' } };
    expect(editorInput({ draft: blankDraft, country: 'US' }).country).to.equal('US');
    expect(editorInput({ draft, country: 'US' }).country).to.equal('CA');
  });

  it('R19 is saved for somebody who takes the parcel: who was typed, or the first of the people', () => {
    const recipientOf = (recipient: string | null, context = opened(null, null)) =>
      saveCall({ ...context, draft: { ...blankDraft, recipient } }).query.recipient;
    expect(recipientOf(' Otto ')).to.equal('Otto');
    expect(recipientOf('   ')).to.equal('Nadia 1');
    expect(recipientOf(null)).to.equal('Nadia 1');
    expect(recipientOf(null, opened())).to.equal('');
  });

  it('R19 is asked for with one key as long as the same is meant (A01)', () => {
    const context = { ...opened(null), draft: { ...blankDraft, recipient: 'Otto' } };
    const { key, query } = saveCall(context);
    expect(saveCall(context).key).to.equal(key);
    expect(query.address.country).to.equal('US');
    expect(saveCall({ ...context, intents: 1 }).key).to.not.equal(key);
    const other = { ...context, draft: { ...blankDraft, recipient: 'Ada' } };
    expect(saveCall(other).key).to.not.equal(key);
  });
});
