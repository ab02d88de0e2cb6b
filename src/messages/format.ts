import type { Money } from '../domain/money.ts';

/** An amount as a language writes it, such as "$289.00". */
export function moneyText(locale: string, { minor, currency }: Money): string {
  const format = currencyFormat(locale, currency);
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}

function currencyFormat(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const known = currencyFormats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, { style: 'currency', currency });
  currencyFormats.set(key, made);
  return made;
}

// Making one takes longer than all else that a key stroke does, and a footer shows two sums.
const currencyFormats = new Map<string, Intl.NumberFormat>();

/** A moment as a language writes it, on the clocks of a time zone. */
export function dateTimeText(
  locale: string,
  instant: Date | number,
  timeZone: string,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'full', timeStyle: 'short' },
): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(instant);
}
