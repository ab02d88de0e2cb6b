import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { HOSTS, hostNames, packExamples } from './pack-examples.ts';

// npm run example react: the host of that name, with the package as npm would deliver it.
const [name = ''] = process.argv.slice(2);
if (!hostNames.includes(name)) {
  console.error(`Which host? One of: ${hostNames.join(', ')}. For example: npm run example react`);
  process.exit(1);
}
packExamples([name]);
execFileSync('npm', ['start'], { cwd: join(HOSTS, name), stdio: 'inherit' });
