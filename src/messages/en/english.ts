import { pluralOf, westernNumbersOf } from '../plural.ts';

/** The tag by which English is formatted. */
export const locale = 'en';

/** A number as English writes it. */
export const numbers = westernNumbersOf(locale);

/** Chooses the form of a counted phrase. */
export const plural = pluralOf(locale, numbers);

/** So many people. */
export const people = (count: number): string =>
  plural(count, { one: '# person', other: '# people' });

/** So many characters, as a rule of the account has them. */
export const characters = (count: unknown): string =>
  plural(Number(count), { one: '# character', other: '# characters' });
