import { expect } from 'chai';
import { addressFormSchema, addressSchema, fitAddress } from '../../src/domain/address.ts';

const address = addressSchema.parse({
  country: 'CA',
  street: '12 Pearl Street',
  floor: '3',
  city: 'Denver',
  region: 'CO',
});
const form = addressFormSchema.parse({
  country: 'CA',
  fields: [
    { key: 'street', isRequired: true, maxLength: 64 },
    { key: 'city', isRequired: true, maxLength: 64 },
    { key: 'region', isRequired: true, maxLength: 2, options: [{ value: 'BC', label: 'B. C.' }] },
  ],
});

describe('an address in the form of another country', () => {
  it('R30 keeps what the form asks for', () => {
    expect(fitAddress(address, form)).to.include({ street: '12 Pearl Street', city: 'Denver' });
  });

  it('R30 loses what the form does not ask for, and what it does not offer', () => {
    expect(fitAddress(address, form)).to.include({ floor: '', region: '' });
  });

  it('R30 keeps a choice that the form offers too', () => {
    expect(fitAddress({ ...address, region: 'BC' }, form).region).to.equal('BC');
  });
});
