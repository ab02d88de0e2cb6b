const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/gu;
// Letters of some scripts join through U+200C and U+200D, so those two are only dropped at the ends.
// Each run of them is looked at once, from where it begins: a long one in the middle would else be tried from every place.
const INVISIBLE_AT_ENDS =
  /^[\s\u200B-\u200D\u2060]+|(?<![\s\u200B-\u200D\u2060])[\s\u200B-\u200D\u2060]+$/gu;

/** What a person meant to type: composed Unicode, without the blanks and invisible signs that copying brings along. */
export function tidyText(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE_AT_ENDS, '');
}

/** As `tidyText`, for values in which no invisible sign can have a meaning: addresses and numbers. */
export function tidyCode(text: string): string {
  return tidyText(text.replace(INVISIBLE, ''));
}

// Control signs, breaks of lines and paragraphs, and the marks that reverse the direction of the text around them.
const DISGUISE = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u202A-\u202E\u2066-\u2069]/u;

/** Tells whether a text holds signs that would hide or reorder what is shown around it, or that can't be sent. */
export function hasForbiddenCharacter(text: string): boolean {
  return DISGUISE.test(text) || /\p{Surrogate}/u.test(text);
}
