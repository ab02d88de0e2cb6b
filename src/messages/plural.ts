/** The forms of a counted phrase that a language tells apart; `other` always exists. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * Chooses the form that a language uses for a number, and puts the number where `#` stands.
 *
 * @param numbers writes the number; with the language's own digits and groups unless given
 */
export function pluralOf(
  locale: string,
  numbers: (count: number) => string = formatOf(locale),
): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) =>
    (forms[rules.select(count)] ?? forms.other).replaceAll('#', numbers(count));
}

/** Writes numbers as a language does that uses the digits 0 to 9. */
export function westernNumbersOf(locale: string): (count: number) => string {
  const format = formatOf(locale);
  return (count) => (isShort(count) ? String(count) : format(count));
}

// A browser's first format of numbers takes longer than all else that the first step needs.
function formatOf(locale: string): (count: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (count) => (format ??= new Intl.NumberFormat(locale)).format(count);
}

/** Whether it is a row of digits, without a sign, groups or a fraction. */
function isShort(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && count < 1000;
}
