import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultReporter, type TestRunnerConfig } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findBrowser } from './scripts/browser.ts';
import { countingReporter } from './scripts/browser-reporter.ts';
import { engineLauncher } from './scripts/engines/engine-launcher.ts';
import { starterOf } from './scripts/engines/find-engine.ts';
import { minifyTemplates } from './scripts/minify-templates.ts';
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

/** Serves the templates as a build has them, for `MINIFIED=1 npm run test:browser`. */
const minifiedTemplates = {
  name: 'minified-templates',
  transform: ({ path, body }: { readonly path: string; readonly body: unknown }) =>
    /^\/src\/.*\.ts$/.test(path) ? minifyTemplates(String(body), path) : undefined,
};

const config: TestRunnerConfig = {
  files: 'test/{context,components,flows,parts}/**/*.test.ts',
  // Without a list of its own the runner resolves "development" builds, which users never get.
  nodeResolve: { browser: true, exportConditions: ['production'] },
  concurrency: 2,
  // A browser that was not asked for anything yet reads everything anew.
  browserStartTimeout: engine === undefined ? 30_000 : 120_000,
  // A thousand mounts take longer than any file of tests may.
  testsFinishTimeout: process.env['MOUNTS'] === undefined ? 300_000 : 3_600_000,
  browsers: [await browserLauncher()],
  plugins: [
    ...(process.env['MINIFIED'] ? [minifiedTemplates] : []),
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(import.meta.resolve('./tsconfig.json')) }),
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
