import { expect } from 'chai';
import { pinIssues, passwordIssues } from '../../src/domain/secret-issues.ts';
import { drawSecretsFor } from '../../src/domain/drawn-secrets.ts';
import { account, person } from '../harness/path-people.ts';

const { policies } = account;

function counted(): (below: number) => number {
  let state = 11;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

describe('drawn secrets', () => {
  it('R28 satisfy the policies for each person, and none is given twice (A62, A63)', () => {
    const people = [person(1), person(2)];
    const drawn = drawSecretsFor({ people, policies }, counted());
    expect(drawn.map(({ rowId }) => rowId)).to.deep.equal(people.map(({ id }) => id));
    for (const [index, { password, pin }] of drawn.entries()) {
      const owner = people[index] ?? person(9);
      expect(password?.judge((text) => passwordIssues(text, policies.password, owner))).to.be.empty;
      expect(pin?.judge((text) => pinIssues(text, policies.pin, owner))).to.be.empty;
    }
    const [one, other] = drawn;
    expect(
      one?.password !== null && other?.password?.isSameAs(one?.password ?? other.password),
    ).to.equal(false);
  });

  it('R28 are null where nothing satisfies the policy', () => {
    const impossible = { ...policies, pin: { ...policies.pin, minLength: 4, maxLength: 3 } };
    const [drawn] = drawSecretsFor({ people: [person(1)], policies: impossible }, counted());
    expect(drawn?.pin).to.equal(null);
    expect(drawn?.password).to.not.equal(null);
  });
});
