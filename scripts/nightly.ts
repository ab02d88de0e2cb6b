import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { readScores, tellScore } from './mutation-score.ts';
import { readCounts, removeReport } from './reports.ts';

const HOUR = 60 * 60_000;
const root = join(import.meta.dirname, '..');
const PATH = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);

/** The suites whose every further run may find what no run has found before. */
const PROPERTIES =
  'mocha test/machines/wizard-walk.test.ts test/machines/wizard-races.test.ts test/machines/wizard-check-races.test.ts';

/** The suite that mounts and unmounts, and finds what is left behind. */
const LEFT_BEHIND =
  'web-test-runner --config web-test-runner.config.ts --files test/components/left-behind.test.ts';

const RUNS = process.env['RUNS'] ?? '20000';
const MOUNTS = process.env['MOUNTS'] ?? '1000';
const SEED = process.env['SEED'] ?? String(randomInt(2 ** 31));

/** Runs a command, and ends it when it takes longer than that. */
function run(command: string, limit: number): Promise<boolean> {
  console.log(`\n[nightly] ${command}`);
  return new Promise((settle) => {
    const env = { ...process.env, PATH, RUNS, SEED, MOUNTS };
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

async function measure(part: 'domain' | 'machines'): Promise<string> {
  rmSync(join(root, `reports/mutation/${part}.json`), { force: true });
  await run(`node scripts/mutation.ts ${part}`, HOUR);
  return `${part} ${tellScore(readScores(part).values())}`;
}

console.log(`[nightly] RUNS=${RUNS} SEED=${SEED}`);
removeReport('node.json');
const isSound = await run(
  `${PROPERTIES} --no-config --reporter ./scripts/mocha-reporter.ts`,
  3 * HOUR,
);
const { passed, failed } = readCounts('node.json') ?? { passed: 0, failed: 1 };
const leavesNothing = await run(LEFT_BEHIND, HOUR);
const isMeasured = !process.argv.includes('--no-mutation');
const scores = isMeasured ? [await measure('domain'), await measure('machines')] : [];
const properties = `${passed} properties passed, ${failed} failed, ${RUNS} runs each from seed ${SEED}`;
const mounts = leavesNothing ? `nothing left of ${MOUNTS} mounts` : 'MOUNTS LEFT SOMETHING BEHIND';
console.log(
  `\n${[properties, mounts, ...scores.map((score) => `mutants killed: ${score}`)].join('; ')}`,
);
process.exitCode = isSound && failed === 0 && leavesNothing ? 0 : 1;
