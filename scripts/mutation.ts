import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { readReport, tableOf } from './mutation-score.ts';

const root = join(import.meta.dirname, '..');
const PATH = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);

/**
 * Forgets what survived in constants, so that it is measured again.
 *
 * Stryker knows of such a mutant only that no test reaches it by itself; it would not see that tests were added.
 */
function forgetSurvivors(part: string): void {
  const name = `${part}-known`;
  const known = readReport(name);
  if (known === undefined) return;
  const files = Object.entries(known.files).map(([file, { mutants, ...rest }]) => {
    const kept = mutants.filter(
      ({ status, static: isStatic }) => status !== 'Survived' || !isStatic,
    );
    return [file, { ...rest, mutants: kept }];
  });
  const path = join(root, `reports/mutation/${name}.json`);
  writeFileSync(path, JSON.stringify({ ...known, files: Object.fromEntries(files) }));
}

// `node scripts/mutation.ts machines --mutate src/machines/world.ts`; without a part, both.
const [first = '', ...rest] = process.argv.slice(2);
const isPart = first === 'domain' || first === 'machines';
const parts = isPart ? [first] : ['domain', 'machines'];
for (const part of parts) {
  forgetSurvivors(part);
  const given = isPart ? rest : process.argv.slice(2);
  const config = `stryker.${part}.config.json`;
  const env = { ...process.env, PATH };
  const { status } = spawnSync('stryker', ['run', config, ...given], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  console.log(`\n${tableOf(part)}\n`);
}
