import type { PasteTarget } from '../../src/domain/paste-target.ts';
import { rowFields, type RowField } from '../../src/domain/row-field.ts';
import { en } from '../../src/messages/en.ts';
import { multiSite } from './northwind.ts';

/** Where a list lands that is pasted into a cell of this column. */
export function pasteTargetAt(
  field: RowField,
  fields: readonly RowField[] = rowFields,
  {
    sites,
    costCenters,
    account,
  }: Pick<typeof multiSite, 'sites' | 'costCenters' | 'account'> = multiSite,
): PasteTarget {
  const names = en.roster.fields;
  return { field, fields, isNamed: false, names, sites, costCenters, limits: account.limits };
}
