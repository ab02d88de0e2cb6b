import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectPlan } from '../../src/machines/wizard/wizard.selectors.ts';
import { bundle } from '../bundle.ts';
import { nobody, people } from './people.ts';
import { startedWizard } from './started-wizard.ts';

/** Who is measured, by the name of his page: the wizard comes at once or by `./lazy`. */
const subjects = ['wizard', 'lazy', 'lit-table', 'carbon-table'] as const;
export type Subject = (typeof subjects)[number];

/** The best of eight component libraries that were measured by the same method; 435 MB, so it is no dependency. */
export const CARBON = '@carbon/web-components@2.63.0';

const SOURCE = join(import.meta.dirname, 'pages');
const FOLDER = join(import.meta.dirname, '../../reports/bench');
/** Carbon's page is built where Carbon is installed. */
const CARBON_FOLDER = join(FOLDER, 'carbon');

/** Builds the pages and what they show at each size; answers with where they are, and who is there to be measured. */
export async function buildPages(sizes: readonly number[]) {
  const folder = join(FOLDER, 'pages');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), PAGE);
  for (const rows of sizes) {
    writeFileSync(join(folder, `${rows}.json`), JSON.stringify(await givenOf(rows)));
  }
  const hasCarbon = installCarbon();
  const present = subjects.filter((subject) => subject !== 'carbon-table' || hasCarbon);
  for (const name of ['measure', ...present]) {
    const source = name === 'carbon-table' ? CARBON_FOLDER : SOURCE;
    // One at a time: what two of them share must not become a file of its own.
    await bundle({
      entries: { [name]: join(source, `${name}.ts`) },
      // The wizard in its stand-alone form, the others as the bundler of a host makes them.
      hasFirstFile: name === 'wizard',
      outDir: join(folder, name),
    });
  }
  return { folder, present };
}

async function givenOf(rows: number) {
  const actor = await startedWizard(rows);
  const snapshot = actor.getSnapshot();
  const { offer } = snapshot.context;
  actor.stop();
  return rows === 1
    ? { offer, plan: null, people: [nobody] }
    : { offer, plan: selectPlan(snapshot), people: people(rows) };
}

/** Installs Carbon where it is not yet; without a registry the others are measured all the same. */
function installCarbon(): boolean {
  const [, version] = CARBON.split(/(?<=.)@/);
  mkdirSync(CARBON_FOLDER, { recursive: true });
  writeFileSync(join(CARBON_FOLDER, 'package.json'), '{ "private": true, "type": "module" }');
  cpSync(SOURCE, CARBON_FOLDER, { recursive: true });
  if (installedVersion() === version) return true;
  try {
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'];
    execFileSync('npm', ['install', ...options, CARBON], {
      cwd: CARBON_FOLDER,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    return true;
  } catch {
    console.error(`${CARBON} could not be installed: it is left out.`);
    return false;
  }
}

function installedVersion(): string | undefined {
  try {
    const file = join(CARBON_FOLDER, 'node_modules/@carbon/web-components/package.json');
    return JSON.parse(readFileSync(file, 'utf8')).version;
  } catch {
    return undefined;
  }
}

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>bench</title>
  <link rel="icon" href="data:," />
  <body></body>
  <script type="module" src="measure/measure.js"></script>
</html>
`;
