import type { SnapshotFrom } from 'xstate';
import type { Issue } from '../../domain/issue.ts';
import { isSetupAllowed } from '../../domain/setup.ts';
import { isCreated } from '../../domain/submission.ts';
import type { UserDraft } from '../../domain/user-draft.ts';
import { licencesToBuy, type UserType } from '../../domain/user-type.ts';
import { draftCosts } from '../../domain/order.ts';
import { planRepairs, type PlannedRepair } from '../../domain/repairs.ts';
import { planOf, type Plan } from '../../domain/plan.ts';
import { chosenType, isPurchase, parcels, setupRules, startsByMail } from './wizard-run.ts';
import { withOpen } from './wizard-late-arrival.ts';
import { shownIssues } from './shown-issues.ts';
import type { WizardMachine } from './wizard.machine.ts';
import type { WizardMeta, WizardPage } from './wizard.types.ts';

/** The wizard at one moment, as its actor’s `getSnapshot()` returns it; read it through the selectors. */
export type WizardSnapshot = SnapshotFrom<WizardMachine>;

/** The steps that a person can walk, in their order (R21). */
const wizardSteps = ['people', 'shipping', 'setup', 'confirm', 'outcome'] as const;
/** The name of a step. */
export type WizardStep = (typeof wizardSteps)[number];

/** The steps of this run: who buys no phone ships nothing, and who buys nothing confirms no charges (R05, R19, R26). */
export function selectSteps({ context }: WizardSnapshot): readonly WizardStep[] {
  const isLeftOut: Partial<Record<WizardStep, boolean>> = {
    shipping: parcels(context).length === 0,
    confirm: !isPurchase(context),
  };
  return wizardSteps.filter((step) => isLeftOut[step] !== true);
}

/** The page on which a person is; whoever can't go on after a crash can begin anew, unless people may have been added. */
export function selectPage(snapshot: WizardSnapshot): WizardPage {
  const hasCrashed = snapshot.status === 'error' && !snapshot.hasTag('locked');
  return hasCrashed ? 'loadFailed' : (selectMeta(snapshot)?.page ?? 'loading');
}

/** What the state at hand says of itself; the innermost state that says anything speaks. */
export function selectMeta(snapshot: WizardSnapshot): WizardMeta | null {
  const all = Object.entries(snapshot.getMeta()).toSorted(([a], [b]) => b.length - a.length);
  return all[0]?.[1] ?? null;
}

/** A text that changes exactly when a person is taken to another page or another heading; a window over a page is no other page. */
export function selectPlace(snapshot: WizardSnapshot): string {
  const page = selectPage(snapshot);
  if (selectIsAsking(snapshot)) return 'asking';
  if (page === 'outcome') return `outcome.${selectEnding(snapshot)}`;
  return AROUND[page] ?? page;
}

// The steps over which windows open; who leaves or is signed out stays on the page that he was on.
const AROUND: Readonly<Partial<Record<WizardPage, WizardStep>>> = {
  paste: 'people',
  phone: 'people',
  number: 'people',
  role: 'setup',
  missingAddress: 'setup',
};

/** The step that a person is on, under whatever window; null before the first, and under a prompt, which stands over any. */
export function selectStep(snapshot: WizardSnapshot): WizardStep | null {
  return stepOfPage(snapshot, selectPage(snapshot));
}

/** The step to which a page belongs in this run; null for one that belongs to none. */
export function stepOfPage({ context }: WizardSnapshot, page: WizardPage): WizardStep | null {
  if (page === 'submitting') return isPurchase(context) ? 'confirm' : 'setup';
  return AROUND[page] ?? wizardSteps.find((step) => step === page) ?? null;
}

/** Which ending an outcome has; null anywhere else. */
export function selectEnding(
  snapshot: WizardSnapshot,
): 'all' | 'partial' | 'none' | 'refused' | 'unknown' | null {
  const endings = ['all', 'partial', 'none', 'refused', 'unknown'] as const;
  return endings.find((ending) => snapshot.matches({ outcome: ending })) ?? null;
}

