import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultReporter, type TestRunnerConfig } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findBrowser } from './scripts/browser.ts';
import { countingReporter } from './scripts/browser-reporter.ts';
import { bundledTests } from './scripts/bundled-tests.ts';
import { engineLauncher } from './scripts/engines/engine-launcher.ts';
import { starterOf } from './scripts/engines/find-engine.ts';
import { templateMinifier } from './scripts/minify-templates.ts';
import {
  axTreeCommand,
  coverageCommand,
  memoryCommands,
  replayCommand,
  typeEvenlyCommand,
} from './test/harness/commands.ts';

/** Chromium unless it is given; `npm run test:engines` gives it. */
const engine = process.env['ENGINE'];

async function browserLauncher() {
  if (engine !== undefined) return engineLauncher(engine, starterOf(engine));
  const { executablePath, args, env } = await findBrowser();
  return playwrightLauncher({ launchOptions: { executablePath, args, env } });
}

const TESTS = 'test/{context,components,flows,parts}/**/*.test.ts';
/** What pages that tests write ask for. */
const PAGE_ENTRIES = 'src/{define,index,mocks}.ts';

const config: TestRunnerConfig = {
  files: TESTS,
  concurrency: 2,
  // A browser that was not asked for anything yet reads everything anew.
  browserStartTimeout: engine === undefined ? 30_000 : 120_000,
  // A thousand mounts take longer than any file of tests may.
  testsFinishTimeout: process.env['MOUNTS'] === undefined ? 300_000 : 3_600_000,
  browsers: [await browserLauncher()],
  plugins: [
    // `MINIFIED=1 npm run test:browser` has the templates as a build has them.
    bundledTests([TESTS, PAGE_ENTRIES], process.env['MINIFIED'] ? [templateMinifier()] : []),
    axTreeCommand(),
    typeEvenlyCommand(),
    replayCommand(),
    memoryCommands(),
    coverageCommand(),
  ],
  middleware: [
    (context, next) => {
      if (context.path !== '/mockServiceWorker.js') return next();
      context.type = 'text/javascript';
      context.body = createReadStream(
        fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')),
      );
    },
  ],
  // Thrown again, because the runner's mocha sees errors of the page but not forgotten rejections.
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en" ${process.env['COVERAGE'] === undefined ? '' : 'data-coverage'}>
      <head>
        <title>Tests</title>
        <script>
          addEventListener('unhandledrejection', ({ reason }) => { throw reason; });
        </script>
      </head>
      <body><script type="module" src="${testFramework}"></script></body>
    </html>`,
  testFramework: {
    config: {
      ui: 'bdd',
      timeout: engine === undefined ? '20000' : '60000',
      forbidOnly: true,
      forbidPending: true,
    },
  },
  reporters: [defaultReporter(), countingReporter(`${engine ?? 'browser'}.json`)],
};

export default config;
