import { expect } from 'chai';
import {
  capabilitiesOf,
  capabilitiesSchema,
  capabilityNames,
  isAvailable,
  onlyAvailable,
  type Capability,
} from '../../src/domain/capability.ts';

const unsupported: Capability = { state: 'unsupported', reason: 'notSupported', permission: null };
const available: Capability = { state: 'available', reason: null, permission: null };
const read = (text: string) => capabilitiesSchema.parse(JSON.parse(text));

describe('the capabilities', () => {
  it('R04 that a back end does not mention are unsupported', () => {
    const capabilities = capabilitiesOf({ buyPhones: available });
    expect(Object.keys(capabilities)).to.deep.equal([...capabilityNames]);
    expect(capabilities.buyPhones).to.deep.equal(available);
    expect(capabilities.buyNumbers).to.deep.equal(unsupported);
  });

  it('R04 tell why something is missing, and which permission', () => {
    const { buyPhones } = read(
      '{"buyPhones":{"state":"unavailable","reason":"permission","permission":"BuyDevices"}}',
    );
    expect(buyPhones).to.deep.equal({
      state: 'unavailable',
      reason: 'permission',
      permission: 'BuyDevices',
    });
  });

  for (const reason of ['plan', 'account', 'permission', 'configuration', 'notSupported']) {
    it(`R04 can be missing by reason of ${reason}`, () => {
      const told = { state: 'unsupported', reason, permission: null };
      expect(capabilitiesSchema.parse({ editRole: told }).editRole).to.deep.equal(told);
    });
  }

  it('R04 with nothing but a state have no reason and no permission', () => {
    expect(read('{"buyPhones":{"state":"available"}}').buyPhones).to.deep.equal(available);
  });

  it('R04 of a newer back end are left out, and a reason or state that nobody knows allows nothing', () => {
    const capabilities = read(
      '{"fly":{"state":"available"},"buyPhones":{"state":"beta","reason":"moon"}}',
    );
    expect(capabilities).to.not.have.property('fly');
    expect(capabilities.buyPhones).to.deep.equal({
      state: 'unavailable',
      reason: 'other',
      permission: null,
    });
  });

  it('R04 are not to be had through a hostile key', () => {
    const capability = '{"state":"available","buyPhones":{"state":"available"}}';
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const capabilities = read(`{"${key}":${capability}}`);
      expect(capabilityNames.filter((name) => isAvailable(capabilities, name))).to.deep.equal([]);
      expect(Object.getPrototypeOf(capabilities)).to.equal(Object.prototype);
    }
    const inherited = capabilitiesOf(Object.create({ buyPhones: available }));
    expect(inherited.buyPhones).to.deep.equal(unsupported);
  });

  it('R04 that are not a capability break the contract', () => {
    expect(capabilitiesSchema.safeParse({ buyPhones: true }).success).to.equal(false);
  });

  it('R04 that are named can be done, and nothing else', () => {
    const capabilities = onlyAvailable(['assignPhones']);
    const can = capabilityNames.filter((name) => isAvailable(capabilities, name));
    expect(can).to.deep.equal(['assignPhones']);
    expect(capabilities.buyPhones).to.deep.equal(unsupported);
    expect(capabilities.assignPhones).to.deep.equal(available);
  });

  it('R04 that are unavailable can’t be done', () => {
    const capabilities = capabilitiesOf({ editRole: { ...available, state: 'unavailable' } });
    expect(isAvailable(capabilities, 'editRole')).to.equal(false);
  });
});
