import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { exampleNames, HOSTS, packInto } from './pack-examples.ts';

// npm run example react: the host of that name, with the package as npm would deliver it.
const [name = ''] = process.argv.slice(2);
if (!exampleNames.includes(name)) {
  console.error(
    `Which host? One of: ${exampleNames.join(', ')}. For example: npm run example react`,
  );
  process.exit(1);
}
packInto([name]);
execFileSync('npm', ['start'], { cwd: join(HOSTS, name), stdio: 'inherit' });
