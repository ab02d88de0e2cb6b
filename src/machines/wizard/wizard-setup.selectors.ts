import { matchesState } from 'xstate';
import type { RowId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import { setupIssues, setupOptions, setupRefusal, type SetupOption } from '../../domain/setup.ts';
import type { UserDraft } from '../../domain/user-draft.ts';
import type { setupPaths } from '../setup-paths/setup-paths.ts';
import { addressedRows, setupRules, uncoveredPeople } from './wizard-run.ts';
import type { WizardSnapshot } from './wizard.selectors.ts';

/** A person in the set-up step: how he starts, and what stands against it (R22). */
export interface SetupPerson {
  readonly row: UserDraft;
  readonly isMarked: boolean;
  readonly issues: readonly Issue[];
}

/** Everybody in the run, as the set-up step lists them. */
export function selectSetupPeople({ context }: WizardSnapshot): readonly SetupPerson[] {
  const marked = new Set<RowId>(context.marked);
  const rules = setupRules(context);
  return context.roster.rows.map((row) => ({
    row,
    isMarked: marked.has(row.id),
    issues: setupIssues(row, rules),
  }));
}

/** Whether somebody lacks what a stored draft did not keep: a password, a PIN or an answer (R21, R28). */
export function selectLacksSecrets(snapshot: WizardSnapshot): boolean {
  return selectSetupPeople(snapshot).some(
    ({ row: { setup }, issues }) =>
      setup?.kind === 'credentials' &&
      setup.isRestored === true &&
      issues.some(({ code }) => code === 'required'),
  );
}

/** The ways to start, each with what stands against it now (R09, R22). */
export function selectSetupOptions({ context }: WizardSnapshot): readonly SetupChoice[] {
  const rules = setupRules(context);
  return setupOptions.map((option) => ({ option, refusal: setupRefusal(option, rules) }));
}

/** A way to start, and why it can't be chosen; null when it can. */
export interface SetupChoice {
  readonly option: SetupOption;
  readonly refusal: ReturnType<typeof setupRefusal>;
}

/** The path that is open: the one that all addressed people share. */
export function selectOpenOption(snapshot: WizardSnapshot): SetupOption | null {
  const open = Object.entries(OPTION_OF_PATH).find(([path]) =>
    matchesState({ editing: { setup: path } }, snapshot.value),
  );
  return open?.[1] ?? null;
}

const OPTION_OF_PATH: Readonly<Record<keyof typeof setupPaths, SetupOption>> = {
  sendInvite: 'invite',
  scheduleInvite: 'schedule',
  assignCredentials: 'credentials',
  activateLater: 'later',
};

/** The people for whom responders would be sent nowhere, and who could call at once (R32). */
export function selectUncovered({ context }: WizardSnapshot): readonly UserDraft[] {
  return uncoveredPeople(context);
}

/** The people whom a choice would be for: the marked ones, or everybody (R22). */
export function selectAddressed({ context }: WizardSnapshot): readonly UserDraft[] {
  return addressedRows(context);
}
