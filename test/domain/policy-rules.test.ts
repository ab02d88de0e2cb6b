import { expect } from 'chai';
import { passwordRules, pinRules } from '../../src/domain/policy-rules.ts';
import { passwordIssues, pinIssues } from '../../src/domain/secret-issues.ts';
import { multiSite } from '../harness/northwind.ts';

const { password, pin } = multiSite.account.policies;
const nadia = {
  firstName: 'Nadia',
  lastName: 'Brandt',
  email: 'nadia.brandt@northwind.example',
  extension: '1041',
  number: null,
};

describe('the rules of a policy', () => {
  it('R28 tell everything that a password can break', () => {
    const told = passwordRules(password).flatMap(({ codes }) => codes);
    const broken = ['', 'aaa', '111', 'nadia', 'Password1!', 'x'.repeat(99)]
      .flatMap((text) => passwordIssues(text, password, nadia))
      .map(({ code }) => code)
      .filter((code) => code !== 'required');
    expect(told).to.include.members(broken).and.to.have.length(new Set(broken).size);
  });

  it('R28 tell everything that a PIN can break', () => {
    const told = pinRules(pin).flatMap(({ codes }) => codes);
    const broken = ['a', '123', '050505', '104192', '5'.repeat(99)]
      .flatMap((text) => pinIssues(text, pin, nadia))
      .map(({ code }) => code);
    expect(told).to.include.members(broken).and.to.have.length(new Set(broken).size);
  });

  it('R28 tell nothing that the account does not ask', () => {
    const lenient = { ...pin, refusedRun: 0, refusesRepeatedBlock: false };
    const names = pinRules({ ...lenient, refusesPersonalData: false }).map(({ name }) => name);
    expect(names).to.deep.equal(['digits', 'length']);
  });
});
