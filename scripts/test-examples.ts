import { execFileSync, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.ts';
import { snippetsOf } from './doc-snippets.ts';
import { HOSTS, hostNames, installApart, packInto, TEMPLATES, TYPES } from './pack-examples.ts';
import { writeReport } from './reports.ts';
import { walkHost } from './walk-host.ts';

const tarball = packInto([...hostNames, TYPES]);
const checks: Readonly<Record<string, () => void>> = {
  'the packed package is as publint wants it': () => run('publint', [tarball, '--strict']),
  'its types resolve in every mode': () =>
    run('attw', [tarball, '--profile', 'esm-only', '--format', 'ascii', '--quiet']),
  'every entry can be imported in Node': () =>
    run('node', ['--input-type=module', '-e', IMPORT_ALL]),
  'its command tells how it is used': () =>
    run(join(HOSTS, 'node_modules/.bin/add-users'), ['--help']),
  'the React host is well typed': () => run('tsc', ['--noEmit', '-p', join(HOSTS, 'react')]),
  'the types of every framework take what is good, and nothing else': () =>
    run('tsc', ['-p', join(HOSTS, TYPES)]),
  'the transport that the guide for back ends tells to write is well typed': checkOwnTransport,
  'templates of Vue and Svelte take what is good, and nothing else': () =>
    checkTemplates(installApart(TEMPLATES, tarball)),
};

// What Node makes of each entry, in a project that has no DOM.
const IMPORT_ALL = `
  const { exports } = (await import('add-users-wizard/package.json', { with: { type: 'json' } })).default;
  for (const [entry, file] of Object.entries(exports)) {
    if (file.default) await import('add-users-wizard' + entry.slice(1));
  }`;

let passed = 0;
let failed = 0;
for (const [title, check] of Object.entries(checks)) await report(title, async () => check());

const browser = await chromium.launch(await findBrowser());
for (const name of hostNames) await report(`the host ${name} adds three people`, () => visit(name));
await browser.close();

writeReport('examples.json', JSON.stringify({ passed, failed }));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function report(title: string, check: () => Promise<void>): Promise<void> {
  try {
    await check();
    passed += 1;
    console.log(`  ✔ ${title}`);
  } catch (error) {
    failed += 1;
    console.log(`  ✖ ${title}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Starts the host by its own command, walks through it, and ends it. */
async function visit(name: string): Promise<void> {
  const { address, stop } = await startHost(join(HOSTS, name));
  const page = await browser.newPage();
  try {
    await walkHost(page, address);
  } finally {
    await page.close();
    stop();
  }
}

async function startHost(folder: string) {
  const vite = join(HOSTS, 'node_modules/vite/bin/vite.js');
  const isPlain = existsSync(join(folder, 'serve.js'));
  const command = isPlain ? ['serve.js'] : [vite, '--port', '0', '--host', '127.0.0.1'];
  const host = spawn(process.execPath, command, {
    cwd: folder,
    env: { ...process.env, PORT: '0', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    host.once('exit', () => reject(new Error('The host ended before it was there.')));
    host.stdout.on('data', (text: Buffer) => {
      const [found] = /http:\/\/[\w.]+:\d+/.exec(String(text)) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  return { address, stop: () => host.kill() };
}

function checkOwnTransport(): void {
  const [code = ''] = snippetsOf('back-end.md', 'ts');
  writeFileSync(join(HOSTS, TYPES, 'own-transport.ts'), code);
  run('tsc', ['-p', join(HOSTS, TYPES)]);
}

function checkTemplates(folder: string): void {
  run('node', [join(folder, 'node_modules/vue-tsc/bin/vue-tsc.js'), '-p', folder], folder);
  const checker = join(folder, 'node_modules/svelte-check/bin/svelte-check');
  run('node', [checker, '--tsconfig', 'tsconfig.json', '--fail-on-warnings'], folder);
}

function run(command: string, args: readonly string[], cwd = join(HOSTS, 'react')): void {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}
