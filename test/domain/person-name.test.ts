import { expect } from 'chai';
import { personNameSchema } from '../../src/domain/person-name.ts';
import { codesOf } from './codes-of.ts';

const schema = personNameSchema(64);

describe('a name', () => {
  for (const name of [
    'O’Sullivan',
    "D'Angelo",
    'Smith-Jones',
    'van den Berg, Jr.',
    'O',
    'Nguyễn Thị',
    'العتيبي',
    'רוזנטל',
    'ศรีสุวรรณ',
    'लक्ष्मी',
    '欧阳',
    '박',
    'Соколова',
    'Kealiʻi',
    'X Æ A-12',
  ]) {
    it(`R06 can be ${name}`, () => expect(codesOf(schema, name)).to.deep.equal([]));
  }

  it('R06 is needed, and blanks are none', () => {
    for (const blank of ['', '   ', '\u200B\u00A0']) {
      expect(codesOf(schema, blank)).to.deep.equal(['required']);
    }
  });

  it('R06 is as long as the account lets it be, and no longer', () => {
    expect(codesOf(schema, 'n'.repeat(64))).to.deep.equal([]);
    expect(codesOf(schema, 'n'.repeat(65))).to.deep.equal(['tooLong']);
  });

  it('R06 holds no sign that would hide or reorder what is around it', () => {
    expect(codesOf(schema, 'Nadia\u202E')).to.deep.equal(['forbiddenCharacter']);
  });

  it('R06 is tidied', () => expect(schema.parse('  Zoe\u0308 ')).to.equal('Zoë'));
});
