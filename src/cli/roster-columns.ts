import { rowFields, type RowField } from '../domain/row-field.ts';
import { tidyText } from '../domain/tidy-text.ts';
import { formProblem, quoted, type Problem } from './problem.ts';

/** The names by which a column is known; case, blanks and punctuation do not count. */
const NAMES: Readonly<Record<RowField, readonly string[]>> = {
  email: ['email', 'e-mail', 'mail', 'email address', 'e-mail address', 'work email'],
  firstName: ['first name', 'given name', 'forename'],
  lastName: ['last name', 'surname', 'family name'],
  extension: ['extension', 'ext', 'extension number'],
  siteId: ['site', 'site name'],
  costCenterId: ['cost centre', 'cost center', 'cost centre name', 'cost center name'],
};

/** Without these nobody can be added; the others are filled in. */
const NEEDED = ['email', 'firstName', 'lastName'] as const;

export interface RosterColumns {
  /** The field of each column, in their order; null where the name is not known. */
  readonly fields: readonly (RowField | null)[];
  readonly problems: readonly Problem[];
}

/** Tells the columns by their names, in any order. */
export function readColumns(names: readonly string[], line: number): RosterColumns {
  const fields = names.map(fieldOf);
  const missing = NEEDED.filter((field) => !fields.includes(field)).map((field) =>
    formProblem(
      line,
      1,
      'missingColumn',
      `The column ${quoted(NAMES[field][0] ?? field)} is missing. Name it in this line.`,
    ),
  );
  const repeated = fields.flatMap((field, index) => {
    const first = fields.indexOf(field);
    if (field === null || first === index) return [];
    const message = `The column ${quoted(names[index] ?? '')} means the same as column ${first + 1}. Remove one of the two.`;
    return [formProblem(line, index + 1, 'repeatedColumn', message)];
  });
  return { fields, problems: [...missing, ...repeated] };
}

function fieldOf(name: string): RowField | null {
  const key = plain(name);
  return rowFields.find((field) => NAMES[field].some((known) => plain(known) === key)) ?? null;
}

function plain(name: string): string {
  return tidyText(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
