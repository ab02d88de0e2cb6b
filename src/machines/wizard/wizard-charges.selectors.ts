import type { Address } from '../../domain/address.ts';
import type { RowId } from '../../domain/ids.ts';
import type { Money } from '../../domain/money.ts';
import { quotePrint, type Quote } from '../../domain/order.ts';
import { fullName } from '../../domain/user-draft.ts';
import type { WizardSnapshot } from './wizard.selectors.ts';

type QuoteLine = Quote['lines'][number];

/** One line of the charges as it is read: for whom, and what it was to cost when it was last read (R26). */
export interface ChargeLine {
  readonly line: QuoteLine;
  readonly names: readonly string[];
  /** Where a shipment goes, as far as its addresses were read; empty for what is not shipped (R20). */
  readonly addresses: readonly Address[];
  /** The amount that no longer holds; null where nothing changed. */
  readonly before: Money | null;
}

/** What the charges come to, and what they were to come to. */
export interface ChargeTotal {
  readonly period: QuoteLine['period'];
  readonly total: Money;
  readonly before: Money | null;
}

/** The charges of the run, by when they are due; null before they are known. */
export interface Charges {
  readonly quote: Quote;
  readonly groups: readonly {
    readonly period: QuoteLine['period'];
    readonly lines: readonly ChargeLine[];
  }[];
  readonly totals: readonly ChargeTotal[];
  /** Whether they are other ones than the admin has read before (fault A31). */
  readonly isOther: boolean;
}

const PERIODS = ['once', 'month', 'year'] as const;

/** The charges as they are shown; null before the first quote (R26). */
export function selectCharges({ context }: WizardSnapshot): Charges | null {
  const { quote, previous } = context.charges;
  if (quote === null) return null;
  const isOther = previous !== null && quotePrint(previous) !== quotePrint(quote);
  const old = isOther ? previous : null;
  const nameOf = (rowId: RowId): string => {
    const row = context.roster.rows.find(({ id }) => id === rowId);
    return row === undefined ? '' : fullName(row);
  };
  const groups = PERIODS.map((period) => ({
    period,
    lines: quote.lines
      .filter((line) => line.period === period)
      .map((line) => ({
        line,
        names: line.rowIds.map(nameOf).filter(Boolean),
        addresses: line.kind === 'shipping' ? addressesOf(context, line.rowIds) : [],
        before: changed(line.total, old === null ? null : sameLine(old, line)?.total),
      })),
  }));
  return {
    quote,
    groups: groups.filter(({ lines }) => lines.length > 0),
    totals: totalsOf(quote, old),
    isOther,
  };
}

function addressesOf(
  { roster, shipping }: WizardSnapshot['context'],
  rowIds: readonly RowId[],
): readonly Address[] {
  const rows = roster.rows.filter(({ id }) => rowIds.includes(id));
  const used = rows.map(({ shipTo }) => shipTo?.addressId);
  return shipping.addresses.filter(({ id }) => used.includes(id)).map(({ address }) => address);
}

/** Whether the admin has agreed to the charges that are shown (R26). */
export function selectIsAcknowledged(snapshot: WizardSnapshot): boolean {
  const states = ['acknowledged', 'heldAgain', 'renewing', 'refreshing'] as const;
  return states.some((confirm) => snapshot.matches({ editing: { confirm } }));
}

function totalsOf(quote: Quote, old: Quote | null): readonly ChargeTotal[] {
  const dueNow: ChargeTotal = {
    period: 'once',
    total: quote.dueNow,
    before: changed(quote.dueNow, old?.dueNow),
  };
  const recurring = quote.recurring.map(({ period, total }) => ({
    period,
    total,
    before: changed(total, old?.recurring.find((each) => each.period === period)?.total),
  }));
  return [dueNow, ...recurring];
}

function sameLine(quote: Quote, { kind, label, period, rowIds }: QuoteLine): QuoteLine | undefined {
  const alike = quote.lines.filter(
    (line) => line.kind === kind && line.label === label && line.period === period,
  );
  return alike.find((line) => line.rowIds.join() === rowIds.join()) ?? alike[0];
}

function changed(now: Money, before: Money | null | undefined): Money | null {
  if (before === null || before === undefined) return null;
  return before.minor === now.minor && before.currency === now.currency ? null : before;
}
