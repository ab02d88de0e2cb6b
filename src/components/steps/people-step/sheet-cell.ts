import { rowFields, type RowField } from '../../../domain/row-field.ts';
import type { UserDraft } from '../../../domain/user-draft.ts';

/** A cell of the roster that is typed into or picked from, and where it is. */
export interface SheetCell {
  readonly row: UserDraft;
  /** Counts from 0. */
  readonly index: number;
  readonly field: RowField;
}

/** The cell that an element is the control of; null when it is of none. */
export function cellOf(target: EventTarget | null, rows: readonly UserDraft[]): SheetCell | null {
  const element = target instanceof Element ? target : null;
  const index = rows.findIndex(({ id }) => id === element?.getAttribute('data-row'));
  const row = rows[index];
  const field = rowFields.find((name) => name === element?.getAttribute('data-field'));
  return row === undefined || field === undefined ? null : { row, index, field };
}
