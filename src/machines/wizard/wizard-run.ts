import { noAccount } from '../../domain/no-account.ts';
import { uncoveredRows } from '../../domain/emergency-coverage.ts';
import { defaultSetup, setupIssues, type SetupRules } from '../../domain/setup.ts';
import { userTypeIdSchema, type HoldId, type RowId } from '../../domain/ids.ts';
import { rowPath, type Issue } from '../../domain/issue.ts';
import type { NumberStock } from '../../domain/number-stock.ts';
import { hasPurchase, orderOf, shippedRows, type Order } from '../../domain/order.ts';
import { holdTimeLeft } from '../../domain/phone-number.ts';
import { requestKey } from '../../domain/request-key.ts';
import type { RowDefaults } from '../../domain/roster.ts';
import { rosterIssues } from '../../domain/roster-issues.ts';
import { buildSubmission, type SubmissionRequest } from '../../domain/submission.ts';
import type { UserDraft } from '../../domain/user-draft.ts';
import {
  canBuyLicences,
  isUserTypeAvailable,
  needsPhone,
  type UserType,
} from '../../domain/user-type.ts';
import type { AccountOffer, WizardContext } from './wizard.types.ts';

/** The chosen user type, as the account offers it now. */
export function chosenType(context: WizardContext): UserType | null {
  return context.offer?.userTypes.find((type) => type.id === context.userTypeId) ?? null;
}

/** The choice to start with: the one made before if it still stands, else the first that can be chosen. */
export function initialType(context: WizardContext, offer: AccountOffer): UserType | null {
  const { capabilities } = offer.account;
  const choices = offer.userTypes.filter((type) => isUserTypeAvailable(type, capabilities));
  return choices.find((type) => type.id === context.userTypeId) ?? choices[0] ?? null;
}

/** The problems of the roster itself: of single cells, between rows, and with the account's limits. */
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
    a.requireUniqueEmail === b.requireUniqueEmail &&
    (a.now === b.now || liveHolds(a) === liveHolds(b))
  );
}

// Time matters to a roster only where a number is kept for it.
function liveHolds({ roster, now }: WizardContext): number {
  return roster.rows.filter(({ number }) => number !== null && holdTimeLeft(number, now)).length;
}

function judge(context: WizardContext): readonly Issue[] {
  const { offer, requireUniqueEmail, roster } = context;
  if (offer === null) return [];
  const type = chosenType(context);
  const { account } = offer;
  const canBuy = type !== null && canBuyLicences(type, account.capabilities);
  const rules = {
    account,
    requireUniqueEmail,
    licencesLeft: canBuy ? null : (type?.licencesLeft ?? null),
    hasPhones: type !== null && needsPhone(type.kind),
    now: context.now,
  };
  const noType: Issue = { code: 'noUserType', path: ['userTypeId'], params: {} };
  return [...(type === null ? [noType] : []), ...rosterIssues(roster.rows, rules)];
}

/** What people still need before they can be submitted, by the way they start (R09, R22). */
export function startIssues(context: WizardContext): readonly Issue[] {
  const rules = setupRules(context);
  return context.roster.rows.flatMap((row) => setupIssues(row, rules));
}

/** The bought phones that have no shipping address yet (R19). */
export function shippingIssues(context: WizardContext): readonly Issue[] {
  return parcels(context)
    .filter(({ shipTo }) => shipTo === null)
    .map(({ id }) => ({ code: 'required', path: rowPath(id, 'shipTo'), params: {} }));
}

/** The people whose phones are bought and shipped (R19). */
export function parcels(context: WizardContext): readonly UserDraft[] {
  const type = chosenType(context);
  return type === null ? [] : shippedRows(context.roster.rows, type);
}

/** Everything that stands against submitting the run. */
export function planIssues(context: WizardContext): readonly Issue[] {
  return [...localIssues(context), ...shippingIssues(context), ...startIssues(context)];
}

