import type { Roster } from '../../domain/roster.ts';
import { rowFields } from '../../domain/row-field.ts';
import type { CellKey } from './wizard.types.ts';

/** What a row of the roster has a cell for, in their order; what is chosen on later pages has none. */
export const cellFields = [...rowFields, 'phone', 'number'] as const;

/** The cells of everybody in the roster. */
export function cellsOf(roster: Roster): readonly CellKey[] {
  return roster.rows.flatMap((row) => cellFields.map((field): CellKey => `${row.id}.${field}`));
}
