import { expect } from 'chai';
import { firstPeriodOf } from '../../src/domain/first-period.ts';
import { quoteSchema } from '../../src/domain/order.ts';
import { usd } from './drafts.ts';

const line = (period: string, minor: number) => ({
  kind: 'number',
  label: 'Number',
  quantity: 1,
  unit: usd(minor),
  total: usd(minor),
  period,
});
const again = [
  { period: 'month', total: usd(500) },
  { period: 'year', total: usd(3000) },
];

const firstOf = (minor: number, currency = 'USD', recurring = again) =>
  firstPeriodOf(
    quoteSchema.parse({
      quoteId: 'q-1',
      expiresAt: '2026-12-01T00:00:00Z',
      lines: [line('once', 1000), line('month', 500)],
      dueNow: { minor, currency },
      recurring,
    }),
  );

describe('what is due today of that which comes again', () => {
  it('R26 is what is due beyond what is paid once: a whole first period, or a part of it', () => {
    expect(firstOf(4500)).to.deep.equal(usd(3500));
    expect(firstOf(1100)).to.deep.equal(usd(100));
  });

  it('R26 is nothing where no more is due, or nothing comes again', () => {
    expect([firstOf(1000), firstOf(900)]).to.deep.equal([null, null]);
    expect(firstOf(1500, 'USD', [])).to.equal(null);
  });

  it('R26 is nothing that can be told across currencies', () => {
    expect(firstOf(1500, 'EUR')).to.equal(null);
  });
});
