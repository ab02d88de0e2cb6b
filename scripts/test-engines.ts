import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { testsFor } from './engines/engine-tests.ts';
import { engineNames, findEngine, isEngineName, type EngineName } from './engines/find-engine.ts';
import { readCounts, removeReport, type Counts } from './reports.ts';

const HELP = `npm run test:engines [-- firefox|webkit] [part of a file's name …]

Runs the browser tests in the engines of Firefox and Safari, both unless one is named: all files, or those with such a part in their name.`;

const root = join(import.meta.dirname, '..');

/** Runs the tests in one engine; all that failed when it is not there. */
async function runIn(engine: EngineName, parts: readonly string[]): Promise<Counts> {
  const found = findEngine(engine);
  if ('missing' in found) {
    console.log(`\n[${engine}] FAILED: ${found.missing}`);
    return { passed: 0, failed: 1 };
  }
  const { files, leftOut } = testsFor(engine, root);
  const chosen = files.filter((file) => isChosen(file, parts));
  console.log(`\n[${engine}] ${chosen.length} files`);
  for (const { file, reason } of leftOut) console.log(`[${engine}] without ${file}: it ${reason}`);
  removeReport(`${engine}.json`);
  const passes = chosen.length > 0 && (await runFiles(engine, chosen));
  const { passed, failed } = readCounts(`${engine}.json`) ?? { passed: 0, failed: 0 };
  return { passed, failed: passes || failed > 0 ? failed : 1 };
}

const isChosen = (file: string, parts: readonly string[]): boolean =>
  parts.length === 0 || parts.some((part) => file.includes(part));

function runFiles(engine: EngineName, files: readonly string[]): Promise<boolean> {
  const args = ['--config', 'web-test-runner.config.ts', '--files', ...files];
  const PATH = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH, ENGINE: engine };
  return new Promise((settle) => {
    const runner = spawn('web-test-runner', args, { cwd: root, env, stdio: 'inherit' });
    runner.once('error', () => settle(false));
    runner.once('exit', (code) => settle(code === 0));
  });
}

const words = process.argv.slice(2);
if (words.includes('--help')) console.log(HELP);
else {
  const named = words.filter(isEngineName);
  const engines = named.length > 0 ? named : engineNames;
  const parts = words.filter((word) => !isEngineName(word));
  const results: string[] = [];
  for (const engine of engines) {
    const { passed, failed } = await runIn(engine, parts);
    results.push(`${engine}: ${passed} passed, ${failed} failed`);
    if (failed > 0) process.exitCode = 1;
  }
  console.log(`\n${results.join('\n')}`);
}
