import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bundle, PACKAGES } from './bundle.ts';
import { ENTRIES, STANDALONE } from './entries.ts';

const root = resolve(import.meta.dirname, '..');
const dist = resolve(root, 'dist');

await rm(dist, { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
await bundle({ entries: ENTRIES, external: PACKAGES, outDir: dist });

const files = await bundle({
  entries: STANDALONE,
  outDir: resolve(dist, 'standalone'),
});
console.log('Stand-alone files, for <script type="module" integrity="…">:');
for (const { name, code, isEntry } of files) {
  if (!isEntry) continue;
  console.log(`  ${name}  sha384-${createHash('sha384').update(code).digest('base64')}`);
}
