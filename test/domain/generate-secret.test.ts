import { expect } from 'chai';
import * as fc from 'fast-check';
import { passwordPolicySchema, pinPolicySchema } from '../../src/domain/credential-policy.ts';
import {
  generatePassword,
  generatePin,
  type RandomNumber,
} from '../../src/domain/generate-secret.ts';
import { emptySecret } from '../../src/domain/secret-box.ts';
import { passwordIssues, pinIssues } from '../../src/domain/secret-issues.ts';
import { account } from './drafts.ts';

const nobody = { firstName: '', lastName: '', email: '', extension: '' };
const freePassword = passwordPolicySchema.parse({ minLength: 1, maxLength: 64 });
const freePin = pinPolicySchema.parse({ minLength: 1, maxLength: 64 });

/** Numbers that are drawn as evenly as can be, from a seed (mulberry32). */
function randomFrom(seed: number): RandomNumber {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const lengthOf = (secret = emptySecret) => secret.judge((text) => text.length);
const textOf = (secret = emptySecret) => secret.judge((text) => text);
const name = fc.oneof(
  fc.constantFrom('Nadia', 'Li', 'O’Neil', '李小龍', '', 'van den Berg', '123'),
  fc.string({ maxLength: 12 }),
);
const person = fc.record({
  firstName: name,
  lastName: name,
  email: fc.emailAddress(),
  extension: fc.stringMatching(/^[0-9]{0,6}$/),
  number: fc.option(fc.constant({ e164: '+13035550123' })),
});
const passwordPolicy = fc.record({
  minLength: fc.integer({ min: 0, max: 24 }),
  maxLength: fc.integer({ min: 8, max: 64 }),
  needsLetter: fc.boolean(),
  needsDigit: fc.boolean(),
  needsUpperOrSpecial: fc.boolean(),
  refusedRun: fc.constantFrom(0, 3, 4),
  refusesPersonalData: fc.boolean(),
  common: fc.constant<string[]>(['password1!']),
});
const pinPolicy = fc.record({
  minLength: fc.integer({ min: 4, max: 6 }),
  maxLength: fc.integer({ min: 6, max: 10 }),
  refusedRun: fc.constantFrom(0, 3, 4),
  refusesRepeatedBlock: fc.boolean(),
  refusesPersonalData: fc.boolean(),
});
const ran = { numRuns: 500 };

describe('a generated password', () => {
  it('R28 satisfies every policy that can be satisfied (A63)', () => {
    fc.assert(
      fc.property(passwordPolicy, person, fc.integer(), (policy, who, seed) => {
        const made = generatePassword(policy, who, randomFrom(seed));
        const issues = made?.judge((text) => passwordIssues(text, policy, who));
        expect(issues).to.deep.equal(policy.minLength > policy.maxLength ? undefined : []);
      }),
      ran,
    );
  });

  it('R28 has 16 signs, or as many as the policy lets it have (A63)', () => {
    const length = (minLength: number, maxLength: number) =>
      lengthOf(
        generatePassword({ ...freePassword, minLength, maxLength }, nobody, randomFrom(1)) ??
          undefined,
      );
    expect([length(1, 64), length(20, 64), length(1, 10), length(16, 16)]).to.deep.equal([
      16, 20, 10, 16,
    ]);
  });

  it('R28 has no sign that is taken for another one (A63)', () => {
    const made = Array.from({ length: 200 }, (_, seed) =>
      textOf(generatePassword(freePassword, nobody, randomFrom(seed)) ?? undefined),
    ).join('');
    expect(made).to.not.match(/[0Oo1lI]/);
    expect(new Set(made)).to.deep.equal(
      new Set('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789-+=%#?'),
    );
  });

  it('R28 is given up when nothing satisfies the policy, after a thousand tries (A63)', () => {
    let drawn = 0;
    const counting: RandomNumber = () => {
      drawn += 1;
      return 0;
    };
    const run = { ...freePassword, maxLength: 3, refusedRun: 3 };
    expect(generatePassword(run, nobody, counting)).to.equal(null);
    expect(drawn).to.equal(3000);
    expect(generatePassword({ ...freePassword, maxLength: 0 }, nobody, randomFrom(1))).to.equal(
      null,
    );
  });

  it('R28 is drawn anew as a whole when it is turned down (A63)', () => {
    const numbers = [0, 0, 0, 0, 1, 3];
    const random: RandomNumber = () => numbers.shift() ?? 0;
    const policy = { ...freePassword, maxLength: 3, refusedRun: 3 };
    expect(textOf(generatePassword(policy, nobody, random) ?? undefined)).to.equal('ABD');
  });
});

describe('a generated PIN', () => {
  it('R28 satisfies every policy that can be satisfied (A62)', () => {
    fc.assert(
      fc.property(pinPolicy, person, fc.integer(), (policy, who, seed) => {
        const made = generatePin(policy, who, randomFrom(seed));
        expect(made?.judge((text) => pinIssues(text, policy, who))).to.deep.equal([]);
      }),
      ran,
    );
  });

  it('R28 has 6 digits, or as many as the policy lets it have (A62)', () => {
    const length = (minLength: number, maxLength: number) =>
      lengthOf(
        generatePin({ ...freePin, minLength, maxLength }, nobody, randomFrom(1)) ?? undefined,
      );
    expect([length(1, 10), length(8, 10), length(1, 4)]).to.deep.equal([6, 8, 4]);
  });

  it('R28 has every digit alike in every place (A62)', () => {
    const { pin } = account.policies;
    const random = randomFrom(62);
    const counts = Array.from({ length: 6 }, () => Array.from({ length: 10 }, () => 0));
    const draws = 12_000;
    for (let made = 0; made < draws; made += 1) {
      const text = textOf(generatePin(pin, nobody, random) ?? undefined);
      for (const [place, digit] of [...text].entries()) {
        const row = counts[place] ?? [];
        row[Number(digit)] = (row[Number(digit)] ?? 0) + 1;
      }
    }
    // What the policy refuses favours no digit much; chance alone moves a share by 3 %.
    const shares = counts.flat().map((count) => (count * 10) / draws);
    expect(Math.max(...shares)).to.be.below(1.12);
    expect(Math.min(...shares)).to.be.above(0.88);
  });

  it('R28 is given up when nothing satisfies the policy (A62)', () => {
    const impossible = { ...freePin, minLength: 11, maxLength: 10 };
    expect(generatePin(impossible, nobody, randomFrom(1))).to.equal(null);
  });
});
