import { createWizardDriver } from '../headless/driver.ts';
import { usualScenario } from '../headless/scenario.ts';
import { chooseType } from './choose-type.ts';
import type { Command, Result } from './command.ts';
import { exitCodes } from './exit-code.ts';
import { fillIn, placeNotes } from './fill-in.ts';
import { foreignDraft } from './foreign-draft.ts';
import { openAccount } from './open-account.ts';
import { problemsOf } from './problems-of.ts';
import { misuse, readOptions } from './read-options.ts';
import { readPeople } from './read-people.ts';
import { blockedRun, jsonOutput, stoppedRun, textOutput, type RunReport } from './report.ts';
import type { AccountChoice } from './run-options.ts';

const OPTIONS = {
  type: { type: 'string' },
  encoding: { type: 'string' },
  persona: { type: 'string', default: 'single-site' },
  json: { type: 'boolean', default: false },
} as const;

const helpText = `Checks a list of people, or a saved draft, by the wizard's own rules. Nothing is asked
of a back end, and nothing is submitted: whether an address is taken is found out by a run.

Usage:
  add-users plan check <file> [options]

The file is as for “run --plan” (see: add-users run --help); - is standard input.

Options:
  --type <type>     Id or kind of the user type (default: the first that can be chosen)
  --persona <name>  By whose rules (see: add-users run --help; default: single-site)
  --encoding <name> What the file is written in (default: found out)
  --json            Prints one JSON object instead of lines
  -h, --help        Prints this

Exit codes:
  0  nothing stands against it
  1  the command can't be carried out as it was given
  2  something does

Example:
  npm run add-users -- plan check examples/rosters/one-person.csv
`;

/** Checks people without submitting them. */
export const command: Command = {
  help: () => Promise.resolve(helpText),
  async run(args) {
    const { values, positionals } = readOptions('plan', args, OPTIONS, 2);
    const [verb, path] = positionals;
    if (verb !== 'check' || path === undefined) throw misuse('plan', 'say: plan check <file>');
    const report = await check(path, { ...values });
    return outputOf(report, path, values.json);
  },
};

interface Choice {
  readonly type?: string;
  readonly encoding?: string;
  readonly persona: string;
}

async function check(path: string, { type = '', encoding, persona }: Choice): Promise<RunReport> {
  const { file, draft } = readPeople(path, encoding ?? null, '');
  if (file.problems.length > 0) return { ...blockedRun(file.problems), notes: file.notes };
  const transport = await openAccount('plan', { ...ALONE, persona });
  const plan = draft === null ? {} : { plan: draft };
  const driver = createWizardDriver({ transport, ...plan });
  try {
    await driver.run({ ...usualScenario, until: 'people' });
    const { offer } = driver.read();
    // A draft has chosen its user type.
    const isChosen = draft !== null && type === '';
    const chosen = (): RunReport | null =>
      isChosen ? null : chooseType(driver, type || null, true, 'plan');
    const stopped = foreignDraft(driver, draft) ?? chosen();
    if (stopped !== null || offer === null) return stopped ?? blockedRun([]);
    const filled = fillIn(file, offer);
    if (draft === null) {
      if (filled.rows.length === 0) return { ...blockedRun(filled.problems), notes: file.notes };
      driver.send({ type: 'rows.import', rows: filled.rows });
    }
    const { issues, rows } = driver.read();
    const problems = [...filled.problems, ...problemsOf(issues, rows, file.rows)];
    const notes = [...file.notes, ...placeNotes(file, offer)];
    if (problems.length > 0) return { ...blockedRun(problems), notes };
    const whom = rows.length === 1 ? 'this person' : `these ${rows.length} people`;
    const summary = `Nothing stands against ${whom}.`;
    return { ...stoppedRun(exitCodes.created, summary), notes };
  } finally {
    driver.dispose();
  }
}

const ALONE: Omit<AccountChoice, 'persona'> = {
  data: null,
  faults: '',
  baseUrl: null,
  headers: {},
};

function outputOf(report: RunReport, path: string, isJson: boolean): Result {
  const { exitCode } = report;
  if (isJson) return { exitCode, ...jsonOutput(report) };
  const { stdout, stderr } = textOutput(report, path);
  // That nothing is wrong is what was asked for, and no problem.
  return exitCode === exitCodes.created
    ? { exitCode, stdout: `${report.summary}\n`, stderr: stderr.replace(`${report.summary}\n`, '') }
    : { exitCode, stdout, stderr };
}
