/** What a clipboard holds, in the two forms that programs put there side by side. */
export interface Clipboard {
  readonly plain: string;
  /** Empty where the program gave none. */
  readonly html: string;
}

/** Whether a clipboard holds the value of one cell, which the browser pastes by itself, such as "Brandt, Nadia" or one address. */
export function isSingleValue({ plain, html }: Clipboard): boolean {
  const value = plain.trim();
  const hasParts = /[\t\n\r]/.test(value) || (value.includes('@') && /[\s,;<]/.test(value));
  return !hasParts && (html.match(/<t[dh]\b/gi)?.length ?? 0) < 2;
}
