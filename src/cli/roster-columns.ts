import { columnNames, fieldOfColumn, plainName } from '../domain/column-names.ts';
import { rowFields, type RowField } from '../domain/row-field.ts';
import { de } from '../messages/de.ts';
import { formProblem, quoted, type Problem } from './problem.ts';

/** Without these nobody can be added; the others are filled in. */
const NEEDED = ['email', 'firstName', 'lastName'] as const;

export interface RosterColumns {
  /** The field of each column, in their order; null where the name is not known. */
  readonly fields: readonly (RowField | null)[];
  readonly problems: readonly Problem[];
}

/** Tells the columns by their names in any language that the wizard speaks, in any order. */
export function readColumns(names: readonly string[], line: number): RosterColumns {
  const fields = names.map(fieldOf);
  const missing = NEEDED.filter((field) => !fields.includes(field)).map((field) =>
    formProblem(
      line,
      1,
      'missingColumn',
      `The column ${quoted(columnNames[field][0] ?? field)} is missing. Name it in this line.`,
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

/** What lists in other languages than English call a column, as the wizard does there or otherwise. */
const FOREIGN_NAMES: Readonly<Record<RowField, readonly string[]>> = {
  email: [de.roster.fields.email, 'E-Mail-Adresse', 'Mailadresse'],
  firstName: [de.roster.fields.firstName],
  lastName: [de.roster.fields.lastName, 'Familienname'],
  extension: [de.roster.fields.extension, 'Nebenstelle', 'Durchwahl'],
  siteId: [de.roster.fields.siteId],
  costCenterId: [de.roster.fields.costCenterId],
};

// A name that means one thing in English and another elsewhere is taken for English.
function fieldOf(name: string): RowField | null {
  const key = plainName(name);
  const isKnown = (field: RowField): boolean =>
    FOREIGN_NAMES[field].some((known) => plainName(known) === key);
  return fieldOfColumn(name) ?? rowFields.find(isKnown) ?? null;
}
