import { rowFields, type RowField } from './row-field.ts';
import { tidyText } from './tidy-text.ts';

/** The names by which a column of a list is known; case, blanks and punctuation do not count. */
export const columnNames: Readonly<Record<RowField, readonly string[]>> = {
  email: ['email', 'e-mail', 'mail', 'email address', 'e-mail address', 'work email'],
  firstName: ['first name', 'given name', 'forename'],
  lastName: ['last name', 'surname', 'family name'],
  extension: ['extension', 'ext', 'extension number'],
  siteId: ['site', 'site name'],
  costCenterId: ['cost centre', 'cost center', 'cost centre name', 'cost center name'],
};

/** The field that a column of this name holds; null when the name is not known. */
export function fieldOfColumn(name: string): RowField | null {
  const key = plainName(name);
  return (
    rowFields.find((field) => columnNames[field].some((known) => plainName(known) === key)) ?? null
  );
}

/** What is left of a name when case, blanks and punctuation do not count. */
export function plainName(name: string): string {
  return tidyText(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
