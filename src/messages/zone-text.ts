import { dateTimeText } from './format.ts';

/** A zone by its IANA name, as a person reads it. */
export function zoneText(timeZone: string): string {
  return timeZone.replaceAll('_', ' ');
}

/** A zone at an instant, with its name in a language and its offset. */
export function zoneAt(locale: string, instant: number, timeZone: string): string {
  const name = zonePart(locale, instant, timeZone, 'long');
  // A hyphen would let the line break within the offset.
  const offset = zonePart(locale, instant, timeZone, 'longOffset').replace('-', '\u2212');
  return name.startsWith('GMT') ? `${zoneText(timeZone)} (${offset})` : `${name} (${offset})`;
}

/** An instant with its date and time in full, as a language writes it. */
export function fullDate(locale: string, instant: number, timeZone: string): string {
  return dateTimeText(locale, instant, timeZone);
}

function zonePart(
  locale: string,
  instant: number,
  timeZone: string,
  timeZoneName: 'long' | 'longOffset',
): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName });
  const parts = format.formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
