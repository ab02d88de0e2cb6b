import { expect } from 'chai';
import { catalogIdSchema } from '../../src/domain/ids.ts';
import { de } from '../../src/messages/de.ts';
import { en } from '../../src/messages/en.ts';
import { isolating } from '../../src/messages/isolated.ts';
import { mergeWords } from '../../src/messages/merge-words.ts';
import { nameList } from '../../src/messages/name-list.ts';
import { unmarked } from '../../src/messages/unmarked.ts';

const NUMBER = '(650) 555-0101';
const NAME = 'אבי כהן';
const apart = (text: string): string => `\u2068${text}\u2069`;

describe('words from right to left', () => {
  const words = isolating({ ...en, direction: 'rtl' as const });
  const price = { minor: 28_900, currency: 'USD' };
  const catalogId = catalogIdSchema.parse('desk-5');
  const desk = { kind: 'purchase', catalogId, model: 'Desk 5 (USB)', price } as const;

  it('keep a number, an address, a name and a model in their own order', () => {
    expect(words.numbers.held(NUMBER, false)).to.equal(`${apart(NUMBER)} is held for you.`);
    expect(words.roster.fill.cell('Email', 'zoe@acme.example')).to.equal(
      `Email: ${apart('zoe@acme.example')}`,
    );
    expect(words.roles.title(1, 'Zoë Brandt')).to.equal(`Role of ${apart('Zoë Brandt')}`);
    expect(words.phones.choice(desk)).to.equal(`Buy ${apart('Desk 5 (USB)')}`);
  });

  it('keep what a problem names, and what stands in the words of a repair', () => {
    expect(words.issues.unknownChoice({ name: 'Sales & Co.' })).to.include(apart('Sales & Co.'));
    const repair = { kind: 'useExtension', extension: '1042' } as const;
    expect(words.repairs.one(repair, 2).label).to.equal(`Use ${apart('1042')}`);
  });

  it('keep each part where one stands in another', () => {
    const place = words.credentials.location.place('Annex', '12 Main St.', 'Denver 2');

    expect(place).to.equal(`Annex, ${apart('12 Main St.')}, ${apart('Denver 2')}`);
    expect(words.credentials.location.sentTo(place)).to.include(apart(place));
  });

  it('leave alone what a message tells by a code, a time or an amount', () => {
    expect(words.setup.consequence('invite', 1, 48)).to.equal(
      en.setup.consequence('invite', 1, 48),
    );
    expect(words.schedule.useWall('2027-03-14T01:30')).to.equal(
      en.schedule.useWall('2027-03-14T01:30'),
    );
    expect(words.pickers.price(price)).to.equal('$289.00');
    expect(words.addresses.countryName('CA')).to.equal('Canada');
  });

  it('reach the words that a host lays over them', () => {
    const over = { direction: 'rtl', footer: { submit: (count: number) => `${count}!` } } as const;
    const laid = isolating(
      mergeWords(en, { ...over, paste: { notText: (file) => `לא טקסט: ${file}` } }),
    );

    expect(laid.paste.notText('a (1).xlsx')).to.equal(`לא טקסט: ${apart('a (1).xlsx')}`);
    expect(laid.footer.submit(3)).to.equal('3!');
  });

  it('are told to machines without the marks', () => {
    expect(unmarked(words.outcome.fileName('2027-03-14'))).to.equal('added-users-2027-03-14');
  });
});

describe('words from left to right', () => {
  it('keep a name that is written the other way in its order, in every language', () => {
    expect(isolating(en).roster.strandedInvites(NAME)).to.include(`: ${apart(NAME)}. `);
    expect(isolating(de).roles.title(1, NAME)).to.equal(`Rolle von ${apart(NAME)}`);
  });

  it('are as the language has them where nothing is written the other way', () => {
    const words = isolating(en);

    expect(words.numbers.held(NUMBER, false)).to.equal(en.numbers.held(NUMBER, false));
    expect(words.roles.title(1, 'Zoë Brandt')).to.equal('Role of Zoë Brandt');
    expect(words.title).to.equal(en.title);
  });

  it('take a name for itself, whatever signs are in it', () => {
    expect(isolating(en).roles.title(1, '$& א')).to.equal(`Role of ${apart('$& א')}`);
  });
});

describe('a list of names', () => {
  const names = [NAME, 'דנה לוי', 'Zoë Brandt'];

  it('keeps each name apart from those beside it', () => {
    expect(nameList('en', names)).to.equal(
      `${apart(NAME)}, ${apart('דנה לוי')}, and ${apart('Zoë Brandt')}`,
    );
    expect(nameList('de', [NAME])).to.equal(apart(NAME));
  });

  it('keeps them apart where one name stands in another', () => {
    expect(nameList('de', ['דנה', 'דנה לוי'])).to.equal(`${apart('דנה')} und ${apart('דנה לוי')}`);
  });

  it('is written in the direction of its language within a message, whoever comes first', () => {
    const reversed = names.toReversed();
    for (const order of [names, reversed]) {
      const english = isolating(en).roster.strandedInvites(nameList('en', order));
      expect(directionsIn(english)).to.deep.equal(['ltr']);
      const hebrew = isolating({ ...en, direction: 'rtl' as const });
      const said = hebrew.roster.strandedInvites(nameList('he', order));
      expect(directionsIn(said)).to.deep.equal(['rtl']);
    }
  });
});

/** The directions that Unicode gives what is isolated as a whole and has parts isolated in it (rules P2, P3 and X5c). */
function directionsIn(text: string): readonly string[] {
  const lists = text.match(
    /(?<=\u2068)[^\u2069]*(\u2068[^\u2069]*\u2069[^\u2068\u2069]*)+(?=\u2069)/g,
  );
  return (lists ?? []).map((list) => {
    const between = list.replaceAll(/\u2068[^\u2069]*\u2069/g, '');
    return /^[^a-z]*[\u0590-\u05FF]/.test(between) ? 'rtl' : 'ltr';
  });
}