/** The people who could call at once without an emergency location, unless the admin has accepted that for them (R32). */
export function uncoveredPeople(context: WizardContext): readonly UserDraft[] {
  const type = chosenType(context);
  if (context.offer === null || type === null) return [];
  const uncovered = uncoveredRows(context.roster.rows, type, context.offer.sites);
  return uncovered.filter(({ id }) => !context.withoutLocation.includes(id));
}

/** Whether the run buys anything (R26). */
export function isPurchase(context: WizardContext): boolean {
  const type = chosenType(context);
  return type !== null && hasPurchase(context.roster.rows, type);
}

/** What the run asks to be priced (R26). */
export function orderOfRun(context: WizardContext): Order {
  const type = chosenType(context);
  return type === null ? { userTypeId: NO_TYPE, rows: [] } : orderOf(context.roster.rows, type);
}

// Stands where no type is chosen; a back end would turn it down.
const NO_TYPE = userTypeIdSchema.parse('none');

/** What decides how people can start. */
export function setupRules({ offer, requireUniqueEmail, now }: WizardContext): SetupRules {
  return { account: offer?.account ?? noAccount, requireUniqueEmail, now };
}

/** The numbers in stock, and the places that they are to fit (R17). */
export function numberStock(offer: AccountOffer | null): NumberStock {
  const { numbers = [], sites = [] } = offer ?? {};
  return { numbers, sites, country: offer?.account.country ?? '' };
}

/** The new numbers that are kept for this run, to be given back; those of people who were taken out, too. */
export function heldNumbers({ roster, runId }: WizardContext): {
  readonly query: { readonly holdIds: readonly HoldId[] };
  readonly key: string;
} {
  const everybody = [...roster.rows, ...roster.removed.map(({ row }) => row)];
  const holdIds = everybody.flatMap(({ number }) =>
    number?.kind === 'new' ? [number.holdId] : [],
  );
  return { query: { holdIds }, key: requestKey(runId, 'releaseNumbers', 0, { holdIds }) };
}

/** The people whom a setup option is chosen for: the marked ones, or everybody (R22). */
export function addressedRows(context: WizardContext): readonly UserDraft[] {
  const marked = new Set<RowId>(context.marked);
  const rows = context.roster.rows.filter((row) => marked.has(row.id));
  return rows.length > 0 ? rows : context.roster.rows;
}

/** Whether a person is sent an invite, now or later, for which nobody else may have the address (R09). */
export function startsByMail({ setup }: UserDraft): boolean {
  return setup?.kind === 'invite' || setup?.kind === 'schedule';
}

/** What a new row starts with. */
export function rowDefaults(offer: AccountOffer): RowDefaults {
  const site = offer.sites.find((candidate) => candidate.isMain) ?? offer.sites[0];
  return {
    freeExtensions: offer.freeExtensions,
    siteId: offer.account.multiSite ? (site?.id ?? null) : null,
    stock: numberStock(offer),
  };
}

/** Gives everybody without a choice the likely one (R23), so that one step need not be taken 25 times. */
export function assumedSetups(context: WizardContext) {
  const assumed = defaultSetup(setupRules(context));
  const undecided = context.roster.rows.filter((row) => row.setup === null);
  return new Map(assumed === null ? [] : undecided.map((row) => [row.id, { setup: assumed }]));
}

/** The body to submit; null while anything stands against it. */
export function submissionOf(context: WizardContext): SubmissionRequest | null {
  const userType = chosenType(context);
  if (context.offer === null || userType === null) return null;
  if (planIssues(context).length > 0) return null;
  const { quote } = context.charges;
  const accepted = isPurchase(context) ? quote : null;
  const { runId, attempt, requireUniqueEmail } = context;
  const head = {
    runId,
    attempt,
    requireUniqueEmail,
    quoteId: accepted?.quoteId ?? null,
    acceptedTermsId: accepted?.terms?.id ?? null,
  };
  return buildSubmission(context.offer.account, head, userType, context.roster.rows);
}
