import type { RowField } from '../../../domain/row-field.ts';
import type { UserDraftPatch } from '../../../domain/user-draft.ts';
import type { AccountOffer } from '../../../machines/wizard/wizard.types.ts';

/** What a cell with such a value makes of its row; a choice that the account does not have is none (R06). */
export function cellPatch(
  field: RowField,
  value: string,
  offer: AccountOffer | undefined,
): UserDraftPatch {
  const { sites = [], costCenters = [] } = offer ?? {};
  if (field === 'siteId') return { siteId: idOf(sites, value) };
  if (field === 'costCenterId') return { costCenterId: idOf(costCenters, value) };
  return { [field]: value };
}

function idOf<Id extends string>(
  choices: readonly { readonly id: Id }[],
  value: string,
): Id | null {
  return choices.find(({ id }) => id === value)?.id ?? null;
}
