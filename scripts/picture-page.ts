import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { createServer, type Plugin } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** The ways in which the test harness asks the runner for what only a browser's driver can do. */
const COMMANDS = `
  export const sendKeys = (keys) => globalThis.drive('keys', keys);
  export const sendMouse = (move) => globalThis.drive('mouse', move);
  export const setViewport = async () => {};
  export const emulateMedia = async () => {};
  export const executeServerCommand = async () => {};
`;

const PAGE = `<!doctype html><html lang="en"><head><title>Pictures</title>
  <link rel="icon" href="data:,">
  <style>
    :root { color-scheme: light dark }
    body { margin: 0; padding: 16px; background: light-dark(#f1f3f6, #0f1114) }
    @media (width < 600px) { body { padding: 0 } }
  </style>
  <script type="module" src="/test/harness/picture-page.ts"></script>
</head><body></body></html>`;

const pictures: Plugin = {
  name: 'pictures',
  enforce: 'pre',
  resolveId: (id) => (id === '@web/test-runner-commands' ? `\0${id}` : null),
  load: (id) => (id === '\0@web/test-runner-commands' ? COMMANDS : null),
  configureServer({ middlewares }) {
    middlewares.use('/pictures.html', (_request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(PAGE);
    });
  },
};

/** Serves the page on which every state can be looked at. */
export async function servePictures() {
  const server = await createServer({
    configFile: false,
    root,
    plugins: [pictures],
    // A packet that is found late would load the page again, in the middle of a picture.
    optimizeDeps: {
      entries: ['test/harness/picture-page.ts'],
      exclude: ['@web/test-runner-commands'],
    },
    cacheDir: 'node_modules/.vite-pictures',
    server: { port: 0, open: false, hmr: false, watch: null },
    logLevel: 'error',
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  return { address: `${address}pictures.html`, close: () => server.close() };
}

type Keys = Readonly<Record<'press' | 'type', string | undefined>>;

interface MouseMove {
  readonly type: string;
  readonly position: readonly [number, number];
}

/** Lets the page press keys and move the mouse, as the test runner would. */
export async function drive(page: Page): Promise<void> {
  await page.exposeFunction('drive', (what: 'keys' | 'mouse', command: Keys & MouseMove) =>
    what === 'keys' ? pressKeys(page, command) : moveMouse(page, command),
  );
}

async function pressKeys({ keyboard }: Page, { press, type }: Keys): Promise<void> {
  if (press !== undefined) await keyboard.press(press);
  if (type !== undefined) await keyboard.type(type);
}

async function moveMouse({ mouse }: Page, { type, position }: MouseMove): Promise<void> {
  if (type === 'click') await mouse.click(...position);
  else await mouse.move(...position);
}
