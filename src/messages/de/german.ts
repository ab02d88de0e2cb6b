import { pluralOf, westernNumbersOf } from '../plural.ts';

/** The tag by which German is formatted. */
export const locale = 'de';

/** A number as German writes it. */
export const numbers = westernNumbersOf(locale);

/** Chooses the form of a counted phrase. */
export const plural = pluralOf(locale, numbers);

/** So many people. */
export const people = (count: number): string =>
  plural(count, { one: '# Person', other: '# Personen' });

/** What is to be said where something did not work. */
export const RETRY = 'Erneut versuchen';
