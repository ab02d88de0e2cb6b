import { isCreated, type RowOutcome } from '../domain/submission.ts';
import { fullName, type UserDraft } from '../domain/user-draft.ts';
import type { WizardReading } from '../headless/wizard-reading.ts';
import { en } from '../messages/en.ts';
import { exitCodes, type ExitCode } from './exit-code.ts';
import { inFileOrder } from './problem.ts';
import { problemsOf } from './problems-of.ts';
import type { PersonReport, RunReport } from './report.ts';
import type { RosterFile } from './roster-file.ts';
import { untoldFailures } from './untold-failures.ts';

type Ending = NonNullable<WizardReading['ending']>;

/** What became of each person, from where the wizard rests after a submission (R34). */
export function outcomeReport(reading: WizardReading, ending: Ending, file: RosterFile): RunReport {
  const { rows, outcomes, issues, failure } = reading;
  const created = outcomes.filter(isCreated).length;
  const lineOf = (index: number): number => file.rows[index]?.line ?? 1;
  const why = ending === 'refused' && failure !== null ? ` ${en.failures[failure.kind]}` : '';
  return {
    exitCode: exitCodeOf(reading, ending),
    summary: `${en.outcome.heading(ending, created, rows.length)}.${why} ${HINTS[ending]}`.trim(),
    people: rows.map((row, index) =>
      personReport(row, lineOf(index), outcomeOf(row, outcomes), ending),
    ),
    problems: inFileOrder([
      ...problemsOf(issues, rows, file.rows),
      ...rows.flatMap((row, index) => {
        const outcome = outcomeOf(row, outcomes);
        return outcome === undefined ? [] : untoldFailures(outcome, lineOf(index));
      }),
    ]),
    notes: [],
  };
}

function outcomeOf({ id }: UserDraft, outcomes: readonly RowOutcome[]): RowOutcome | undefined {
  return outcomes.find(({ rowId }) => rowId === id);
}

const HINTS: Readonly<Record<Ending, string>> = {
  all: '',
  partial: 'Correct the lines that are named, take the others out, and run again.',
  none: 'Correct the lines that are named, and run again.',
  refused: 'Run again when that is settled.',
  unknown:
    'The back end did not answer and may have added these people. Look them up in the account before you run again.',
};

function exitCodeOf({ failure }: WizardReading, ending: Ending): ExitCode {
  if (ending === 'all') return exitCodes.created;
  if (ending === 'unknown') return exitCodes.unknown;
  if (ending !== 'refused') return exitCodes.partial;
  const isJudged = failure?.kind === 'validation' || failure?.kind === 'licenceLimit';
  return isJudged ? exitCodes.blocked : exitCodes.backend;
}

function personReport(
  row: UserDraft,
  line: number,
  outcome: RowOutcome | undefined,
  ending: Ending,
): PersonReport {
  const { account, notification } = partsOf(outcome, ending);
  const isScheduled = notification === 'done' && row.setup?.kind === 'schedule';
  return {
    line,
    name: fullName(row),
    email: row.email,
    extension: row.extension,
    account: en.outcome.accountStates[account],
    notification: en.outcome.notificationStates[isScheduled ? 'scheduled' : notification],
  };
}

function partsOf(outcome: RowOutcome | undefined, ending: Ending) {
  if (ending === 'refused') return { account: 'failed', notification: 'skipped' } as const;
  const stateOf = (step: 'account' | 'notification') =>
    outcome?.steps.find((part) => part.step === step)?.state ?? 'pending';
  const account = stateOf('account');
  const notification = stateOf('notification');
  return {
    account: account === 'done' || account === 'failed' ? account : 'unknown',
    notification: notification === 'pending' ? 'unknown' : notification,
  } as const;
}
