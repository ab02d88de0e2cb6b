import type { Account } from '../../../domain/account.ts';
import { rowFields, type RowField } from '../../../domain/row-field.ts';

/** The columns that are typed into or picked from, in their order: an account in one place has no sites (R06). */
export function rosterColumns({ multiSite }: Account): readonly RowField[] {
  return rowFields.filter((field) => multiSite || (field !== 'siteId' && field !== 'costCenterId'));
}

/** How many columns the roster has, those for its row numbers and for its buttons included. */
export function rosterColumnCount({ multiSite }: Account, hasPhone: boolean): number {
  return 6 + (multiSite ? 2 : 0) + (hasPhone ? 2 : 0);
}
