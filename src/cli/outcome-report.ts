import type { RowOutcome } from '../domain/job.ts';
import { scheduledInstant } from '../domain/schedule.ts';
import { isCreated, type InviteTime } from '../domain/submission.ts';
import { fullName, type UserDraft } from '../domain/user-draft.ts';
import type { ScenarioRun } from '../headless/run-scenario.ts';
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
export function outcomeReport(run: ScenarioRun, lastEnding: Ending, file: RosterFile): RunReport {
  const { reading, people, earlier } = run;
  const { issues, failure } = reading;
  const isLeft = lastEnding === 'none' || lastEnding === 'refused';
  // Who was added before the others were submitted once more stays added.
  const ending = isLeft && earlier.length > 0 ? 'partial' : lastEnding;
  const outcomes = [...earlier, ...(lastEnding === 'refused' ? [] : reading.outcomes)];
  const created = outcomes.filter(isCreated).length;
  const lineOf = (index: number): number | null => file.rows[index]?.line ?? null;
  const why = lastEnding === 'refused' && failure !== null ? ` ${en.failures[failure.kind]}` : '';
  const heading = en.outcome.heading(ending, created, people.length);
  return {
    exitCode: exitCodeOf(reading, ending),
    summary: `${heading}.${why} ${HINTS[ending]}`.trim(),
    people: people.map((person, index) =>
      personReport(person, lineOf(index), partsOf(outcomeOf(person, outcomes), lastEnding)),
    ),
    problems: inFileOrder([
      ...problemsOf(issues, people, file.rows),
      ...people.flatMap((person, index) => {
        const outcome = outcomeOf(person, outcomes);
        const place = { line: lineOf(index), user: index + 1 };
        return outcome === undefined ? [] : untoldFailures(outcome, place);
      }),
    ]),
    notes: [],
  };
}

/** How a run ended that came no further after some of its people were added: they are told all the same (R34). */
export function leftReport(run: ScenarioRun, why: RunReport, file: RosterFile): RunReport {
  const { people, earlier } = run;
  const heading = en.outcome.heading('partial', earlier.length, people.length);
  return {
    ...why,
    exitCode: exitCodes.partial,
    summary: `${heading}. ${why.summary}`,
    people: people.map((person, index) => {
      const parts = partsOf(outcomeOf(person, earlier), 'refused');
      return personReport(person, file.rows[index]?.line ?? null, parts);
    }),
  };
}

function outcomeOf({ id }: UserDraft, outcomes: readonly RowOutcome[]): RowOutcome | undefined {
  return outcomes.find(({ rowId }) => rowId === id);
}

const HINTS: Readonly<Record<Ending, string>> = {
  all: '',
  partial: 'Correct who is named, take the others out, and run again.',
  none: 'Correct who is named, and run again.',
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
  line: number | null,
  { account, notification }: ReturnType<typeof partsOf>,
): PersonReport {
  const inviteTime = notification === 'done' ? scheduledTime(row) : null;
  return {
    line,
    name: fullName(row),
    email: row.email,
    extension: row.extension,
    account: en.outcome.accountStates[account],
    notification: en.outcome.notificationStates[inviteTime === null ? notification : 'scheduled'],
    inviteTime,
  };
}

function scheduledTime({ setup }: UserDraft): InviteTime | null {
  const instant = setup?.kind === 'schedule' ? scheduledInstant(setup) : null;
  return setup?.kind !== 'schedule' || instant === null
    ? null
    : { instant, timeZone: setup.timeZone };
}

function partsOf(outcome: RowOutcome | undefined, ending: Ending) {
  if (ending === 'refused' && outcome === undefined)
    return { account: 'failed', notification: 'skipped' } as const;
  const stateOf = (step: 'account' | 'notification') =>
    outcome?.steps.find((part) => part.step === step)?.state ?? 'pending';
  const account = stateOf('account');
  const notification = stateOf('notification');
  return {
    account: account === 'done' || account === 'failed' ? account : 'unknown',
    notification: notification === 'pending' ? 'unknown' : notification,
  } as const;
}
