import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { bundle, PACKAGES, TOOLS } from './bundle.ts';
import { ENTRIES, STANDALONE } from './entries.ts';
import { frameworkTypes } from './framework-types.ts';
import { importMapOf, integrityOf } from './import-map.ts';
import { published, readManifest } from './manifest.ts';

const root = resolve(import.meta.dirname, '..');
const dist = resolve(root, 'dist');

await rm(dist, { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
await bundle({ entries: ENTRIES, external: [...PACKAGES, ...TOOLS], outDir: dist });
await describe();
await makeCommand(join(dist, 'add-users.js'));

const files = await bundle({
  entries: STANDALONE,
  outDir: resolve(dist, 'standalone'),
});
await writeFile(
  resolve(dist, 'standalone/importmap.json'),
  JSON.stringify(importMapOf(files), null, 2),
);
console.log('Stand-alone files, for <script type="module" integrity="…">:');
for (const { name, code, isEntry } of files) {
  if (isEntry) console.log(`  ${name}  ${integrityOf(code)}`);
}
console.log('What these load has its hashes in dist/standalone/importmap.json.');

/** What editors, frameworks and back-end teams want to know: all of it made from the sources. */
async function describe(): Promise<void> {
  const manifest = published(readManifest(), 'add-users-wizard');
  await writeFile(join(dist, 'custom-elements.json'), JSON.stringify(manifest, null, 2));
  await mkdir(join(dist, 'types'), { recursive: true });
  for (const [framework, types] of Object.entries(frameworkTypes(manifest))) {
    await writeFile(join(dist, 'types', `${framework}.d.ts`), types);
  }
  generateVsCodeCustomElementData(manifest, { outdir: dist, hideLogs: true });
  generateJetBrainsWebTypes(manifest, { outdir: dist, hideLogs: true, packageJson: false });
  await copyFile(join(root, 'docs/openapi.json'), join(dist, 'openapi.json'));
}

/** A file that a shell starts by itself. */
async function makeCommand(path: string): Promise<void> {
  await writeFile(path, `#!/usr/bin/env node\n${await readFile(path, 'utf8')}`, { mode: 0o755 });
}
