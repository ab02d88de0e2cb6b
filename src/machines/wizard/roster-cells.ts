import { rowFields } from '../../domain/row-field.ts';
import type { UserDraft } from '../../domain/user-draft.ts';
import type { CellKey } from './wizard.types.ts';

/** What a row of the roster has a cell for, in their order; what is chosen on later pages has none. */
export const cellFields = [...rowFields, 'phone', 'number'] as const;

/** The cells of everybody in these rows. */
export function cellsOf(rows: readonly UserDraft[]): readonly CellKey[] {
  return rows.flatMap((row) => cellFields.map((field): CellKey => `${row.id}.${field}`));
}
