import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { engineNames, findEngine, type EngineName } from './engines/find-engine.ts';
import { readScores, tellScore } from './mutation-score.ts';

const HOUR = 60 * 60_000;
const root = join(import.meta.dirname, '..');
const PATH = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);

/** The suites whose every further run may find what no run has found before. */
const PROPERTIES =
  'mocha test/machines/wizard-walk.test.ts test/machines/wizard-races.test.ts test/machines/wizard-check-races.test.ts --no-config --timeout 3600000';

/** The suite that mounts and unmounts, and finds what is left behind. */
const LEFT_BEHIND =
  'web-test-runner --config web-test-runner.config.ts --files test/components/left-behind.test.ts';

const RUNS = Number(process.env['RUNS'] ?? 20_000);
/** Runs of one process: fast-check remembers what each of them did. */
const BATCH = 1000;
const MOUNTS = process.env['MOUNTS'] ?? '1000';
const SEED = Number(process.env['SEED'] ?? randomInt(2 ** 30));

/** Runs a command, and ends it when it takes longer than that. */
function run(command: string, limit: number, more: NodeJS.ProcessEnv = {}): Promise<boolean> {
  console.log(`\n[nightly] ${command}`);
  return new Promise((settle) => {
    const env = { ...process.env, PATH, MOUNTS, ...more };
    // A group of its own: what it has started ends with it.
    const child = spawn(command, { cwd: root, env, shell: true, detached: true, stdio: 'inherit' });
    const timer = setTimeout(() => {
      console.log(`[nightly] ended after ${limit / HOUR} h: ${command}`);
      if (child.pid !== undefined) process.kill(-child.pid);
    }, limit);
    child.once('exit', (code) => {
      clearTimeout(timer);
      settle(code === 0);
    });
  });
}

const isInstalled = (name: EngineName): boolean => 'start' in findEngine(name);

/** Runs the browser tests in the other engines that are installed here; answers whether they passed, in words. */
async function runInEngines(): Promise<{ readonly passed: boolean; readonly words: string }> {
  const engines = engineNames.filter(isInstalled).join(' ');
  const missing = engineNames.filter((name) => !isInstalled(name)).join(' ');
  const passed = engines === '' || (await run(`node scripts/test-engines.ts ${engines}`, HOUR));
  const outcome = engines === '' ? '' : `${engines}: ${passed ? 'all passed' : 'SOME FAILED'}`;
  const lack = missing === '' ? '' : `${missing}: not installed`;
  return { passed, words: [outcome, lack].filter(Boolean).join('; ') };
}

async function measure(part: 'domain' | 'machines'): Promise<string> {
  rmSync(join(root, `reports/mutation/${part}.json`), { force: true });
  await run(`node scripts/mutation.ts ${part}`, HOUR);
  return `${part} ${tellScore(readScores(part).values())}`;
}

/** Runs the properties batch by batch, each from a seed of its own; answers whether all of them held. */
async function runProperties(): Promise<boolean> {
  for (let done = 0, seed = SEED; done < RUNS; done += BATCH, seed += 1) {
    const runs = Math.min(BATCH, RUNS - done);
    console.log(`[nightly] runs ${done} to ${done + runs} from seed ${seed}`);
    const more = { RUNS: String(runs), SEED: String(seed) };
    if (!(await run(PROPERTIES, HOUR, more))) return false;
  }
  return true;
}

console.log(`[nightly] RUNS=${RUNS} SEED=${SEED}`);
const isSound = await runProperties();
const leavesNothing = await run(LEFT_BEHIND, HOUR);
const engines = await runInEngines();
const isMeasured = !process.argv.includes('--no-mutation');
const scores = isMeasured ? [await measure('domain'), await measure('machines')] : [];
const properties = `${RUNS} runs of each property from seed ${SEED}: ${isSound ? 'all held' : 'ONE FAILED'}`;
const mounts = leavesNothing ? `nothing left of ${MOUNTS} mounts` : 'MOUNTS LEFT SOMETHING BEHIND';
console.log(
  `\n${[properties, mounts, engines.words, ...scores.map((score) => `mutants killed: ${score}`)].join('; ')}`,
);
process.exitCode = isSound && leavesNothing && engines.passed ? 0 : 1;
