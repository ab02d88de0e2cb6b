import { expect } from 'chai';
import { capabilityNames, isAvailable } from '../../src/domain/capability.ts';
import { memoryTransport } from '../../src/mocks/memory-transport.ts';
import { personaNames, personas } from '../../src/mocks/personas.ts';
import { transportContract } from '../suites/transport-contract.ts';
import { openBackend } from './people.ts';

for (const name of personaNames.filter((each) => each !== 'free-plan')) {
  transportContract(`the persona ${name} in memory`, async () =>
    memoryTransport(await openBackend({ seed: personas[name] })),
  );
}

describe('the personas', () => {
  it('R04 have accounts of their own, so that none opens the saved state of another', () => {
    const ids = personaNames.map((name) => personas[name].account.id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('R04 ringcentral-like can do what the public API can, and nothing else', () => {
    const { capabilities } = personas['ringcentral-like'].account;
    const names = capabilityNames.filter((name) => isAvailable(capabilities, name));
    expect(names).to.have.members([
      'assignNumbers',
      'assignCredentials',
      'emergencyLocations',
      'newEmergencyLocation',
      'editRole',
    ]);
  });

  it('R04 no-purchase names the permission that is missing', () => {
    const { buyPhones } = personas['no-purchase'].account.capabilities;
    expect(buyPhones).to.deep.equal({
      state: 'unavailable',
      reason: 'permission',
      permission: 'BillingAdmin',
    });
  });

  it('R02 free-plan offers no type of user who has a phone', async () => {
    const backend = await openBackend({ seed: personas['free-plan'] });
    const kinds = backend.listUserTypes().map(({ kind }) => kind);
    expect(kinds).to.deep.equal(['videoFree', 'mobile']);
  });

  it('R17 give everybody of a full run a number in stock, and more in other states', () => {
    const { numbers } = personas['full-buyer'];
    const inColorado = numbers.filter(({ region }) => region === 'CO');
    expect(inColorado.length).to.be.at.least(40);
    expect(numbers.length).to.be.greaterThan(inColorado.length);
  });
});
