import * as z from 'zod/mini';
import type { Account } from './account.ts';
import { isAvailable } from './capability.ts';
import {
  blankCredentials,
  credentialIssues,
  credentialsFrom,
  credentialsOf,
  credentialsSchema,
  type CredentialsDraft,
} from './credentials.ts';
import { rowPath, type Issue } from './issue.ts';
import type { RowId } from './ids.ts';
import type { PersonalData } from './personal-data.ts';
import {
  proposedSchedule,
  scheduleFrom,
  scheduleIssues,
  scheduleOf,
  scheduleSchema,
  type ScheduleDraft,
} from './schedule.ts';

/** The ways to set a person up, in the order in which they are offered (R22). */
export const setupOptions = ['invite', 'schedule', 'credentials', 'later'] as const;
export type SetupOption = (typeof setupOptions)[number];

/** How one person starts, as it stands in the roster: complete or not yet. */
export type SetupDraft =
  { readonly kind: 'invite' } | ScheduleDraft | CredentialsDraft | { readonly kind: 'later' };

/** How one person starts, as it is submitted (R23, R27, R28, R33). */
export const userSetupSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('invite') }),
  scheduleSchema,
  credentialsSchema,
  z.object({ kind: z.literal('later') }),
]);

export type UserSetup = z.infer<typeof userSetupSchema>;

/** What decides which options there are, and what each of them needs. */
export interface SetupRules {
  readonly account: Account;
  /** "Require unique email IDs" (R08); without it nobody can be invited (R09). */
  readonly requireUniqueEmail: boolean;
  /** The back end's clock, in milliseconds since 1970. */
  readonly now: number;
}

type OptionRules = Pick<SetupRules, 'account' | 'requireUniqueEmail'>;

/** Whether people of this run can start this way (R09, R22). */
export function isSetupAllowed(option: SetupOption, rules: OptionRules): boolean {
  return setupRefusal(option, rules) === null;
}

/** Why people of this run can't start this way; null when they can (R09, R22). */
export function setupRefusal(option: SetupOption, { account, requireUniqueEmail }: OptionRules) {
  const { capabilities } = account;
  const isInvite = option === 'invite' || option === 'schedule';
  if (isInvite && !requireUniqueEmail) return 'inviteNeedsUniqueEmail' as const;
  const isSupported =
    (option !== 'schedule' || isAvailable(capabilities, 'scheduleInvite')) &&
    (option !== 'credentials' || isAvailable(capabilities, 'assignCredentials'));
  return isSupported ? null : ('notAvailable' as const);
}

/** The likely choice, so that nobody has to make it for each person; null when there is none (R09). */
export function defaultSetup(rules: OptionRules): SetupDraft | null {
  return isSetupAllowed('invite', rules) ? { kind: 'invite' } : null;
}

/** An option as it stands before anything was entered for it. */
export function initialSetup(option: SetupOption, { account, now }: SetupRules): SetupDraft {
  if (option === 'schedule') {
    return proposedSchedule(account.timeZone, { limits: account.limits, now });
  }
  return option === 'credentials' ? blankCredentials : { kind: option };
}

/** Says why a person can't start the way that was chosen for him, or that none was chosen. */
export function setupIssues(
  row: PersonalData & { readonly id: RowId; readonly setup: SetupDraft | null },
  rules: SetupRules,
): readonly Issue[] {
  const { setup } = row;
  const path = rowPath(row.id, 'setup');
  if (setup === null) return [{ code: 'setupMissing', path, params: {} }];
  const refusal = setupRefusal(setup.kind, rules);
  if (refusal !== null) return [{ code: refusal, path, params: {} }];
  return detailIssues(setup, row, rules).map((issue) => ({
    ...issue,
    path: [...path, ...issue.path],
  }));
}

/** The same way to start for somebody else: a password is one person's own, the rule that it is temporary is not (R11). */
export function withoutSecrets(setup: SetupDraft | null): SetupDraft | null {
  if (setup?.kind !== 'credentials') return setup;
  const { isTemporary, questionId } = setup;
  return { ...blankCredentials, isTemporary, questionId };
}

/** What is submitted of a setup that was judged to be right; null for one that is not complete. */
export function setupOf(
  draft: SetupDraft | null,
  { account }: Pick<SetupRules, 'account'>,
): z.input<typeof userSetupSchema> | null {
  if (draft?.kind === 'schedule') return scheduleOf(draft);
  return draft?.kind === 'credentials' ? credentialsOf(draft, account) : draft;
}

/** A submitted setup as a draft, so that a back end judges it by the same rules. */
export function draftOf(setup: UserSetup): SetupDraft {
  if (setup.kind === 'schedule') return scheduleFrom(setup);
  return setup.kind === 'credentials' ? credentialsFrom(setup) : setup;
}

function detailIssues(
  setup: SetupDraft,
  person: PersonalData,
  { account, now }: SetupRules,
): readonly Issue[] {
  if (setup.kind === 'schedule') return scheduleIssues(setup, { limits: account.limits, now });
  return setup.kind === 'credentials' ? credentialIssues(setup, person, account) : [];
}
