import { pluralOf } from '../plural.ts';

/** The tag by which English is formatted. */
export const locale = 'en';

/** Chooses the form of a counted phrase. */
export const plural = pluralOf(locale);

/** A number as English writes it. */
export const numbers = (count: number): string => new Intl.NumberFormat(locale).format(count);

/** So many people. */
export const people = (count: number): string =>
  plural(count, { one: '# person', other: '# people' });
