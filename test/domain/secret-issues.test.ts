import { expect } from 'chai';
import {
  credentialPoliciesSchema,
  passwordPolicySchema,
  pinPolicySchema,
  type PasswordPolicy,
  type PinPolicy,
} from '../../src/domain/credential-policy.ts';
import type { IssueCode } from '../../src/domain/issue.ts';
import { answerIssues, passwordIssues, pinIssues } from '../../src/domain/secret-issues.ts';
import { account } from './drafts.ts';

const person = {
  firstName: 'Nadia',
  lastName: 'van den Berg-Li',
  email: 'n.orlov_k@northwind.example',
  extension: ' 1041 ',
  number: { e164: '+13035550123' },
};
const freePassword = passwordPolicySchema.parse({ minLength: 1, maxLength: 64 });
const freePin = pinPolicySchema.parse({ minLength: 1, maxLength: 64 });
const { password: strict, pin: strictPin } = account.policies;
/** As NIST has it: long, and anything in it but what everybody tries first. */
const long: PasswordPolicy = { ...freePassword, minLength: 15, common: ['correcthorsebattery'] };

const passwordCodes = (text: string, policy: PasswordPolicy = strict) =>
  passwordIssues(text, policy, person).map(({ code }) => code);
const pinCodes = (text: string, policy: PinPolicy = strictPin) =>
  pinIssues(text, policy, person).map(({ code }) => code);

describe('the policies', () => {
  it('R28 refuse nothing that they do not mention (A61)', () => {
    const answer = { minLength: 1, maxLength: 64 };
    const read = credentialPoliciesSchema.parse({ password: answer, pin: answer, answer });
    expect(read).to.deep.equal({
      password: {
        ...answer,
        needsLetter: false,
        needsDigit: false,
        needsUpperOrSpecial: false,
        refusedRun: 0,
        refusesPersonalData: false,
        common: [],
      },
      pin: { ...answer, refusedRun: 0, refusesRepeatedBlock: false, refusesPersonalData: false },
      answer,
    });
  });

  it('R28 count in whole numbers', () => {
    for (const minLength of [-1, 1.5, '8']) {
      expect(passwordPolicySchema.safeParse({ minLength, maxLength: 9 }).success).to.equal(false);
    }
  });
});

describe('a password', () => {
  it('R28 is needed', () => expect(passwordCodes('', freePassword)).to.deep.equal(['required']));

  const rules: readonly [IssueCode, Partial<PasswordPolicy>, string, string][] = [
    ['letterMissing', { needsLetter: true }, '5!', '5!ñ'],
    ['digitMissing', { needsDigit: true }, 'a!½', 'a!7'],
    ['upperOrSpecialMissing', { needsUpperOrSpecial: true }, 'abc5', 'abC5'],
    ['upperOrSpecialMissing', { needsUpperOrSpecial: true }, 'क्षि5', 'क्षि-'],
    ['sequence', { refusedRun: 3 }, 'xabcx', 'xabdx'],
    ['personalData', { refusesPersonalData: true }, 'my-NADIA', 'my-nad-ia'],
    ['tooCommon', { common: ['welcome1!'] }, 'WelCome1!', 'welcome1!!'],
    ['forbiddenCharacter', {}, 'a\u202Eb', 'a b'],
    ['tooShort', { minLength: 4 }, 'abc', 'abcd'],
    ['tooLong', { maxLength: 4 }, 'abcde', 'abcd'],
  ];
  for (const [rule, policy, bad, good] of rules) {
    it(`R28 is turned down for ${rule} where the policy has that rule: “${bad}” (A61)`, () => {
      expect(passwordCodes(bad, { ...freePassword, ...policy })).to.deep.equal([rule]);
      expect(passwordCodes(good, { ...freePassword, ...policy })).to.deep.equal([]);
    });
  }

  it('R28 may be anything else where the policy has no rule (A61)', () => {
    for (const text of ['abc', 'nadia', '1', '###', 'welcome1!']) {
      expect(passwordCodes(text, freePassword)).to.deep.equal([]);
    }
  });

  it('R28 is told every rule that it breaks at once', () => {
    expect(passwordCodes('aaa')).to.deep.equal([
      'tooShort',
      'digitMissing',
      'upperOrSpecialMissing',
      'sequence',
    ]);
  });

  it('R28 is counted in characters, not in units of storage', () => {
    const policy = { ...freePassword, minLength: 4, maxLength: 4 };
    expect(passwordCodes('😀😀😀😀', policy)).to.deep.equal([]);
    expect(passwordIssues('😀😀', policy, person)).to.deep.equal([
      { code: 'tooShort', path: ['password'], params: { min: 4 } },
    ]);
    expect(passwordIssues('😀😀😀😀😀', policy, person)).to.deep.equal([
      { code: 'tooLong', path: ['password'], params: { max: 4 } },
    ]);
  });

  it('R28 by a strict policy may be a mix, and by a long one a phrase (A61)', () => {
    expect(passwordCodes('Hx7-kelp')).to.deep.equal([]);
    expect(passwordCodes('three grey owls on a wire', long)).to.deep.equal([]);
    expect(passwordCodes('CorrectHorseBattery', long)).to.deep.equal(['tooCommon']);
    expect(passwordCodes('Hx7-kelp', long)).to.deep.equal(['tooShort']);
  });
});