/** How many this run has added when it is left; null where nobody knows (R34). */
export function selectAddedBefore(snapshot: WizardSnapshot): number | null {
  const isUnknown =
    snapshot.matches({ leaving: 'unknown' }) || snapshot.matches({ left: 'unclear' });
  return isUnknown ? null : snapshot.context.added.length;
}

/** Whether the back end is asked what it knows of the people already, and nothing is sent (R34). */
export function selectIsAsking(snapshot: WizardSnapshot): boolean {
  const states = ['lookingBack', 'askingAgain'] as const;
  return states.some((submitting) => snapshot.matches({ submitting }));
}

/** Whether an answer of the back end is waited for. */
export function selectIsBusy(snapshot: WizardSnapshot): boolean {
  return snapshot.hasTag('busy');
}

/** The user type that is chosen; null before there is one. */
export function selectUserType(snapshot: WizardSnapshot): UserType | null {
  return chosenType(snapshot.context);
}

/** The problems that are shown: of cells that were left, of whole rows, and what the back end said. */
export function selectShownIssues({ context }: WizardSnapshot): readonly Issue[] {
  return shownIssues(context);
}

/** What mends the problems that are shown, where that needs no choice (R06, R07). */
export function selectRepairs({ context }: WizardSnapshot): readonly PlannedRepair[] {
  const { roster, offer } = context;
  return planRepairs(shownIssues(context), roster.rows, offer?.freeExtensions ?? []);
}

/** The figures that the footer always holds. */
export interface RunSummary {
  readonly people: number;
  readonly limit: number;
  /** Rows with a problem that is shown. */
  readonly attention: number;
  /** Licences left before this run; null when the user type needs none. */
  readonly licencesLeft: number | null;
  /** Licences that this run buys (R04). */
  readonly licencesToBuy: number;
  /** What the draft costs as far as prices are known before the quote; null for nothing. */
  readonly costs: ReturnType<typeof draftCosts>;
}

const NO_COSTS: RunSummary['costs'] = { once: null, monthly: null };

function costsOf(rows: readonly UserDraft[], type: UserType): RunSummary['costs'] {
  const costs = draftCosts(rows, type);
  const known = lastCosts.get(type);
  if (known !== undefined && JSON.stringify(known) === JSON.stringify(costs)) return known;
  lastCosts.set(type, costs);
  return costs;
}

// Figures that are the same stay the same object, so that nothing is drawn anew for a key stroke.
const lastCosts = new WeakMap<UserType, RunSummary['costs']>();

/** The figures of the run as they are now. */
export function selectSummary(snapshot: WizardSnapshot): RunSummary {
  const { context } = snapshot;
  const troubled = new Set(selectShownIssues(snapshot).map((issue) => issue.path[1]));
  const type = chosenType(context);
  const { rows } = context.roster;
  return {
    people: context.roster.rows.length,
    limit: context.offer?.account.limits.maxUsersPerRun ?? 0,
    attention: context.roster.rows.filter((row) => troubled.has(row.id)).length,
    licencesLeft: type?.licencesLeft ?? null,
    licencesToBuy: type === null ? 0 : licencesToBuy(type, rows.length),
    costs: type === null ? NO_COSTS : costsOf(rows, type),
  };
}

/** The draft without what is secret and who was added already, to be gone on with; null before the account is known, and once the run was left. */
export function selectPlan(snapshot: WizardSnapshot): Plan | null {
  const { context } = snapshot;
  const { offer, roster, outcomes, submission } = context;
  if (offer === null || snapshot.matches('left')) return null;
  const added = new Set(outcomes.filter(isCreated).map(({ rowId }) => rowId));
  const rows = roster.rows.filter(({ id }) => !added.has(id));
  // A page that is loaded anew while the back end is at work must not hand the same people over once more.
  const open = snapshot.hasTag('locked') ? withOpen(context.open, submission) : context.open;
  return planOf({ ...context, roster: { ...roster, rows }, open, accountId: offer.account.id });
}

/** The people who are set to an invite that can't be sent (R09). */
export function selectStrandedInvites({ context }: WizardSnapshot): readonly UserDraft[] {
  return isSetupAllowed('invite', setupRules(context))
    ? []
    : context.roster.rows.filter(startsByMail);
}
