import { randomUUID } from 'node:crypto';
import { createWizardDriver, type WizardDriver } from '../headless/driver.ts';
import { chooseType } from './choose-type.ts';
import { en } from '../messages/en.ts';
import { exitCodes } from './exit-code.ts';
import { fillIn, placeNotes } from './fill-in.ts';
import { openAccount } from './open-account.ts';
import { outcomeReport } from './outcome-report.ts';
import type { Problem } from './problem.ts';
import { problemsOf } from './problems-of.ts';
import { readText } from './read-text.ts';
import { blockedRun, stoppedRun, type RunReport } from './report.ts';
import { parseRoster, type RosterFile } from './roster-file.ts';
import type { RunOptions } from './run-options.ts';

/** Adds the people of a file the way an admin would: through every step of the wizard. */
export async function run(options: RunOptions): Promise<RunReport> {
  const file = parseRoster(readText(options.plan));
  if (file.problems.length > 0) return { ...blockedRun(file.problems), notes: file.notes };
  const transport = await openAccount(options);
  const driver = createWizardDriver({
    transport,
    runId: randomUUID(),
    // What goes wrong on purpose need not be waited for.
    ...(options.fault === null ? {} : { clock: HURRIED }),
  });
  try {
    const report =
      (await load(driver)) ??
      chooseType(driver, options.type) ??
      typePeople(driver, file) ??
      (await check(driver, file)) ??
      (await submit(driver, file, options));
    return { ...report, notes: [...file.notes, ...placeNotes(file, driver.read().offer)] };
  } finally {
    driver.dispose();
  }
}

const HURRY = 1000;
const HURRIED: NonNullable<Parameters<typeof createWizardDriver>[0]['clock']> = {
  setTimeout: (work, waitMs) => setTimeout(work, waitMs / HURRY),
  clearTimeout: (timer) => clearTimeout(timer),
};

// A back end can be at work for minutes; the wizard itself decides when it has waited long enough.
const PATIENCE_MS = 30 * 60_000;

async function load(driver: WizardDriver): Promise<RunReport | null> {
  await driver.settled(PATIENCE_MS);
  const { page, failure } = driver.read();
  if (page === 'people') return null;
  const why = en.failures[failure?.kind ?? 'unknown'];
  return stoppedRun(exitCodes.backend, `${en.loading.failed}. ${why}`);
}

function typePeople(driver: WizardDriver, file: RosterFile): RunReport | null {
  const { offer } = driver.read();
  if (offer === null) return null;
  const filled = fillIn(file, offer);
  driver.send({ type: 'rows.import', rows: filled.rows });
  const problems = [...filled.problems, ...problemsNow(driver, file)];
  return problems.length === 0 ? null : blockedRun(problems);
}

/** Goes on to the next step, which asks the account what is taken (R07, R08). */
async function check(driver: WizardDriver, file: RosterFile): Promise<RunReport | null> {
  driver.send({ type: 'step.next' });
  await driver.settled(PATIENCE_MS);
  const { page, failure } = driver.read();
  if (page === 'setup') return null;
  if (failure === null) return blockedRun(problemsNow(driver, file));
  return stoppedRun(exitCodes.backend, `${en.checkFailed} ${en.failures[failure.kind]}`);
}

async function submit(
  driver: WizardDriver,
  file: RosterFile,
  { setup }: RunOptions,
): Promise<RunReport> {
  const { licencesToBuy } = driver.read().summary;
  if (licencesToBuy > 0) return tooFewLicences(licencesToBuy);
  driver.send({ type: 'setup.choose', option: setup });
  driver.send({ type: 'run.submit' });
  await driver.settled(PATIENCE_MS);
  const reading = driver.read();
  return reading.ending === null
    ? blockedRun(problemsNow(driver, file))
    : outcomeReport(reading, reading.ending, file);
}

// What is bought must be acknowledged by somebody who sees what it costs (R26), and here nobody does.
function tooFewLicences(missing: number): RunReport {
  const why = `${missing} of the people have no licence, and this command buys none`;
  return stoppedRun(exitCodes.blocked, `Nothing was submitted: ${why}. ${en.userTypes.noneLeft}`);
}

function problemsNow(driver: WizardDriver, file: RosterFile): readonly Problem[] {
  const { issues, rows } = driver.read();
  return problemsOf(issues, rows, file.rows);
}
