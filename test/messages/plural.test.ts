import { expect } from 'chai';
import { pluralOf, westernNumbersOf } from '../../src/messages/plural.ts';

describe('a counted phrase', () => {
  it('R10 has the form that its language uses', () => {
    const polish = pluralOf('pl');
    const forms = { one: '# osoba', few: '# osoby', many: '# osób', other: '# osoby' };
    const phrases = [1, 3, 5, 22].map((count) => polish(count, forms));
    expect(phrases).to.deep.equal(['1 osoba', '3 osoby', '5 osób', '22 osoby']);
  });

  it('R10 has its general form where a language has none of its own', () => {
    expect(pluralOf('en')(1, { other: '# rows' })).to.equal('1 rows');
  });

  it('has the digits of its language', () => {
    expect(pluralOf('ar-EG')(25, { other: '#' })).to.equal('٢٥');
  });
});

describe('numbers of a language that writes 0 to 9', () => {
  for (const locale of ['en', 'de']) {
    it(`are what its format makes of them in ${locale}`, () => {
      const numbers = westernNumbersOf(locale);
      const format = new Intl.NumberFormat(locale);
      for (const count of [0, 7, 25, 999, 1000, 12_345, 0.5, -1, Number.NaN]) {
        expect(numbers(count)).to.equal(format.format(count));
      }
    });
  }

  it('need no format as long as they are small, for a browser is slow to make its first', () => {
    const { NumberFormat } = Intl;
    let made = 0;
    Intl.NumberFormat = new Proxy(NumberFormat, {
      construct(target, options) {
        made += 1;
        return Reflect.construct(target, options);
      },
    });
    try {
      const numbers = westernNumbersOf('en');
      pluralOf('en', numbers)(25, { one: '# person', other: '# people' });
      expect(made).to.equal(0);
      numbers(1000);
      expect(made).to.equal(1);
    } finally {
      Intl.NumberFormat = NumberFormat;
    }
  });
});
