import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Where the packed package is installed, as in a host's own project. */
export const HOSTS = join(root, 'reports/hosts');

/** The hosts under `examples/`: every folder with a package of its own. */
export const hostNames: readonly string[] = readdirSync(join(root, 'examples'), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory() && hasPackage(join(root, 'examples', entry.name)))
  .map(({ name }) => name);

/** Packs the package, and installs it into copies of the example hosts; answers with the packed file. */
export function packExamples(names: readonly string[] = hostNames): string {
  rmSync(HOSTS, { recursive: true, force: true });
  mkdirSync(HOSTS, { recursive: true });
  npm(root, 'pack', '--pack-destination', HOSTS);
  const tarball = readdirSync(HOSTS).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('Failed to pack: npm pack left no file.');
  for (const name of names) {
    cpSync(join(root, 'examples', name), join(HOSTS, name), { recursive: true });
    useTarball(join(HOSTS, name, 'package.json'), `file:${join(HOSTS, tarball)}`);
  }
  const project = { name: 'hosts', private: true, workspaces: names };
  writeFileSync(join(HOSTS, 'package.json'), JSON.stringify(project));
  npm(HOSTS, 'install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel', 'error');
  return join(HOSTS, tarball);
}

function useTarball(path: string, tarball: string): void {
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.dependencies['add-users-wizard'] = tarball;
  writeFileSync(path, JSON.stringify(manifest));
}

function hasPackage(folder: string): boolean {
  return readdirSync(folder).includes('package.json');
}

function npm(cwd: string, ...args: readonly string[]): void {
  execFileSync('npm', args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
