import type { RowId } from '../../domain/ids.ts';
import { isBlank } from '../../domain/user-draft.ts';
import type { WizardSnapshot } from './wizard.selectors.ts';

/** The row from which on a whole list lands: the first of the blank ones at the end; null when the last has somebody in it. */
export function selectLandingRow({ context }: WizardSnapshot): RowId | null {
  const { rows } = context.roster;
  const last = rows.findLastIndex((row) => !isBlank(row));
  return rows[last + 1]?.id ?? null;
}

/** How many people of a list that lands there would be more than a run can have. */
export function selectSurplus({ context }: WizardSnapshot, people: number): number {
  const there = context.roster.rows.filter((row) => !isBlank(row)).length;
  const limit = context.offer?.account.limits.maxUsersPerRun ?? 0;
  return Math.max(there + people - limit, 0);
}
