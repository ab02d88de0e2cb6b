import { expect } from 'chai';
import * as fc from 'fast-check';
import { requestKey } from '../../src/domain/request-key.ts';

const query = { name: 'Denver office', siteId: null };
const base = requestKey('run-1', 'createEmergencyLocation', 0, query);

describe('the key of a call that changes something', () => {
  it('R30 is the same when the same is asked again (A01)', () => {
    const again = requestKey('run-1', 'createEmergencyLocation', 0, { ...query });
    expect(again).to.equal(base);
  });

  const others: Readonly<Record<string, string>> = {
    run: requestKey('run-2', 'createEmergencyLocation', 0, query),
    operation: requestKey('run-1', 'saveShippingAddress', 0, query),
    time: requestKey('run-1', 'createEmergencyLocation', 1, query),
    body: requestKey('run-1', 'createEmergencyLocation', 0, { ...query, name: 'Depot' }),
  };
  for (const [what, key] of Object.entries(others)) {
    it(`R30 is another one for another ${what} (A01)`, () => {
      expect(key).to.not.equal(base);
    });
  }

  it('R30 says what it is for, and can be sent in a header, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const key = requestKey('run-1', 'createEmergencyLocation', 0, { name });
        expect(key).to.match(/^run-1\.createEmergencyLocation\.0\.[0-9a-f]{16}$/);
      }),
    );
  });

  it('R30 tells nothing of what is asked', () => {
    expect(base).to.not.include('Denver');
  });
});
