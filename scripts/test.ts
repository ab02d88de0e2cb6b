import { spawn, type ChildProcess } from 'node:child_process';
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

const options = {
  cwd: root,
  env: { ...process.env, PATH, NODE_COMPILE_CACHE },
  shell: true,
} as const;

function succeeds(command: string): Promise<boolean> {
  return endOf(spawn(command, { ...options, stdio: 'inherit' }));
}

function endOf(child: ChildProcess): Promise<boolean> {
  return new Promise((settle) => {
    child.once('error', () => settle(false));
    child.once('close', (code) => settle(code === 0));
  });
}

/** All at once: each has one thread, and most of the time is one's. What they say comes in one piece for each. */
function runChecks(): Promise<Counts[]> {
  return Promise.all(Object.entries(CHECKS).map(([name, command]) => runCheck(name, command)));
}

async function runCheck(name: string, command: string): Promise<Counts> {
  const child = spawn(command, options);
  let said = '';
  for (const output of [child.stdout, child.stderr]) {
    output.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const passes = await endOf(child);
  const verdict = passes ? 'holds' : 'FAILED';
  console.log(`\n[check] ${name}: ${command}\n${said}[check] ${name} ${verdict}`);
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

const counts = await runChecks();
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
