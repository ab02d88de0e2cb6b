import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  draftCosts,
  hasPurchase,
  orderOf,
  quotePrint,
  quoteSchema,
  shippedRows,
  type Quote,
} from '../../src/domain/order.ts';
import { SecretBox } from '../../src/domain/secret-box.ts';
import { blankCredentials } from '../../src/domain/credentials.ts';
import {
  boughtPhone,
  draft,
  drafts,
  inventoryPhone,
  newNumber,
  shipTo,
  usd,
  userTypeOf,
} from './drafts.ts';

const full = userTypeOf('full');
const mobile = userTypeOf('mobile');
const licensed = (licencesLeft: number) =>
  userTypeOf('full', { licencesLeft, licencePrice: usd(2999) });

describe('an order', () => {
  it('R26 holds what can cost something, person by person', () => {
    const rows = [
      draft(1, { phone: boughtPhone(), number: newNumber(1), shipTo }),
      draft(2, { phone: inventoryPhone(2), shipTo }),
      draft(3, { number: null }),
    ];
    expect(orderOf(rows, full)).to.deep.equal({
      userTypeId: 'type-full',
      rows: [
        {
          rowId: 'row-1',
          phone: { kind: 'purchase', catalogId: 'catalog-t54w' },
          number: { kind: 'new', e164: '+13035550101', holdId: 'hold-1' },
          shipTo: { addressId: 'address-1', methodId: 'method-ground' },
        },
        {
          rowId: 'row-2',
          phone: { kind: 'inventory', deviceId: 'device-2' },
          number: { kind: 'inventory', numberId: 'number-2' },
          shipTo: null,
        },
        { rowId: 'row-3', phone: { kind: 'app' }, number: null, shipTo: null },
      ],
    });
  });

  it('R26 holds nothing secret, and nothing that tells who a person is (A58)', () => {
    const setup = { ...blankCredentials, password: SecretBox.of('canary-7Q') };
    const sent = JSON.stringify(orderOf([draft(1, { setup })], full));
    for (const text of ['canary', 'secret', 'Nadia', 'northwind'])
      expect(sent).to.not.include(text);
  });

  it('R05 holds no phone and no number for people who have none', () => {
    const rows = [draft(1, { phone: boughtPhone(), number: newNumber(1), shipTo })];
    expect(orderOf(rows, mobile).rows).to.deep.equal([
      { rowId: 'row-1', phone: null, number: null, shipTo: null },
    ]);
  });
});

describe('a run', () => {
  const withPhone = draft(2, { phone: boughtPhone(), shipTo });
  const withNumber = draft(3, { number: newNumber(3) });

  it('R26 buys something when a licence, a phone or a number is bought', () => {
    expect(hasPurchase([draft(1), withPhone], full)).to.equal(true);
    expect(hasPurchase([draft(1), withNumber], full)).to.equal(true);
    expect(hasPurchase(drafts(3), licensed(2))).to.equal(true);
  });

  it('R25 buys nothing when everything is there', () => {
    expect(
      hasPurchase([...drafts(3), draft(4, { phone: inventoryPhone(1) })], licensed(4)),
    ).to.equal(false);
    expect(hasPurchase([draft(1, { number: null })], full)).to.equal(false);
    expect(hasPurchase([], full)).to.equal(false);
  });

  it('R05 buys nothing for people who have no phone', () => {
    expect(hasPurchase([withPhone, withNumber], mobile)).to.equal(false);
  });

  it('R19 ships the phones that are bought, and no others', () => {
    const rows = [draft(1), withPhone, draft(4, { phone: inventoryPhone(1), shipTo })];
    expect(shippedRows(rows, full)).to.deep.equal([withPhone]);
    expect(shippedRows(rows, mobile)).to.deep.equal([]);
  });
});

describe('what a draft costs', () => {
  const rows = [
    draft(1, { phone: boughtPhone(usd(100)), number: newNumber(1, usd(7)) }),
    draft(2, { phone: boughtPhone(usd(250)), number: newNumber(2, null) }),
    draft(3, { phone: inventoryPhone(1), number: newNumber(3, usd(5)) }),
  ];

  it('R26 is phones once, and numbers and licences each month', () => {
    expect(draftCosts(rows, full)).to.deep.equal({ once: usd(350), monthly: usd(12) });
    expect(draftCosts(rows, licensed(1))).to.deep.equal({
      once: usd(350),
      monthly: usd(12 + 2 * 2999),
    });
  });

  it('R26 is nothing where nothing is bought, or no price is known', () => {
    expect(draftCosts(drafts(2), full)).to.deep.equal({ once: null, monthly: null });
    const unpriced = userTypeOf('full', { licencesLeft: 0 });
    expect(draftCosts(drafts(2), unpriced)).to.deep.equal({ once: null, monthly: null });
  });

  it('R05 is nothing for phones where nobody has one', () => {
    expect(draftCosts(rows, mobile)).to.deep.equal({ once: null, monthly: null });
  });
});

