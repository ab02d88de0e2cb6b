import { expect } from 'chai';
import { issueCodes } from '../../src/domain/issue.ts';
import { failureKinds } from '../../src/domain/failure.ts';
import { de } from '../../src/messages/de.ts';
import { en } from '../../src/messages/en.ts';
import type { Messages } from '../../src/messages/messages.ts';

const languages: Readonly<Record<string, Messages>> = { en, de };
const gap = { before: '2027-03-14T01:30', after: '2027-03-14T03:30' };
const params = { min: 3, max: 6, row: 2, next: '1042', name: 'Nord', ...gap };

/** The paths of all texts, and whether each is made of facts. */
function shapeOf(words: unknown, path = ''): readonly string[] {
  if (typeof words !== 'object' || words === null) return [`${path}: ${typeof words}`];
  return Object.entries(words)
    .flatMap(([key, part]) => shapeOf(part, `${path}.${key}`))
    .toSorted();
}

/** Every text that is not made of facts. */
function textsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

describe('every language', () => {
  for (const [tag, words] of Object.entries(languages)) {
    it(`${tag} has every word, and no other`, () => {
      expect(shapeOf(words)).to.deep.equal(shapeOf(en));
    });

    it(`${tag} leaves no text empty`, () => {
      expect(textsOf(words).filter((text) => text.trim() === '')).to.deep.equal([]);
    });

    it(`${tag} is formatted by its own tag`, () => {
      expect(Intl.getCanonicalLocales(words.locale)).to.deep.equal([tag]);
    });

    it(`${tag} tells every problem and every failure without a gap`, () => {
      const said = [
        ...issueCodes.map((code) => words.issues[code](params)),
        ...failureKinds.map((kind) => words.failures[kind]),
      ];
      expect(said.filter((text) => !/^[^a-z].*[.]$/s.test(text))).to.deep.equal([]);
      expect(said.filter((text) => /undefined|NaN|null|\[object/.test(text))).to.deep.equal([]);
    });

    it(`${tag} says of one of several that he was added, and of two that they were`, () => {
      const [one, two] = [1, 2].map((created) => words.outcome.heading('partial', created, 5));
      expect(one?.replace('1', '2')).to.not.equal(two);
    });

    it(`${tag} names a role as it is, whatever signs are in it`, () => {
      expect(words.roles.elevation(2, 'Team #1')).to.include('Team #1 ');
    });

    it(`${tag} counts as its plural rules say`, () => {
      const counted = [0, 1, 2, 5, 25].map((count) => words.footer.submit(count));
      const rules = new Intl.PluralRules(tag);
      const forms = new Set([0, 1, 2, 5, 25].map((count) => rules.select(count)));

      expect(new Set(counted.map((text) => text.replace(/\d+/, '#'))).size).to.equal(forms.size);
      expect(counted[4]).to.include('25');
    });
  }
});
