/** What a clipboard holds, in the two forms that programs put there side by side. */
export interface Clipboard {
  readonly plain: string;
  /** Empty where the program gave none. */
  readonly html: string;
}

/** Whether it is for one cell, which takes it by itself: "Brandt, Nadia" among names is one value, and so is one address. */
export function isSingleValue({ plain, html }: Clipboard): boolean {
  const value = plain.trim();
  const hasParts = /[\t\n\r]/.test(value) || (value.includes('@') && /[\s,;<]/.test(value));
  return !hasParts && (html.match(/<t[dh]\b/gi)?.length ?? 0) < 2;
}
