import { expect } from 'chai';
import { addressSchema, blankAddress } from '../../src/domain/address.ts';
import { personas } from '../../src/mocks/personas.ts';
import { mainSite, openBackend } from './people.ts';
import { refusalOf } from './refusal-of.ts';

const larimer = addressSchema.parse({
  country: 'US',
  street: '1200 Larimer Street',
  city: 'Denver',
  region: 'CO',
  postalCode: '80204',
});
const draft = { name: 'Nadia’s desk', siteId: mainSite, address: larimer, visibility: 'company' };

describe('the mock’s addresses', () => {
  for (const [street, verdict] of [
    ['1200 Larimer Street', 'valid'],
    ['1200 Larimer St.', 'corrected'],
    ['0 Nowhere Road', 'invalid'],
    ['Larimer Street', 'invalid'],
    ['PO Box 12', 'invalid'],
    ['', 'invalid'],
  ] as const) {
    it(`R30 finds “${street}” ${verdict}`, async () => {
      const address = { ...larimer, street };
      const check = (await openBackend()).checkAddress({ address, purpose: 'emergency' });
      expect(check.verdict).to.equal(verdict);
      if (verdict === 'corrected') expect(check.suggestion).to.deep.equal(larimer);
    });
  }

  it('R30 can’t tell abroad, nor where there is no map', async () => {
    const paris = addressSchema.parse({ country: 'FR', street: '1 rue de Rivoli', city: 'Paris' });
    const noMap = await openBackend({ seed: personas['ringcentral-like'] });
    const verdicts = [
      (await openBackend()).checkAddress({ address: paris, purpose: 'emergency' }).verdict,
      noMap.checkAddress({ address: larimer, purpose: 'emergency' }).verdict,
    ];
    expect(verdicts).to.deep.equal(['unverifiable', 'unverifiable']);
  });

  it('R30 asks for a state and a ZIP code in the US, and for neither in Ireland', async () => {
    const backend = await openBackend();
    const required = (country: string) =>
      backend
        .getAddressForm({ country, purpose: 'emergency' })
        .fields.flatMap(({ key, isRequired }) => (isRequired ? [key] : []));
    expect(required('US')).to.deep.equal(['street', 'city', 'region', 'postalCode']);
    expect(required('IE')).to.deep.equal(['street', 'city']);
  });

  it('R19 lets a parcel go to a post box, where no responder would', async () => {
    const address = { ...larimer, street: 'PO Box 12' };
    const backend = await openBackend();
    const kept = await backend.saveShippingAddress(
      { id: null, recipient: ' Nadia ', address },
      'key-1',
    );
    expect([kept.recipient, kept.address.street]).to.deep.equal(['Nadia', 'PO Box 12']);
  });

  it('R19 ships more cheaply in one parcel than in two', async () => {
    const backend = await openBackend();
    const addressId = backend.listShippingAddresses({ cursor: null }).items[0]?.id;
    const priceOf = (...phones: readonly number[]) =>
      backend.listShippingMethods({
        parcels: phones.map((count) => ({ addressId, phones: count })),
      })[0]?.price?.minor;
    expect([priceOf(2), priceOf(1, 1)]).to.deep.equal([1500, 2400]);
  });
});

describe('the mock’s emergency locations', () => {
  it('R29 are there in every status, and can be searched', async () => {
    const backend = await openBackend();
    const all = backend.listEmergencyLocations({ text: '', siteId: null, cursor: null }).items;
    expect(new Set(all.map(({ status }) => status))).to.deep.equal(
      new Set(['valid', 'provisioning', 'invalid', 'inactive']),
    );
    const found = backend.listEmergencyLocations({
      text: 'ANNEX larimer',
      siteId: null,
      cursor: null,
    });
    expect(found.items.map(({ name }) => name)).to.deep.equal(['Denver annex']);
  });

  it('R30 are made where the address can be found', async () => {
    const backend = await openBackend();
    const made = await backend.createEmergencyLocation(draft, 'key-1');
    expect([made.name, made.status, made.siteId]).to.deep.equal([draft.name, 'valid', mainSite]);
  });

  for (const [what, wrong, places] of [
    ['no nickname', { name: ' ' }, ['name']],
    ['no site, where there are sites', { siteId: null }, ['siteId']],
    ['a site that does not exist', { siteId: 'site-moon' }, ['siteId']],
    [
      'an address that is empty',
      { address: blankAddress('US') },
      ['address.street', 'address.city', 'address.region', 'address.postalCode'],
    ],
    [
      'an address that nobody finds',
      { address: { ...larimer, street: '0 Nowhere Road' } },
      ['address.street'],
    ],
  ] as const) {
    it(`R30 are not made with ${what}`, async () => {
      const backend = await openBackend();
      const work = () => backend.createEmergencyLocation({ ...draft, ...wrong }, 'key-1');
      const { details } = await refusalOf(work);
      expect(details.issues.map(({ path }) => path.join('.'))).to.deep.equal(places);
    });
  }

  it('R29 are refused to an account without them', async () => {
    const backend = await openBackend({ seed: personas['free-plan'] });
    const list = () => backend.listEmergencyLocations({ text: '', siteId: null, cursor: null });
    expect((await refusalOf(list)).code).to.equal('featureUnavailable');
  });
});
