import type { InviteTime } from '../domain/submission.ts';
import { en } from '../messages/en.ts';
import { exitCodes, type ExitCode } from './exit-code.ts';
import { inFileOrder, type Problem } from './problem.ts';

/** What became of one person (R34). */
export interface PersonReport {
  /** Null for somebody who is not in the list. */
  readonly line: number | null;
  readonly name: string;
  readonly email: string;
  readonly extension: string;
  readonly account: string;
  readonly notification: string;
  /** When an invite that is scheduled leaves; null where none is (R27). */
  readonly inviteTime: InviteTime | null;
}

/** How a run ended. */
export interface RunReport {
  readonly exitCode: ExitCode;
  /** One or two sentences: what happened, why, and what to do. */
  readonly summary: string;
  readonly people: readonly PersonReport[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** The text for each of the two outputs. */
export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/** The ending of a run that submitted nothing. */
export function stoppedRun(
  exitCode: ExitCode,
  summary: string,
  problems: readonly Problem[] = [],
): RunReport {
  return { exitCode, summary, people: [], problems, notes: [] };
}

/** The ending of a run whose list can't be submitted as it is. */
export function blockedRun(
  problems: readonly Problem[],
  lead = 'Nothing was submitted',
): RunReport {
  const summary = `${lead}: ${counted(problems.length, 'problem')} ${placesOf(problems)}.`;
  return stoppedRun(exitCodes.blocked, summary, inFileOrder(problems));
}

// Lines are what is counted in an editor; whoever comes from elsewhere has none.
function placesOf(problems: readonly Problem[]): string {
  const lines = new Set(problems.map(({ line }) => line));
  if (!lines.has(null)) return `in ${counted(lines.size, 'line')}`;
  const users = new Set(problems.map(({ user }) => user)).size;
  return `with ${users === 1 ? '1 person' : `${users} people`}`;
}

/** One line a person and one a problem; fields of people are parted by tabs. */
export function textOutput(report: RunReport, file: string): Output {
  const people = report.people.map(
    ({ name, email, extension, account, notification, inviteTime }) =>
      [name, email, extension, account, notification, ...leavesOf(inviteTime)].join('\t'),
  );
  const notes = report.notes.map((note) => `${file}: ${note}`);
  const problems = report.problems.map((problem) => problemLine(problem, file));
  const isNews = report.people.length > 0;
  return {
    stdout: linesOf(isNews ? [...people, report.summary] : []),
    stderr: linesOf([...notes, ...problems, ...(isNews ? [] : [report.summary])]),
  };
}

function leavesOf(inviteTime: InviteTime | null): readonly string[] {
  return inviteTime === null ? [] : [en.outcome.leaves(inviteTime.instant, inviteTime.timeZone)];
}

/** The same as one JSON object. */
export function jsonOutput(report: RunReport): Output {
  // A run that was to stop before it has gone well, and has added nobody.
  const isCreated = report.exitCode === exitCodes.created && report.people.length > 0;
  return { stdout: `${JSON.stringify({ isCreated, ...report }, null, 2)}\n`, stderr: '' };
}

function problemLine({ line, user, column, field, message }: Problem, file: string): string {
  const where = line === null ? `User ${user},` : `${file}:${line}:${column}`;
  return `${where} ${field === null ? '' : `${field}: `}${message}`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
