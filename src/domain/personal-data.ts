import { tidyCode } from './tidy-text.ts';

/** What must not stand in a person's own secrets. */
export interface PersonalData {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly extension: string;
  readonly number?: { readonly e164: string } | null;
}

// Shorter parts, such as the name "Al", stand in too many words to mean anybody.
const SHORTEST_TELLING_PART = 3;
// The digits that are a line's own, without the codes of country and area.
const LINE_DIGITS = 7;

/** Whether a text holds a part of a person's names, address, extension or number, or is a part of the number. */
export function holdsPersonalData(text: string, person: PersonalData): boolean {
  const { firstName, lastName, email, extension } = person;
  const names = [firstName, lastName, email.replace(/@.*/su, '')].join(' ');
  const digits = person.number?.e164 ?? '';
  const parts = [
    ...foldedForm(names).split(/[^\p{L}\p{M}\p{N}]+/u),
    tidyCode(extension),
    digits.slice(-LINE_DIGITS),
  ];
  const folded = foldedForm(text);
  return (
    parts.some((part) => isTelling(part) && folded.includes(part)) ||
    (isTelling(folded) && digits.includes(folded))
  );
}

function isTelling(part: string): boolean {
  return part.length >= SHORTEST_TELLING_PART;
}

function foldedForm(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
