import type { Money } from '../domain/money.ts';

/** An amount as a language writes it, such as "$289.00". */
export function moneyText(locale: string, { minor, currency }: Money): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}

/** A moment as a language writes it, on the clocks of a time zone. */
export function dateTimeText(
  locale: string,
  instant: Date | number,
  timeZone: string,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'full', timeStyle: 'short' },
): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(instant);
}
