import { rowFields, type RowField } from './row-field.ts';
import { tidyText } from './tidy-text.ts';

/**
 * The names by which a column of a list is known, in English and in German, whatever language the wizard speaks; case,
 * blanks and punctuation do not count.
 */
export const columnNames: Readonly<Record<RowField, readonly string[]>> = {
  email: [
    'email',
    'e-mail',
    'mail',
    'email address',
    'e-mail address',
    'work email',
    'primary email',
    'e-mail-adresse',
    'mailadresse',
  ],
  firstName: ['first name', 'given name', 'forename', 'vorname'],
  lastName: ['last name', 'surname', 'family name', 'nachname', 'familienname'],
  extension: ['extension', 'ext', 'extension number', 'nst.', 'nebenstelle', 'durchwahl'],
  siteId: ['site', 'site name', 'standort'],
  costCenterId: [
    'cost centre',
    'cost center',
    'cost centre name',
    'cost center name',
    'kostenstelle',
  ],
};

const FIELDS: ReadonlyMap<string, RowField> = new Map(
  rowFields.flatMap((field) =>
    columnNames[field].map((name): [string, RowField] => [plainName(name), field]),
  ),
);

/** The field that a column of this name holds; null when the name is not known. */
export function fieldOfColumn(name: string): RowField | null {
  return FIELDS.get(columnKey(name)) ?? null;
}

/** What is left of a column's name when it also does not count whether the column must be filled in. */
export function columnKey(name: string): string {
  return plainName(name.replace(/[([](?:required|optional|mandatory|pflichtfeld)[)\]]\s*$/i, ''));
}

/** What is left of a name when case, blanks and punctuation do not count. */
export function plainName(name: string): string {
  return tidyText(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
