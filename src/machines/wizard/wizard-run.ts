import { defaultSetup, setupIssues } from '../../domain/setup.ts';
import type { RowId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import type { RowDefaults } from '../../domain/roster.ts';
import { rosterIssues } from '../../domain/roster-issues.ts';
import { buildSubmission, type SubmissionRequest } from '../../domain/submission.ts';
import type { UserDraft } from '../../domain/user-draft.ts';
import { isUserTypeAvailable, type UserType } from '../../domain/user-type.ts';
import type { AccountOffer, WizardContext } from './wizard.types.ts';

/** The chosen user type, as the account offers it now. */
export function chosenType(context: WizardContext): UserType | null {
  return context.offer?.userTypes.find((type) => type.id === context.userTypeId) ?? null;
}

/** The choice to start with: the one made before if it still stands, else the first that can be chosen. */
export function initialType(context: WizardContext, offer: AccountOffer): UserType | null {
  const choices = offer.userTypes.filter(isUserTypeAvailable);
  return choices.find((type) => type.id === context.userTypeId) ?? choices[0] ?? null;
}

/** What the roster itself has against going on: cells, rows against each other, limits. */
export function localIssues(context: WizardContext): readonly Issue[] {
  const known = judged.get(context.roster.rows);
  if (known !== undefined && isSameJudgement(known.context, context)) return known.issues;
  const issues = judge(context);
  judged.set(context.roster.rows, { context, issues });
  return issues;
}

// Guards and selectors ask the same question of one roster many times over.
const judged = new WeakMap<
  readonly UserDraft[],
  { context: WizardContext; issues: readonly Issue[] }
>();

function isSameJudgement(a: WizardContext, b: WizardContext): boolean {
  return (
    a.offer === b.offer &&
    a.userTypeId === b.userTypeId &&
    a.requireUniqueEmail === b.requireUniqueEmail
  );
}

function judge(context: WizardContext): readonly Issue[] {
  const { offer, requireUniqueEmail, roster } = context;
  if (offer === null) return [];
  const type = chosenType(context);
  const licencesLeft = type?.licencesLeft ?? null;
  const rules = { account: offer.account, requireUniqueEmail, licencesLeft };
  const noType: Issue = { code: 'noUserType', path: ['userTypeId'], params: {} };
  return [...(type === null ? [noType] : []), ...rosterIssues(roster.rows, rules)];
}

/** What people still need before they can be submitted, by the way they start (R09, R22). */
export function startIssues(context: WizardContext): readonly Issue[] {
  return context.roster.rows.flatMap((row) => setupIssues(row, context));
}

/** The people whom a setup option is chosen for: the marked ones, or everybody (R22). */
export function addressedRows(context: WizardContext): readonly UserDraft[] {
  const marked = new Set<RowId>(context.marked);
  const rows = context.roster.rows.filter((row) => marked.has(row.id));
  return rows.length > 0 ? rows : context.roster.rows;
}

/** What a new row starts with. */
export function rowDefaults(offer: AccountOffer): RowDefaults {
  const site = offer.sites.find((candidate) => candidate.isMain) ?? offer.sites[0];
  return {
    freeExtensions: offer.freeExtensions,
    siteId: offer.account.multiSite ? (site?.id ?? null) : null,
  };
}

/** Gives everybody without a choice the likely one (R23), so that one step need not be taken 25 times. */
export function assumedSetups(context: WizardContext) {
  const assumed = defaultSetup(context);
  const undecided = context.roster.rows.filter((row) => row.setup === null);
  return new Map(assumed === null ? [] : undecided.map((row) => [row.id, assumed]));
}

/** The body to submit; null while anything stands against it. */
export function submissionOf(context: WizardContext): SubmissionRequest | null {
  const userType = chosenType(context);
  if (context.offer === null || userType === null) return null;
  if (localIssues(context).length > 0 || startIssues(context).length > 0) return null;
  return buildSubmission(context.offer.account, context, userType, context.roster.rows);
}
