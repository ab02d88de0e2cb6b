import type { Clipboard } from '../../../domain/clipboard.ts';
import type { PasteTarget } from '../../../domain/paste-target.ts';
import type { RowField } from '../../../domain/row-field.ts';
import { fullName, type UserDraft } from '../../../domain/user-draft.ts';
import type { AccountOffer } from '../../../machines/wizard/wizard.types.ts';
import type { FirstMessages } from '../../../messages/first-messages.ts';
import { rosterColumns } from './roster-columns.ts';

/** What is pasted; nothing where the browser gives none. */
export function clipboardOf({ clipboardData }: ClipboardEvent): Clipboard {
  return {
    plain: clipboardData?.getData('text/plain') ?? '',
    html: clipboardData?.getData('text/html') ?? '',
  };
}

/** Where a block lands whose first column goes into this cell; one without a row belongs to nobody yet. */
export function pasteTarget(
  { field, row }: { readonly field: RowField; readonly row: UserDraft | null },
  { account, sites, costCenters }: AccountOffer,
  { roster }: Pick<FirstMessages, 'roster'>,
): PasteTarget {
  const { limits } = account;
  const fields = rosterColumns(account);
  const isNamed = row !== null && fullName(row) !== '';
  return { field, fields, isNamed, names: roster.fields, sites, costCenters, limits };
}
