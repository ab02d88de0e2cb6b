import { pluralOf } from '../plural.ts';

/** The tag by which German is formatted. */
export const locale = 'de';

/** Chooses the form of a counted phrase. */
export const plural = pluralOf(locale);

/** A number as German writes it. */
export const numbers = (count: number): string => new Intl.NumberFormat(locale).format(count);

/** So many people. */
export const people = (count: number): string =>
  plural(count, { one: '# Person', other: '# Personen' });

/** What is to be said where something did not work. */
export const RETRY = 'Erneut versuchen';
