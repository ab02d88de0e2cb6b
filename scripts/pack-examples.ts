import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Where the packed package is installed, as in a host's own project. */
export const HOSTS = join(root, 'reports/hosts');

/** The hosts under `examples/`: every folder with a package of its own. */
export const exampleNames: readonly string[] = namesIn('examples');

/** Those, and the hosts that nobody needs to read. */
export const hostNames: readonly string[] = [...exampleNames, ...namesIn('test/hosts')];

/** The project that uses the types of every framework, well and badly. */
export const TYPES = 'types';

/** The project with templates of Vue and Svelte, whose checkers need an older TypeScript than the others. */
export const TEMPLATES = 'templates';

/** Packs the package, and installs it into copies of these projects; answers with the packed file. */
export function packInto(names: readonly string[]): string {
  rmSync(HOSTS, { recursive: true, force: true });
  mkdirSync(HOSTS, { recursive: true });
  npm(root, 'pack', '--pack-destination', HOSTS);
  const tarball = readdirSync(HOSTS).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('Failed to pack: npm pack left no file.');
  for (const name of names) copyHost(name, join(HOSTS, tarball));
  const project = { name: 'hosts', private: true, workspaces: names };
  writeFileSync(join(HOSTS, 'package.json'), JSON.stringify(project));
  install(HOSTS);
  return join(HOSTS, tarball);
}

/** Installs the packed package into a project that shares nothing with the others; answers with its folder. */
export function installApart(name: string, tarball: string): string {
  copyHost(name, tarball);
  install(join(HOSTS, name));
  return join(HOSTS, name);
}

function copyHost(name: string, tarball: string): void {
  cpSync(folderOf(name), join(HOSTS, name), { recursive: true });
  useTarball(join(HOSTS, name, 'package.json'), `file:${tarball}`);
}

function install(folder: string): void {
  npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel', 'error');
}

function useTarball(path: string, tarball: string): void {
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.dependencies['add-users-wizard'] = tarball;
  writeFileSync(path, JSON.stringify(manifest));
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder)).filter((name) =>
    existsSync(join(root, folder, name, 'package.json')),
  );
}

function folderOf(name: string): string {
  if (exampleNames.includes(name)) return join(root, 'examples', name);
  return join(root, name === TYPES || name === TEMPLATES ? 'test' : 'test/hosts', name);
}

function npm(cwd: string, ...args: readonly string[]): void {
  execFileSync('npm', args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
