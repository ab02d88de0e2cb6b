import { expect } from 'chai';
import { moneySchema, sumOf } from '../../src/domain/money.ts';
import { usd } from './drafts.ts';

describe('an amount of money', () => {
  it('R26 is whole cents of a currency, also below nothing for a credit', () => {
    for (const minor of [0, 1299, -500])
      expect(moneySchema.parse(usd(minor))).to.deep.equal(usd(minor));
  });

  for (const wrong of [
    { minor: 12.5, currency: 'USD' },
    { minor: '1299', currency: 'USD' },
    { minor: 1, currency: 'usd' },
    { minor: 1, currency: 'USDX' },
    { minor: 1, currency: 'XUSD' },
    { minor: 1, currency: 'US' },
    { minor: 1 },
  ]) {
    it(`R26 is not ${JSON.stringify(wrong)}`, () =>
      expect(moneySchema.safeParse(wrong).success).to.equal(false));
  }

  it('R26 has a sum in its own currency', () => {
    expect(sumOf([usd(10), usd(20), usd(-5)])).to.deep.equal(usd(25));
  });

  it('R26 has no sum where there is none, or where currencies differ', () => {
    expect(sumOf([])).to.equal(null);
    expect(sumOf([usd(1), { minor: 1, currency: 'EUR' }])).to.equal(null);
  });
});