const line = (label: string, minor: number) => ({
  kind: 'phone',
  label,
  quantity: 1,
  unit: usd(minor),
  total: usd(minor),
  period: 'once',
  rowIds: ['row-1'],
});
const quote: Quote = quoteSchema.parse({
  quoteId: 'quote-1',
  expiresAt: '2026-11-30T16:00:00Z',
  lines: [line('Phone', 100), { ...line('Credit', -5), kind: 'credit' }],
  dueNow: usd(95),
  recurring: [{ period: 'month', total: usd(12) }],
  terms: { id: 'terms-1', text: 'You agree.', url: null },
});

/** The paths of everything in a value that is no object. */
const leavesOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]))
    : [path];

function changedAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return typeof value === 'number' ? value + 1 : `${String(value)}!`;
  if (typeof value !== 'object' || value === null) return value;
  const part = changedAt(Reflect.get(value, key), rest);
  return Array.isArray(value) ? value.with(Number(key), part) : { ...value, [key]: part };
}

describe('the print of a quote', () => {
  const leaves = leavesOf(quote).filter(([key]) => key !== 'quoteId' && key !== 'expiresAt');

  it('R26 is another one whatever in it changes (A31)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), (path) => {
        const changed = changedAt(quote, path);
        expect(quotePrint(changed as Quote), path.join('.')).to.not.equal(quotePrint(quote));
      }),
    );
    expect(leaves.length).to.be.above(20);
  });

  it('R26 is another one with other lines, periods or terms (A31)', () => {
    for (const changes of [{ lines: quote.lines.slice(1) }, { recurring: [] }, { terms: null }]) {
      expect(quotePrint({ ...quote, ...changes })).to.not.equal(quotePrint(quote));
    }
  });

  it('R26 is the same for a quote that only has another name and holds longer (A32)', () => {
    const again = quoteSchema.parse({
      ...quote,
      quoteId: 'q-2',
      expiresAt: '2026-12-01T00:00:00Z',
    });
    expect(quotePrint(again)).to.equal(quotePrint(quote));
  });
});

describe('a quote', () => {
  it('R26 has lines of every kind, once or each month or year', () => {
    const kinds = ['licence', 'phone', 'number', 'shipping', 'tax', 'fee', 'credit'];
    const periods = ['once', 'month', 'year'];
    const lines = kinds.flatMap((kind) =>
      periods.map((period) => ({ ...line(kind, 1), kind, period })),
    );
    const recurring = ['month', 'year'].map((period) => ({ period, total: usd(1) }));
    const told = { ...quote, lines, recurring, expiresAt: '2026-11-30T09:00:00-07:00' };
    expect(quoteSchema.parse(told)).to.deep.equal(told);
  });

  it('R26 is strict about the terms that come with it', () => {
    for (const terms of [
      {},
      { id: 'terms-1', text: 7, url: null },
      { id: '', text: '', url: '' },
    ]) {
      expect(quoteSchema.safeParse({ ...quote, terms }).success).to.equal(false);
    }
  });

  it('R26 of a newer back end is read, though its words are not known', () => {
    const { rowIds: _, ...bare } = line('Gift', 1);
    const read = quoteSchema.parse({
      ...quote,
      lines: [{ ...bare, kind: 'gift' }],
      terms: undefined,
    });
    expect(read.terms).to.equal(null);
    expect(read.lines[0]).to.deep.include({ kind: 'other', rowIds: [] });
  });

  it('R26 is strict about money, time and periods', () => {
    for (const wrong of [
      { dueNow: 95 },
      { expiresAt: 'soon' },
      { recurring: [{ period: 'week', total: usd(1) }] },
      { lines: [{ ...line('Phone', 100), quantity: 0.5 }] },
    ]) {
      expect(quoteSchema.safeParse({ ...quote, ...wrong }).success).to.equal(false);
    }
  });
});
