import type { SnapshotFrom } from 'xstate';
import { issueField, type Issue } from '../../domain/issue.ts';
import type { RowId } from '../../domain/ids.ts';
import { isSetupAllowed, setupIssues, setupOptions, type SetupOption } from '../../domain/setup.ts';
import type { RowOutcome } from '../../domain/submission.ts';
import type { UserDraft } from '../../domain/user-draft.ts';
import type { UserType } from '../../domain/user-type.ts';
import { addressedRows, chosenType, localIssues } from './wizard-run.ts';
import type { WizardMachine } from './wizard.machine.ts';
import type { WizardMeta, WizardPage } from './wizard.types.ts';

export type WizardSnapshot = SnapshotFrom<WizardMachine>;

/** The steps that a person walks, in their order (R21). */
export const wizardSteps = ['people', 'setup', 'outcome'] as const;
export type WizardStep = (typeof wizardSteps)[number];

/** The page on which a person is. */
export function selectPage(snapshot: WizardSnapshot): WizardPage {
  return selectMeta(snapshot)?.page ?? 'loading';
}

/** What the state at hand says of itself; the innermost state that says anything speaks. */
export function selectMeta(snapshot: WizardSnapshot): WizardMeta | null {
  const all = Object.entries(snapshot.getMeta()).toSorted(([a], [b]) => b.length - a.length);
  return all[0]?.[1] ?? null;
}

/** Changes exactly when a person has been taken somewhere else. */
export function selectPlace(snapshot: WizardSnapshot): string {
  const page = selectPage(snapshot);
  return page === 'outcome' ? `outcome.${selectEnding(snapshot)}` : page;
}

export function selectStep(snapshot: WizardSnapshot): WizardStep | null {
  const page = selectPage(snapshot);
  if (page === 'submitting') return 'setup';
  return wizardSteps.find((step) => step === page) ?? null;
}

/** Which ending an outcome has; null anywhere else. */
export function selectEnding(
  snapshot: WizardSnapshot,
): 'all' | 'partial' | 'none' | 'refused' | 'unknown' | null {
  const endings = ['all', 'partial', 'none', 'refused', 'unknown'] as const;
  return endings.find((ending) => snapshot.matches({ outcome: ending })) ?? null;
}

export function selectIsBusy(snapshot: WizardSnapshot): boolean {
  return snapshot.hasTag('busy');
}

export function selectUserType(snapshot: WizardSnapshot): UserType | null {
  return chosenType(snapshot.context);
}

/** The problems that are shown: of cells that were left, of whole rows, and what the back end said. */
export function selectShownIssues({ context }: WizardSnapshot): readonly Issue[] {
  const touched = new Set<string>(context.touched);
  const isShown = (issue: Issue): boolean => {
    const field = issueField(issue);
    return field === null || touched.has(`${issue.path[1]}.${field}`);
  };
  return [...localIssues(context).filter(isShown), ...context.reported];
}

/** The figures that the footer always holds. */
export interface RunSummary {
  readonly people: number;
  readonly limit: number;
  /** Rows with a problem that is shown. */
  readonly attention: number;
  /** Licences left before this run; null when the user type needs none. */
  readonly licencesLeft: number | null;
}

export function selectSummary(snapshot: WizardSnapshot): RunSummary {
  const { context } = snapshot;
  const troubled = new Set(selectShownIssues(snapshot).map((issue) => issue.path[1]));
  return {
    people: context.roster.rows.length,
    limit: context.offer?.account.limits.maxUsersPerRun ?? 0,
    attention: context.roster.rows.filter((row) => troubled.has(row.id)).length,
    licencesLeft: chosenType(context)?.licencesLeft ?? null,
  };
}

/** A person in the set-up step: how he starts, and what stands against it (R22). */
export interface SetupPerson {
  readonly row: UserDraft;
  readonly isMarked: boolean;
  readonly issues: readonly Issue[];
}

export function selectSetupPeople({ context }: WizardSnapshot): readonly SetupPerson[] {
  const marked = new Set<RowId>(context.marked);
  return context.roster.rows.map((row) => ({
    row,
    isMarked: marked.has(row.id),
    issues: setupIssues(row, context),
  }));
}

/** The ways to start that can be chosen now (R09). */
export function selectSetupOptions({
  context,
}: WizardSnapshot): readonly { readonly option: SetupOption; readonly isAllowed: boolean }[] {
  return setupOptions.map((option) => ({ option, isAllowed: isSetupAllowed(option, context) }));
}

/** The path that is open: the one that all addressed people share. */
export function selectOpenOption(snapshot: WizardSnapshot): SetupOption | null {
  if (snapshot.matches({ setup: 'sendInvite' })) return 'invite';
  return snapshot.matches({ setup: 'activateLater' }) ? 'later' : null;
}

/** How many people a choice would be for (R22). */
export function selectAddressed({ context }: WizardSnapshot): readonly UserDraft[] {
  return addressedRows(context);
}

/** The people who are set to an invite that can't be sent (R09). */
export function selectStrandedInvites({ context }: WizardSnapshot): readonly UserDraft[] {
  return isSetupAllowed('invite', context)
    ? []
    : context.roster.rows.filter((row) => row.setup?.kind === 'invite');
}

/** What became of each person, with the person (R34). */
export function selectOutcomes({
  context,
}: WizardSnapshot): readonly { readonly row: UserDraft; readonly outcome: RowOutcome }[] {
  return context.outcomes.flatMap((outcome) => {
    const row = context.roster.rows.find((candidate) => candidate.id === outcome.rowId);
    return row === undefined ? [] : [{ row, outcome }];
  });
}
