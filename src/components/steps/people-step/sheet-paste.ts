import { readPastedPeople } from '../../../domain/pasted-people.ts';
import { clipboardText } from '../../../domain/pasted-table.ts';
import type { AccountOffer, WizardEvent } from '../../../machines/wizard/wizard.types.ts';
import { rosterColumns } from './roster-columns.ts';
import type { SheetCell } from './sheet-cell.ts';

/** What a paste into a cell means; null when it is a single value, which the cell takes by itself. */
export function pasteIn(
  { row, field }: SheetCell,
  clipboard: DataTransfer | null,
  { account, sites, costCenters }: AccountOffer,
): WizardEvent | null {
  const { limits } = account;
  const target = { field, fields: rosterColumns(account), sites, costCenters, limits };
  const text = clipboardText({
    plain: clipboard?.getData('text/plain') ?? '',
    html: clipboard?.getData('text/html') ?? '',
  });
  const pasted = readPastedPeople(text, target);
  const isEmpty = pasted === null || pasted.people.length === 0;
  return isEmpty ? null : { type: 'rows.paste', atRowId: row.id, pasted };
}
