import { expect } from 'chai';
import { issueCodes } from '../../src/domain/issue.ts';
import { setupOptions } from '../../src/domain/setup.ts';
import { userKinds } from '../../src/domain/user-type.ts';
import { de } from '../../src/messages/de.ts';
import { en } from '../../src/messages/en.ts';

type Pools = readonly (readonly unknown[])[];

const counts = [0, 1, 2, 5];
const zone = ['Europe/Berlin'];
const moments = [Date.UTC(2027, 2, 14)];
const recurring = [[{ period: 'month', total: { minor: 100, currency: 'USD' } }]];
/** As much as any message asks of a thing: of a problem, a price, a phone, an address, a pasted list. */
const things = counts.map((count) => ({
  min: count,
  max: count,
  row: count,
  length: count,
  next: '1042',
  name: 'Nord',
  before: '2027-03-14T01:30',
  after: '2027-03-14T03:30',
  minor: count,
  currency: 'USD',
  kind: 'purchase',
  model: 'Desk',
  country: 'US',
  people: count,
  attention: count,
  derived: count,
  leftOut: count,
}));

/** What messages are given that take more than numbers; where a name is due, a number does as well. */
const taken: readonly (readonly [RegExp, Pools])[] = [
  [/^userTypes\.summary/, [userKinds, counts]],
  [/^userTypes\.more/, [things, things]],
  [/^issuesAlike/, [issueCodes, things]],
  [/^setup\.consequence/, [setupOptions, counts, counts]],
  [/^outcome\.heading/, [['all', 'partial'], counts, counts]],
  [/^outcome\.leaves/, [moments, zone]],
  [/^charges\.ahead/, [things, recurring]],
  [/^charges\.acknowledge/, [things, recurring]],
  [/^charges\.times/, [counts, things]],
  [/^(phones|numbers)\.barred/, [['inventory'], things]],
  [/^schedule\.(leaves|linkEnds)/, [counts, moments, zone]],
  [/^schedule\.occurrence/, [['first'], moments, zone]],
  [/^schedule\.(short|earliest|latest)/, [moments, zone]],
  [/^schedule\.(ownZone|deviceZone|zone)/, [zone]],
  [/^schedule\.useWall/, [['2027-03-14T01:30']]],
  [/^setup\.open/, [[['PIN']]]],
  [/^shipping\.price/, [things]],
  [/\.(rules\..*|rowsPasted|money|price|monthly|line|place|choice)$|^issues\./, [things]],
  [/./, [counts, counts, counts]],
];

/** Every list of arguments, one out of each pool. */
function listsOf([first, ...more]: Pools): readonly (readonly unknown[])[] {
  if (first === undefined) return [[]];
  return listsOf(more).flatMap((end) => first.map((begin) => [begin, ...end]));
}

/** The texts of every message that is made of facts, each with its path. */
function countedTexts(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, part]: [string, unknown]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof part === 'object' && part !== null) return countedTexts(part, at);
    return typeof part === 'function' ? textsOf(part, at) : [];
  });
}

function textsOf(message: Function, path: string): readonly (readonly [string, string])[] {
  const pools = taken.find(([paths]) => paths.test(path))?.[1] ?? [];
  return listsOf(pools.slice(0, message.length)).flatMap((given) => {
    const said: unknown = Reflect.apply(message, undefined, given);
    const texts = typeof said === 'object' ? Object.values(said ?? {}) : [said];
    return texts.map((text) => [path, String(text)] as const);
  });
}

const wrongly = {
  en: [
    /\b1 (\p{L}+ )?(people|persons|users|hours|minutes|days|characters|calls|licences|numbers|phones|lines|rows|columns|addresses|locations|roles|permissions|others|ways)\b/u,
    /\b1 of \d+ \p{L}+ (have|were|are|need)\b/u,
  ],
  de: [
    /\b1 (\p{L}+ )?(Personen|Stunden|Minuten|Tage|Werktage|Gespräche|Lizenzen|Nummern|Rufnummern|Telefone|Leitungen|Zeilen|Spalten|Adressen|Notfallstandorte|Rollen|Berechtigungen|Versandarten|Problemen)\b/u,
    /\b1 von \d+ \p{L}+ (haben|wurden|sind)\b/u,
  ],
};

describe('one of anything', () => {
  for (const [tag, words] of Object.entries({ en, de })) {
    it(`is one, and not several, in ${tag}`, () => {
      const wrong = tag === 'de' ? wrongly.de : wrongly.en;
      const texts = countedTexts(words).filter(([, text]) => wrong.some((each) => each.test(text)));
      expect(texts.map((each) => each.join(': '))).to.deep.equal([]);
    });
  }
});
