import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { moneyText } from '../../src/messages/format.ts';
import { multiSite } from '../harness/northwind.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });

describe('the English words for what is bought and where it goes', () => {
  it('R26 write amounts as their currency is written, down to its own smallest unit', () => {
    expect(moneyText('en', usd(28_900))).to.equal('$289.00');
    expect(moneyText('en', { minor: 500, currency: 'JPY' })).to.equal('¥500');
  });

  it('R26 name what is paid today and what comes again in one sentence', () => {
    const said = en.charges.acknowledge(usd(28_900), [{ period: 'month', total: usd(499) }]);
    expect(said).to.include('$289.00 today and $4.99 every month');
  });

  it('R26 say which first period is paid today', () => {
    const [month, year] = [
      { period: 'month' as const, total: usd(499) },
      { period: 'year' as const, total: usd(1000) },
    ];

    expect(en.charges.ahead(usd(499), [month])).to.equal('$4.99 of it for the first month');
    expect(en.charges.ahead(usd(1499), [month, year])).to.include('first month and year');
  });

  it('R19 write an address in one line, without the parts that it lacks', () => {
    const [own] = multiSite.shippingAddresses;
    expect(own && en.addresses.line(own.address)).to.equal(
      '1200 Larimer Street, Denver, CO 80204, United States',
    );
  });

  it('R19 count days and phones as English does', () => {
    expect(en.shipping.days(1, 1)).to.equal('1 business day');
    expect(en.shipping.days(5, 7)).to.equal('5 to 7 business days');
    expect(en.shipping.left(1)).to.equal('1 phone has no address yet.');
  });

  it('R19 show a country by its code where it has no name', () => {
    expect(en.addresses.countryName('US')).to.equal('United States');
    expect(en.addresses.countryName('not a code')).to.equal('not a code');
  });
});
