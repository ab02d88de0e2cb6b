import { expect } from 'chai';
import { problemsOf } from '../../src/cli/problems-of.ts';
import type { Issue } from '../../src/domain/issue.ts';

const namesOf = (...paths: readonly (readonly string[])[]) => {
  const issues = paths.map((path): Issue => ({ code: 'required', path, params: {} }));
  return problemsOf(issues, [], []).map(({ field }) => field);
};

describe('a problem of a person', () => {
  it('R34 names what was chosen and is in no column of a list', () => {
    const choices = ['phone', 'number', 'shipTo', 'setup', 'role', 'emergencyLocation'];
    expect(namesOf(...choices.map((choice) => ['rows', 'row-1', choice]))).to.deep.equal([
      'Phone',
      'Number',
      'Shipping',
      'Set-up',
      'Role',
      'Address',
    ]);
  });

  it('R34 names the part of how somebody starts', () => {
    const parts = ['password', 'pin', 'answer', 'date', 'time', 'timeZone', 'unheard-of'];
    expect(namesOf(...parts.map((part) => ['rows', 'row-1', 'setup', part]))).to.deep.equal([
      'Password',
      'PIN',
      'Answer',
      'Date',
      'Time',
      'Time zone',
      'Set-up',
    ]);
  });

  it('R34 names no field where the whole person is meant', () => {
    expect(namesOf(['rows', 'row-1'], ['rows'])).to.deep.equal([null, null]);
  });
});
