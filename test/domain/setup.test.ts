import { expect } from 'chai';
import { rowIdSchema } from '../../src/domain/ids.ts';
import { defaultSetup, isSetupAllowed, setupIssues } from '../../src/domain/setup.ts';

const unique = { requireUniqueEmail: true };
const shared = { requireUniqueEmail: false };
const id = rowIdSchema.parse('row-1');

describe('the ways to start', () => {
  it('R23 begin with an invite, where each person has an address', () => {
    expect(defaultSetup(unique)).to.deep.equal({ kind: 'invite' });
  });

  it('R09 are chosen by the admin where addresses may be shared', () => {
    expect(defaultSetup(shared)).to.equal(null);
  });

  it('R09 have no invite where addresses may be shared', () => {
    expect(isSetupAllowed('invite', unique)).to.equal(true);
    expect(isSetupAllowed('invite', shared)).to.equal(false);
  });

  it('R33 always have “activate later”', () => {
    for (const rules of [unique, shared]) expect(isSetupAllowed('later', rules)).to.equal(true);
  });

  for (const [setup, rules, code] of [
    [null, unique, 'setupMissing'],
    [null, shared, 'setupMissing'],
    [{ kind: 'invite' }, shared, 'inviteNeedsUniqueEmail'],
  ] as const) {
    it(`R22 tell ${code} of ${setup?.kind ?? 'nothing'} where unique is ${rules.requireUniqueEmail}`, () => {
      const issues = setupIssues({ id, setup }, rules);
      expect(issues).to.deep.equal([{ code, path: ['rows', 'row-1'], params: {} }]);
    });
  }

  it('R22 have nothing against what is allowed', () => {
    expect(setupIssues({ id, setup: { kind: 'invite' } }, unique)).to.deep.equal([]);
    expect(setupIssues({ id, setup: { kind: 'later' } }, shared)).to.deep.equal([]);
  });
});
