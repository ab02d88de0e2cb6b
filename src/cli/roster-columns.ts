import { columnNames, fieldOfColumn } from '../domain/column-names.ts';
import type { RowField } from '../domain/row-field.ts';
import { formProblem, quoted, type Problem } from './problem.ts';

/** Without these nobody can be added; the others are filled in. */
const NEEDED = ['email', 'firstName', 'lastName'] as const;

export interface RosterColumns {
  /** The field of each column, in their order; null where the name is not known. */
  readonly fields: readonly (RowField | null)[];
  readonly problems: readonly Problem[];
}

/** Tells the columns by their names in English or German, in any order. */
export function readColumns(names: readonly string[], line: number): RosterColumns {
  const fields = names.map(fieldOfColumn);
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
