import { expect } from 'chai';
import { hasRepeatedBlock, hasRun } from '../../src/domain/secret-patterns.ts';

describe('a run of signs', () => {
  for (const text of [
    '123',
    'x789',
    '7890',
    '890',
    '901',
    '321',
    '098',
    'aBc',
    'zyx',
    'aaa',
    '###',
    'x111',
    '😀😀😀',
  ]) {
    it(`R28 of three is in “${text}” (A61)`, () => expect(hasRun(text, 3)).to.equal(true));
  }

  for (const text of [
    '',
    '12',
    '124',
    '135',
    'abd',
    'aab',
    'yza',
    '1a2b3c',
    'aa',
    '😀😀',
    '112233',
  ]) {
    it(`R28 of three is not in “${text}” (A61)`, () => expect(hasRun(text, 3)).to.equal(false));
  }

  it('R28 is as long as the policy says', () => {
    expect([hasRun('1234', 4), hasRun('1234', 5), hasRun('12', 2), hasRun('11', 2)]).to.deep.equal([
      true,
      false,
      true,
      true,
    ]);
  });

  it('R28 is never found where none is refused', () => {
    expect([hasRun('111', 0), hasRun('111', 1)]).to.deep.equal([false, false]);
  });
});

describe('a repeated block', () => {
  for (const text of ['050505', '123123', '1111', '11', '147147147', 'a\na\n']) {
    it(`R28 is all of ${JSON.stringify(text)} (A62)`, () =>
      expect(hasRepeatedBlock(text)).to.equal(true));
  }

  for (const text of ['', '1', '0505051', '1050505', '1231234', '142536']) {
    it(`R28 is not all of “${text}” (A62)`, () => expect(hasRepeatedBlock(text)).to.equal(false));
  }
});
