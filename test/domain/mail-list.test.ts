import { expect } from 'chai';
import { parseMailList } from '../../src/domain/mail-list.ts';

const amara = { email: 'a@x.example', name: { firstName: 'Amara', lastName: 'Okafor' } };
const jonas = { email: 'j@x.example', name: { firstName: 'Jonas', lastName: 'Lindqvist' } };
const bare = (email: string) => ({ email, name: null });

describe('a list of mail addresses', () => {
  it('R06 has names where they stand before the brackets', () => {
    const text = "Amara Okafor <a@x.example>, 'Jonas Lindqvist' <j@x.example>";
    expect(parseMailList(text)).to.deep.equal([amara, jonas]);
  });

  it('R06 has names that are quoted, with white space and all', () => {
    const text = ` 'Amara Okafor'  <a@x.example>\n"Lindqvist, Jonas" < j@x.example >`;
    expect(parseMailList(text)).to.deep.equal([amara, jonas]);
  });

  it('R06 keeps a quote that is part of a name', () => {
    const [person] = parseMailList("Rory O'Neill <r@x.example>") ?? [];
    expect(person?.name).to.deep.equal({ firstName: 'Rory', lastName: "O'Neill" });
  });

  it('R06 has no name where none is given, and one where it is a single word', () => {
    const [nameless, plato] = parseMailList('<n@x.example>; Plato <p@x.example>') ?? [];
    expect(nameless).to.deep.equal(bare('n@x.example'));
    expect(plato?.name).to.deep.equal({ firstName: 'Plato', lastName: '' });
  });

  it('R06 loses nobody who stands without brackets before, between or after the others', () => {
    const text =
      'one@x.example, two@x.example, Okafor, Amara <a@x.example>; three@x.example, Jonas Lindqvist <j@x.example>, four@x.example; five@x.example';
    const emails = ['one', 'two', 'a', 'three', 'j', 'four', 'five'];
    const found = parseMailList(text) ?? [];
    expect(found.map(({ email }) => email)).to.deep.equal(
      emails.map((name) => `${name}@x.example`),
    );
    expect(found.filter(({ name }) => name !== null)).to.deep.equal([amara, jonas]);
  });

  it('R06 counts nobody twice who has the address for a name', () => {
    for (const text of [
      'a@x.example <a@x.example>; j@x.example <j@x.example>',
      "'a@x.example' <a@x.example>, 'j@x.example' <j@x.example>",
      '"A@x.example" <a@x.example>\n"j@x.example" <j@x.example>',
    ]) {
      expect(parseMailList(text), text).to.deep.equal([bare('a@x.example'), bare('j@x.example')]);
    }
    expect(parseMailList('b@x.example, a@x.example <a@x.example>')).to.deep.equal([
      bare('b@x.example'),
      bare('a@x.example'),
    ]);
  });

  it('R06 counts nobody for a sign within a name', () => {
    expect(parseMailList('Amara @ Legal <a@x.example>')).to.deep.equal([bare('a@x.example')]);
  });

  for (const text of [
    'To: Amara Okafor <a@x.example>;\nCc: Lindqvist, Jonas <j@x.example>',
    'An: Amara Okafor <a@x.example>; Jonas Lindqvist <j@x.example>',
    '• Amara Okafor <a@x.example>\n• Jonas Lindqvist <j@x.example>',
    '1. Amara Okafor <a@x.example>\n2) Jonas Lindqvist <j@x.example>',
    '- Amara Okafor <a@x.example>\n* Jonas Lindqvist <j@x.example>',
  ]) {
    it(`R06 has no part of a name in what stands before “${text.slice(0, 12)}”`, () => {
      expect(parseMailList(text)).to.deep.equal([amara, jonas]);
    });
  }

  it('R06 may be addresses alone behind the word of a mail', () => {
    expect(parseMailList('To: a@x.example; j@x.example')).to.deep.equal(
      ['a@x.example', 'j@x.example'].map(bare),
    );
  });

  it('R06 takes a word after the last bracket for nobody', () => {
    expect(parseMailList('Amara Okafor <a@x.example>; regards')).to.deep.equal([amara]);
  });

  it('R06 is addresses alone, however they are parted', () => {
    const found = ['a@x.example', 'b@x.example', 'c@x.example'].map(bare);
    expect(parseMailList(' a@x.example, ;\n b@x.example\t"c@x.example" ')).to.deep.equal(found);
  });

  it('R06 has addresses as they are typed elsewhere', () => {
    expect(parseMailList('mailto:a＠x.example')).to.deep.equal([bare('a@x.example')]);
  });

  const people = [amara, jonas];

  for (const text of [
    'Amara Okafor a@x.example\nJonas Lindqvist j@x.example',
    'Amara Okafor a@x.example, Jonas Lindqvist j@x.example',
    'Amara Okafor (a@x.example), Jonas Lindqvist (j@x.example)',
    '• Amara Okafor a@x.example\n• Jonas Lindqvist j@x.example',
    '1. Amara Okafor - a@x.example\n2. Jonas Lindqvist – j@x.example',
    '1.\tAmara Okafor a@x.example\n2.\tJonas Lindqvist <j@x.example>',
    '“Amara Okafor”: a@x.example;\n[Jonas Lindqvist] | j@x.example.',
    'Okafor, Amara a@x.example; "Lindqvist, Jonas" j@x.example',
    'Okafor, Amara (a@x.example), Lindqvist, Jonas (j@x.example)',
    'a@x.example (Amara Okafor)\nj@x.example Jonas Lindqvist',
    'Amara Okafor a@x.example\nJonas Lindqvist <j@x.example>',
    'Okafor, Amara a@x.example, Jonas Lindqvist <j@x.example>',
    'Amara Okafor <a@x.example>, Jonas Lindqvist j@x.example',
    'Amara Okafor (a@x.example) <a@x.example>; Jonas Lindqvist – <j@x.example>',
  ]) {
    it(`R06 R10 has the names around addresses in “${text.slice(0, 34)}”`, () => {
      expect(parseMailList(text)).to.deep.equal(people);
    });
  }

  it('R06 keeps the point of a title, and what a name has in brackets', () => {
    const text = 'Rory O’Neill Jr. r@x.example\nPat (Patricia) Lee <p@x.example>';
    expect(parseMailList(text)?.map(({ name }) => name)).to.deep.equal([
      { firstName: 'Rory O’Neill', lastName: 'Jr.' },
      { firstName: 'Pat (Patricia)', lastName: 'Lee' },
    ]);
  });

  for (const text of [
    'Amara Okafor, a@x.example',
    'Amara Okafor\ta@x.example',
    'Okafor; Amara a@x.example',
    'Amara Okafor a@x.example 1041',
    '1041 a@x.example',
    'Amara a@x.example Jonas j@x.example',
    'Amara Okafor a@x.example\nJonas Lindqvist',
    '',
    ' , ;',
    'a@x.example and more',
    'Amara <home>',
    'Amara Okafor <a@x.example>, Jonas <home>',
    'Amara\t<a@x.example>',
  ]) {
    it(`R06 is not found in “${text}”`, () => {
      expect(parseMailList(text)).to.equal(null);
    });
  }
});
