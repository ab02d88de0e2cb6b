import { fullName } from '../domain/user-draft.ts';
import type { ScenarioRun } from '../headless/run-scenario.ts';
import type { WizardReading } from '../headless/wizard-reading.ts';
import { en } from '../messages/en.ts';
import { exitCodes } from './exit-code.ts';
import { outcomeReport } from './outcome-report.ts';
import { problemsOf } from './problems-of.ts';
import { blockedRun, stoppedRun, type RunReport } from './report.ts';
import type { RosterFile } from './roster-file.ts';
import { Stopped } from './stopped.ts';

/**
 * How a scenario ended, for a person and for a shell.
 *
 * @throws {Stopped} when the scenario asks for what is not to be had
 */
export function reportOf({ end, reading }: ScenarioRun, file: RosterFile): RunReport {
  switch (end.kind) {
    case 'outcome':
      return outcomeReport(reading, reading.ending ?? 'unknown', file);
    case 'reached':
      return reachedReport(reading);
    case 'failed':
      return failedReport(reading, end.failure?.kind ?? 'unknown');
    case 'wrong':
      throw new Stopped(exitCodes.usage, `Failed to run the scenario: ${end.message}`);
    case 'blocked':
      return blockedReport(end.why, reading, file);
  }
}

function reachedReport(reading: WizardReading): RunReport {
  const { page, quote, rows } = reading;
  const where = page === 'missingAddress' ? 'setup' : page;
  const step =
    where === 'people' || where === 'shipping' || where === 'setup' || where === 'confirm';
  const title = step ? en.steps[where] : where;
  const costs = quote === null ? '' : ` Due now: ${moneyText(quote.dueNow)}.`;
  const people = rows.length === 1 ? '1 person' : `${rows.length} people`;
  const summary = `Nothing was submitted: the run with ${people} got to “${title}”, as was asked for.${costs}`;
  return stoppedRun(exitCodes.created, summary);
}

function failedReport({ page }: WizardReading, kind: keyof typeof en.failures): RunReport {
  const what = page === 'people' ? en.checkFailed : `${en.loading.failed}.`;
  return stoppedRun(exitCodes.backend, `${what} ${en.failures[kind]}`);
}

function blockedReport(why: string, reading: WizardReading, file: RosterFile): RunReport {
  const { issues, rows, quote, uncovered } = reading;
  if (why === 'confirm' && quote !== null) {
    const price = moneyText(quote.dueNow);
    const summary = `Nothing was submitted: the charges are not accepted. Due now: ${price}. Accept them with --charges accept.`;
    return stoppedRun(exitCodes.blocked, summary);
  }
  if (why === 'missingAddress') {
    const names = new Intl.ListFormat('en').format(uncovered.map(fullName));
    const summary = `Nothing was submitted: no emergency location for ${names}. Go on without with --missing-address continue.`;
    return stoppedRun(exitCodes.blocked, summary);
  }
  return blockedRun(problemsOf(issues, rows, file.rows));
}

function moneyText({ minor, currency }: { readonly minor: number; readonly currency: string }) {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}
