import { expect } from 'chai';
import { operations } from '../../src/mocks/operation-of.ts';
import { unsupportedOperations } from '../../src/transport/unsupported-operations.ts';
import { failureOf } from './failure-of.ts';

describe('unsupportedOperations', () => {
  it('reject everything that a transport can be asked for', async () => {
    expect(Object.keys(unsupportedOperations)).to.have.members(operations);
    const { signal } = new AbortController();
    expect((await failureOf(unsupportedOperations.listRoles({ signal }))).code).to.equal(
      'unsupported',
    );
  });
});
