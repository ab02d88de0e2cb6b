import { fullName } from '../domain/user-draft.ts';
import type { ScenarioRun } from '../headless/run-scenario.ts';
import type { WizardReading } from '../headless/wizard-reading.ts';
import { en } from '../messages/en.ts';
import { barText } from './bar-text.ts';
import { exitCodes } from './exit-code.ts';
import { leftReport, outcomeReport } from './outcome-report.ts';
import { problemsOf } from './problems-of.ts';
import { blockedRun, stoppedRun, type RunReport } from './report.ts';
import type { RosterFile } from './roster-file.ts';
import { Stopped } from './stopped.ts';

/**
 * How a scenario ended, for a person and for a shell.
 *
 * @throws {Stopped} when the scenario asks for what is not to be had
 */
export function reportOf(run: ScenarioRun, file: RosterFile): RunReport {
  const { end, reading, earlier } = run;
  if (end.kind === 'outcome') return outcomeReport(run, reading.ending ?? 'unknown', file);
  // Who was signed out, or left, in the middle can't be told who was added.
  if (end.kind !== 'blocked' && (reading.page === 'submitting' || isLeftOpen(reading))) {
    return outcomeReport(run, 'unknown', file);
  }
  return earlier.length === 0
    ? reportOfStop(run, file, 'Nothing was submitted')
    : leftReport(run, reportOfStop(run, file, 'The others were not submitted again'), file);
}

function isLeftOpen({ page, tags }: WizardReading): boolean {
  return page === 'signedOut' && tags.includes('locked');
}

function reportOfStop(run: ScenarioRun, file: RosterFile, lead: string): RunReport {
  const { end, reading, people, earlier } = run;
  switch (end.kind) {
    case 'outcome':
    case 'reached':
      return reachedReport(reading, lead, end.kind === 'reached' ? end.missing : null);
    case 'failed':
      return failedReport(reading, end.failure?.kind ?? 'unknown');
    case 'stopped':
      return stoppedRun(exitCodes.stopped, `${lead}: the run was stopped.`);
    case 'barred':
      return stoppedRun(exitCodes.blocked, `${lead}. ${barText(end.bar)}`);
    case 'wrong': {
      const message = `Failed to run the scenario: ${end.message}`;
      if (earlier.length > 0) return stoppedRun(exitCodes.partial, message);
      throw new Stopped(exitCodes.usage, message);
    }
    case 'blocked':
      return blockedReport(end.why, { ...reading, rows: people }, file, lead);
  }
}

function reachedReport(
  { page, quote, rows }: WizardReading,
  lead: string,
  missing: WizardReading['page'] | null,
): RunReport {
  const title = titleOf(page === 'missingAddress' ? 'setup' : page);
  const costs = quote === null ? '' : ` Due now: ${moneyText(quote.dueNow)}.`;
  const people = rows.length === 1 ? '1 person' : `${rows.length} people`;
  const how =
    missing === null
      ? `the run with ${people} got to “${title}”, as was asked for`
      : `the run has no page “${titleOf(missing)}”, and with ${people} got to “${title}”`;
  return stoppedRun(exitCodes.created, `${lead}: ${how}.${costs}`);
}

function titleOf(page: WizardReading['page']): string {
  const { heading } = en.missingAddress;
  const titles = new Map(Object.entries({ ...en.steps, missingAddress: heading }));
  return titles.get(page) ?? page;
}

function failedReport(reading: WizardReading, kind: keyof typeof en.failures): RunReport {
  return stoppedRun(exitCodes.backend, `${whatFailed(reading)} ${en.failures[kind]}`);
}

function whatFailed({ page, step, state }: WizardReading): string {
  if (page === 'loadFailed') return `${en.loading.failed}.`;
  if (page === 'signedOut') return 'Nobody was added.';
  if (state === 'editing.confirm.quoteFailed') return en.charges.quoteFailed;
  if (page === 'confirm') return 'The charges ran out each time the run was submitted.';
  if (state === 'editing.people.checkFailed') return en.checkFailed;
  return `What the step “${step === null ? page : en.steps[step]}” needs could not be loaded.`;
}

function blockedReport(
  why: string,
  reading: WizardReading,
  file: RosterFile,
  lead: string,
): RunReport {
  const { issues, rows, quote, uncovered, isAcknowledged } = reading;
  if (why === 'confirm' && quote !== null && !isAcknowledged) {
    const price = moneyText(quote.dueNow);
    const summary = `${lead}: the charges are not accepted. Due now: ${price}. Accept them with --charges accept.`;
    return stoppedRun(exitCodes.blocked, summary);
  }
  if (why === 'missingAddress') {
    const names = new Intl.ListFormat('en').format(uncovered.map(fullName));
    const summary = `${lead}: no emergency location for ${names}. Go on without with --missing-address continue.`;
    return stoppedRun(exitCodes.blocked, summary);
  }
  return blockedRun(problemsOf(issues, rows, file.rows), lead);
}

function moneyText({ minor, currency }: { readonly minor: number; readonly currency: string }) {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}
