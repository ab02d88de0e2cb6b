import { expect } from 'chai';
import { render } from 'lit';
import { chargesTable } from '../../src/components/steps/confirm-step/charges-table.ts';
import { blankAddress } from '../../src/domain/address.ts';
import { quoteSchema } from '../../src/domain/order.ts';
import type { ChargeLine } from '../../src/machines/wizard/wizard-charges.selectors.ts';
import { en } from '../../src/messages/en.ts';
import { tidy } from '../harness/accessible-name.ts';

const price = { minor: 900, currency: 'USD' };
const quote = quoteSchema.parse({
  quoteId: 'quote-1',
  expiresAt: '2027-03-14T12:00:00Z',
  lines: [
    { kind: 'licence', label: 'RingEX', quantity: 6, unit: price, total: price, period: 'once' },
  ],
  dueNow: price,
  recurring: [],
});

/** What stands below a line of the charges that is for these people, or goes to these addresses. */
function saidOf(
  names: readonly string[],
  locale: string,
  addresses: ChargeLine['addresses'] = [],
): string {
  const lines = quote.lines.map((line) => ({ line, names, addresses, before: null }));
  const charges = { groups: [{ period: 'once', lines } as const], totals: [], quote };
  const place = document.createElement('div');
  render(chargesTable({ ...charges, isOther: false }, { ...en, locale }), place);
  const below = [...place.querySelectorAll('tbody small')];
  return below.map(({ textContent }) => tidy(textContent ?? '')).join(' | ');
}

describe('the people whom a line of the charges is for', () => {
  it('R26 stand apart by the comma of the language', () => {
    expect(saidOf(['Ann', 'Bo', 'Cy'], 'en')).to.equal('Ann, Bo, Cy');
    expect(saidOf(['Ann', 'Bo', 'Cy'], 'zh')).to.equal('Ann、Bo、Cy');
    expect(saidOf(['Ann'], 'de')).to.equal('Ann');
    expect(saidOf([], 'de')).to.equal('');
  });

  it('R26 are four at most, and so many others', () => {
    const names = ['Ann', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'];
    expect(saidOf(names, 'en')).to.equal('Ann, Bo, Cy, Di and 2 others');
  });
});

describe('where a shipment goes', () => {
  it('R26 R20 stands with its charge, street and city, each address in its own order', () => {
    const denver = { ...blankAddress('US'), street: '1200 Larimer Street', city: 'Denver' };
    const haifa = { ...blankAddress('IL'), street: 'שדרות הנשיא 12', city: 'חיפה' };
    expect(saidOf(['Ann'], 'en', [denver, haifa])).to.equal(
      '1200 Larimer Street, Denver | שדרות הנשיא 12, חיפה | Ann',
    );
  });
});
