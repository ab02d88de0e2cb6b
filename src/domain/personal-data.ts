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
  const folded = foldedForm(text);
  return (
    tellingParts(person).some((part) => folded.includes(part)) ||
    (isTelling(folded) && digitsOf(person).includes(folded))
  );
}

/** What of a person's names, address, extension and number tells of him wherever it stands. */
export function tellingParts(person: PersonalData): readonly string[] {
  const { firstName, lastName, email, extension } = person;
  const names = [firstName, lastName, email.replace(/@.*/su, '')].join(' ');
  const parts = [
    ...foldedForm(names).split(/[^\p{L}\p{M}\p{N}]+/u),
    tidyCode(extension),
    digitsOf(person).slice(-LINE_DIGITS),
  ];
  return parts.filter(isTelling);
}

function digitsOf({ number }: PersonalData): string {
  return number?.e164 ?? '';
}

function isTelling(part: string): boolean {
  return part.length >= SHORTEST_TELLING_PART;
}

function foldedForm(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
