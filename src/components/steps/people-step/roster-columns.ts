import type { Account } from '../../../domain/account.ts';
import { rowFields, type RowField } from '../../../domain/row-field.ts';

/** The columns that are typed into or picked from, in their order: an account in one place has no sites (R06). */
export function rosterColumns({ multiSite }: Account): readonly RowField[] {
  return rowFields.filter((field) => multiSite || (field !== 'siteId' && field !== 'costCenterId'));
}
