import { readPastedPeople } from '../../../domain/pasted-people.ts';
import type { AccountOffer, WizardEvent } from '../../../machines/wizard/wizard.types.ts';
import { rosterColumns } from './roster-columns.ts';
import type { SheetCell } from './sheet-cell.ts';

/** What a paste into a cell means; null when it is a single value, which the cell takes by itself. */
export function pasteIn(
  { row, field }: SheetCell,
  text: string,
  { account, sites, costCenters }: AccountOffer,
): WizardEvent | null {
  const target = { field, fields: rosterColumns(account), sites, costCenters };
  const pasted = readPastedPeople(text, target);
  const isEmpty = pasted === null || pasted.people.length === 0;
  return isEmpty ? null : { type: 'rows.paste', atRowId: row.id, pasted };
}
