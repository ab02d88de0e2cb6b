import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'reports/command');

/**
 * Puts the command line and its packages into a few files for a run of the Node tests, which start it 190 times.
 *
 * As it is written it reads 900 modules before it does anything, which takes three times as long as most runs.
 */
export async function mochaGlobalSetup(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/add-users.ts',
      outDir: folder,
      emptyOutDir: true,
      target: 'node22',
      minify: false,
    },
  });
  process.env['ADD_USERS_COMMAND'] = join(folder, 'add-users.js');
}

export async function mochaGlobalTeardown(): Promise<void> {
  delete process.env['ADD_USERS_COMMAND'];
  await rm(folder, { recursive: true });
}
