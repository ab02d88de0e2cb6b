import type { Account } from '../../../domain/account.ts';
import type { UserDraft } from '../../../domain/user-draft.ts';
import type { FillField, WizardEvent } from '../../../machines/wizard/wizard.types.ts';
import { rosterColumns } from './roster-columns.ts';

/** The columns that several people can share, in their order. */
export function fillFields(account: Account, hasPhone: boolean): readonly FillField[] {
  const columns = rosterColumns(account);
  const shared = SHARED.filter((field) => field === 'phone' || columns.includes(field));
  return shared.filter((field) => hasPhone || field !== 'phone');
}

/** The column of this name, if several people can share what stands in it. */
export function fillField(name: string | undefined): FillField | undefined {
  return SHARED.find((field) => field === name);
}

/** Copies one cell of a row into others, as one gesture. */
export function fillInto(
  from: UserDraft,
  into: readonly UserDraft[],
  field: FillField,
): WizardEvent {
  return { type: 'rows.fill', fromRowId: from.id, rowIds: into.map(({ id }) => id), field };
}

// What is copied most comes first.
const SHARED: readonly FillField[] = ['siteId', 'costCenterId', 'phone', 'lastName', 'firstName'];
