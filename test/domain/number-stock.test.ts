import { expect } from 'chai';
import { fittingNumbers, placeOf, suggestNumber } from '../../src/domain/number-stock.ts';
import { inventoryNumber, newNumber, siteId, stockNumber, stockOf } from './drafts.ts';

const denver = stockNumber(1);
const fresno = stockNumber(2, { region: 'CA' });
const nowhere = stockNumber(3, { region: null });
const free = stockNumber(4, { region: null, tariff: 'tollFree' });
const toronto = stockNumber(5, { country: 'CA', region: 'ON' });
const stock = stockOf(toronto, free, nowhere, fresno, denver);
const fitting = (site: string, rows: Parameters<typeof fittingNumbers>[1] = []) =>
  fittingNumbers(placeOf(siteId(site), stock), rows, stock).map(({ id }) => id);

describe('the place of a person', () => {
  it('R17 is that of the site', () => {
    expect(placeOf(siteId('abroad'), stock)).to.deep.equal({ country: 'CA', region: 'ON' });
  });

  it('R17 is the account’s country where no site says more', () => {
    const silent = { ...stock, sites: [{ id: siteId('new'), country: null, region: null }] };
    for (const place of [placeOf(null, stock), placeOf(siteId('new'), silent)]) {
      expect(place).to.deep.equal({ country: 'US', region: null });
    }
  });
});

describe('the numbers that fit', () => {
  it('R17 are first those of the region, then those of the country, then all others', () => {
    expect(fitting('main')).to.deep.equal([
      'number-1',
      'number-3',
      'number-2',
      'number-5',
      'number-4',
    ]);
    expect(fitting('harbour').slice(0, 3)).to.deep.equal(['number-2', 'number-3', 'number-1']);
    expect(fitting('abroad').slice(0, 2)).to.deep.equal(['number-5', 'number-4']);
  });

  it('R17 are those of the country, as they lie in stock, where no region is known', () => {
    const place = { country: 'US', region: null };
    const ids = fittingNumbers(place, [], stock).map(({ id }) => id);
    expect(ids).to.deep.equal(['number-3', 'number-2', 'number-1', 'number-5', 'number-4']);
    const [first] = fittingNumbers(place, [], stockOf(denver, nowhere));
    expect(first).to.equal(denver);
  });

  it('R17 are not those that somebody has already', () => {
    const rows = [{ number: inventoryNumber(1, true) }, { number: null }, { number: newNumber(2) }];
    expect(fitting('main', rows)).to.deep.equal(['number-3', 'number-5', 'number-4']);
  });
});

describe('a suggested number', () => {
  it('R17 is the first that fits and nobody has', () => {
    expect(suggestNumber(siteId('main'), [], stock)).to.deep.equal(inventoryNumber(1, true));
    const rows = [{ number: inventoryNumber(1) }];
    expect(suggestNumber(siteId('main'), rows, stock)?.e164).to.equal(nowhere.e164);
  });

  it('R17 is none from another country, and no toll-free one', () => {
    expect(suggestNumber(siteId('main'), [], stockOf(toronto, free))).to.equal(null);
    expect(suggestNumber(null, [], stockOf())).to.equal(null);
  });
});
