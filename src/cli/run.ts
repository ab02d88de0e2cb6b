import { createWizardDriver, type WizardDriver } from '../headless/driver.ts';
import type { ScenarioOptions, Scenario } from '../headless/scenario.ts';
import { traceText } from '../headless/trace.ts';
import { chooseType, licenceAdvice } from './choose-type.ts';
import { exitCodes } from './exit-code.ts';
import { fillIn, placeNotes } from './fill-in.ts';
import { foreignDraft } from './foreign-draft.ts';
import { openAccount } from './open-account.ts';
import type { Problem } from './problem.ts';
import { problemsOf } from './problems-of.ts';
import { createProgress } from './progress.ts';
import { readPeople, type People } from './read-people.ts';
import { readScenario } from './read-scenario.ts';
import { blockedRun, stoppedRun, type RunReport } from './report.ts';
import type { RosterFile } from './roster-file.ts';
import type { RunOptions } from './run-options.ts';
import { reportOf } from './scenario-report.ts';
import { readSecrets } from './secrets.ts';
import { Stopped } from './stopped.ts';
import { mustBeWritable, writeText } from './write-text.ts';

/** Adds people the way an admin would: through every step of the wizard, by the answers of a scenario. */
export async function run(options: RunOptions): Promise<RunReport> {
  const people = readPeople(options.plan, options.encoding, 'plan');
  const { file, draft } = people;
  if (file.problems.length > 0) return { ...blockedRun(file.problems), notes: file.notes };
  const scenario = readScenario(options);
  if (options.baseUrl !== null && scenario.faults !== undefined) {
    const why = 'the scenario has faults, which only the mock account brings about';
    const message = `Failed to run: ${why}. Take them out, or leave --base-url out.`;
    throw new Stopped(exitCodes.usage, message);
  }
  mustBeWritable(options.coverage, 'coverage');
  mustBeWritable(options.trace, 'trace');
  const progress = createProgress(options.json);
  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  const how: ScenarioOptions = {
    signal: stopped.signal,
    secretOf: readSecrets(options.hasSecretsInput, process.env),
    onPage: (page) => progress.tell(page, driver.read().rows.length),
    isDryRun: options.isDryRun,
  };
  const driver = createWizardDriver({
    transport: await openAccount('run', {
      ...options,
      faults: options.faults || scenario.faults || '',
    }),
    trace: options.trace !== null,
    coverage: options.coverage !== null,
    ...(draft === null ? {} : { plan: draft }),
    ...(options.isHurried ? { clock: HURRIED } : {}),
  });
  // The first Control C leaves time to say what became of it, and the trace; the second ends the process.
  process.once('SIGINT', stop);
  try {
    const report = await walk(driver, people, scenario, how);
    return { ...report, notes: [...file.notes, ...placeNotes(file, driver.read().offer)] };
  } finally {
    process.off('SIGINT', stop);
    progress.end();
    try {
      writeWhatWasSeen(driver, options);
    } finally {
      driver.dispose();
    }
  }
}

function writeWhatWasSeen(driver: WizardDriver, { coverage, trace }: RunOptions): void {
  if (coverage !== null) writeText(coverage, `${JSON.stringify(driver.coverage())}\n`, 'coverage');
  if (trace !== null) writeText(trace, traceText(driver.trace()), 'trace');
}

const HURRY = 1000;
const HURRIED: NonNullable<Parameters<typeof createWizardDriver>[0]['clock']> = {
  setTimeout: (work, waitMs) => setTimeout(work, waitMs / HURRY),
  clearTimeout: (timer) => clearTimeout(timer),
};

async function walk(
  driver: WizardDriver,
  { file, draft }: People,
  { userType, ...rest }: Scenario,
  how: ScenarioOptions,
): Promise<RunReport> {
  const opened = await driver.run({ ...rest, until: 'people' }, how);
  if (opened.end.kind !== 'reached') return reportOf(opened, file);
  const foreign = foreignDraft(driver, draft);
  if (foreign !== null) return foreign;
  // A draft has chosen its user type.
  const wanted = userType ?? null;
  const isChosen = wanted === null && draft !== null;
  const stopped = isChosen ? null : chooseType(driver, wanted, canBuy(rest, how), 'run');
  const isMended = rest.repairs === 'accept';
  return stopped ?? typePeople(driver, file, isMended) ?? goThrough(driver, file, rest, how);
}

function typePeople(driver: WizardDriver, file: RosterFile, isMended: boolean): RunReport | null {
  const { offer } = driver.read();
  if (offer === null || file.rows.length === 0) return null;
  const filled = fillIn(file, offer);
  if (filled.rows.length === 0) return blockedRun(filled.problems);
  driver.send({ type: 'rows.import', rows: filled.rows });
  const found = isMended ? [] : problemsNow(driver, file);
  const problems = [...filled.problems, ...found];
  return problems.length === 0 ? null : blockedRun(problems);
}

async function goThrough(
  driver: WizardDriver,
  file: RosterFile,
  scenario: Scenario,
  how: ScenarioOptions,
): Promise<RunReport> {
  const { licencesToBuy } = driver.read().summary;
  if (licencesToBuy > 0 && !canBuy(scenario, how)) return tooFewLicences(driver, licencesToBuy);
  return reportOf(await driver.run(scenario, how), file);
}

/** Whether licences may be missing: the charges are accepted, or nothing is submitted. */
function canBuy({ charges, until }: Scenario, { isDryRun }: ScenarioOptions): boolean {
  return charges === 'accept' || until !== undefined || isDryRun === true;
}

function tooFewLicences(driver: WizardDriver, missing: number): RunReport {
  const chosen = driver.plan()?.userTypeId;
  const types = (driver.read().offer?.userTypes ?? []).filter(({ id }) => id === chosen);
  const why = `${missing} of the people ${missing === 1 ? 'has' : 'have'} no licence`;
  const summary = `Nothing was submitted: ${why}. ${licenceAdvice(driver, types)}`;
  return stoppedRun(exitCodes.blocked, summary);
}

function problemsNow(driver: WizardDriver, file: RosterFile): readonly Problem[] {
  const { issues, rows } = driver.read();
  return problemsOf(issues, rows, file.rows);
}
