import * as z from 'zod/mini';
import { rowPath, type Issue } from './issue.ts';
import type { RowId } from './ids.ts';

/** The ways to set a person up, in the order in which they are offered (R22). */
export const setupOptions = ['invite', 'later'] as const;
export type SetupOption = (typeof setupOptions)[number];

/** How one person starts: with a welcome e-mail at once (R23), or not yet and unnoticed (R33). */
export const userSetupSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('invite') }),
  z.object({ kind: z.literal('later') }),
]);

export type UserSetup = z.infer<typeof userSetupSchema>;

/** What decides which options there are. */
export interface SetupRules {
  /** "Require unique email IDs" (R08); without it nobody can be invited (R09). */
  readonly requireUniqueEmail: boolean;
}

export function isSetupAllowed(option: SetupOption, rules: SetupRules): boolean {
  return option !== 'invite' || rules.requireUniqueEmail;
}

/** What an admin most likely wants, so that he need not choose; null when he has to (R09). */
export function defaultSetup(rules: SetupRules): UserSetup | null {
  return isSetupAllowed('invite', rules) ? { kind: 'invite' } : null;
}

/** Says why a person can't start the way that was chosen for him, or that none was chosen. */
export function setupIssues(
  row: { readonly id: RowId; readonly setup: UserSetup | null },
  rules: SetupRules,
): readonly Issue[] {
  if (row.setup === null) return [{ code: 'setupMissing', path: rowPath(row.id), params: {} }];
  if (isSetupAllowed(row.setup.kind, rules)) return [];
  return [{ code: 'inviteNeedsUniqueEmail', path: rowPath(row.id), params: {} }];
}
