import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { readCounts, removeReport, writeReport, type Counts } from './reports.ts';

/** They count only when they fail: one failure each. */
const CHECKS = {
  format: 'prettier --check --log-level warn .',
  lint: 'oxlint',
  walls: 'node scripts/check-walls.ts',
  types: 'npm run --silent types',
  dependencies: 'knip --no-config-hints',
};

/** Each leaves its counts in a report. */
const RUNNERS = {
  node: { command: 'npm run --silent test:node', report: 'node.json' },
  browser: { command: 'npm run --silent test:browser', report: 'browser.json' },
  stories: { command: 'npm run --silent test:stories', report: 'stories.json' },
  examples: { command: 'npm run --silent test:examples', report: 'examples.json' },
};

const root = join(import.meta.dirname, '..');
/** The tests start the command line some hundred times: what one of these processes compiled, the next one has. */
const NODE_COMPILE_CACHE = join(root, 'reports/compile-cache');
const PATH = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);

function succeeds(command: string): Promise<boolean> {
  return new Promise((settle) => {
    const env = { ...process.env, PATH, NODE_COMPILE_CACHE };
    const options = { cwd: root, env, shell: true } as const;
    const child = spawn(command, { ...options, stdio: 'inherit' });
    child.once('error', () => settle(false));
    child.once('exit', (code) => settle(code === 0));
  });
}

async function runCheck(name: string, command: string): Promise<Counts> {
  console.log(`\n[check] ${name}: ${command}`);
  const passes = await succeeds(command);
  console.log(passes ? `[check] ${name} holds` : `[check] ${name} FAILED`);
  return { passed: 0, failed: passes ? 0 : 1 };
}

async function runTests(name: string, command: string, report: string): Promise<Counts> {
  console.log(`\n[tests] ${name}: ${command}`);
  removeReport(report);
  const passes = await succeeds(command);
  const { passed, failed } = readCounts(report) ?? { passed: 0, failed: 0 };
  const isBroken = failed === 0 && (!passes || passed === 0);
  if (isBroken) console.log(`[tests] ${name} FAILED: no test ran, or the runner broke down`);
  return { passed, failed: isBroken ? 1 : failed };
}

const counts: Counts[] = [];
for (const [name, command] of Object.entries(CHECKS)) counts.push(await runCheck(name, command));
if (!process.argv.includes('--static')) {
  for (const [name, { command, report }] of Object.entries(RUNNERS)) {
    counts.push(await runTests(name, command, report));
  }
}
const sum = (key: keyof Counts) => counts.reduce((total, count) => total + count[key], 0);
const summary = `${sum('passed')} passed, ${sum('failed')} failed`;
writeReport('summary.txt', summary);
console.log(`\n${summary}`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