describe('the issues of a password', () => {
  it('R28 say where it is wrong', () => {
    const pathsOf = (text: string) =>
      passwordIssues(text, strict, person).map(({ path }) => path.join('.'));
    expect([...pathsOf(''), ...pathsOf('x'), ...pathsOf('welcome1!')]).to.deep.equal(
      Array.from({ length: 5 }, () => 'password'),
    );
  });
});

describe('what is personal', () => {
  const policy = { ...freePassword, refusesPersonalData: true };

  for (const text of [
    'xnadiax',
    'Ｎａｄｉａ',
    'van',
    'DEN',
    'x-berg',
    'orlov',
    '9-1041-9',
    'a5550123',
    '3035550',
  ]) {
    it(`R28 stands in “${text}” (A61)`, () =>
      expect(passwordCodes(text, policy)).to.deep.equal(['personalData']));
  }

  for (const text of [
    'northwind',
    'example',
    'alibi',
    'k-keys',
    '104-1',
    'x3035',
    'x50123',
    '555-0123',
  ]) {
    it(`R28 does not stand in “${text}” (A61)`, () =>
      expect(passwordCodes(text, policy)).to.deep.equal([]));
  }

  it('R28 is nothing of a person of whom nothing is known', () => {
    const nobody = { firstName: '', lastName: '', email: '', extension: '' };
    expect(passwordIssues('anything', policy, nobody)).to.deep.equal([]);
    expect(passwordIssues('5550123', policy, { ...nobody, number: null })).to.deep.equal([]);
  });
});

describe('a PIN', () => {
  it('R28 is needed', () => expect(pinCodes('')).to.deep.equal(['required']));

  for (const [pin, codes] of [
    ['271828', []],
    ['050505', ['repetition']],
    ['417890', ['sequence']],
    ['876041', ['sequence']],
    ['271333', ['sequence']],
    ['271271', ['repetition']],
    ['111111', ['sequence', 'repetition']],
    ['910413', ['personalData']],
    ['555012', ['sequence', 'personalData']],
    ['27182', ['tooShort']],
    ['27182818284', ['tooLong']],
    ['27182a', ['invalidPin']],
    ['x271828', ['invalidPin']],
    ['271828x', ['invalidPin']],
    ['٢٧١٨٢٨', ['invalidPin']],
  ] as const) {
    it(`R28 ${pin} has ${codes.join(', ') || 'nothing'} against it (A62)`, () =>
      expect(pinCodes(pin)).to.deep.equal(codes));
  }

  it('R28 may be any digits where the policy has no rule (A62)', () => {
    for (const pin of ['050505', '123456', '1041', '1']) {
      expect(pinCodes(pin, freePin)).to.deep.equal([]);
    }
  });

  it('R28 is told where it is wrong', () => {
    expect(pinIssues('1', strictPin, person)).to.deep.equal([
      { code: 'tooShort', path: ['pin'], params: { min: 6 } },
    ]);
    expect(pinIssues('', strictPin, person)[0]?.path).to.deep.equal(['pin']);
    expect(pinIssues('050505', strictPin, person)[0]?.path).to.deep.equal(['pin']);
  });
});

describe('an answer', () => {
  const policy = { minLength: 3, maxLength: 5 };
  const issue = (code: string, params = {}) => [{ code, path: ['answer'], params }];

  it('R28 is needed, and blanks are none (A64)', () => {
    for (const blank of ['', '    ']) {
      expect(answerIssues(blank, policy)).to.deep.equal(issue('required'));
    }
  });

  it('R28 is as long as the policy says, without blanks around it (A64)', () => {
    for (const text of ['abc', 'abcde', '  abcde  ']) {
      expect(answerIssues(text, policy)).to.deep.equal([]);
    }
    expect(answerIssues(' ab ', policy)).to.deep.equal(issue('tooShort', { min: 3 }));
    expect(answerIssues('abcdef', policy)).to.deep.equal(issue('tooLong', { max: 5 }));
  });
});
