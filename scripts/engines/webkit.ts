import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine, EnginePage } from './engine-page.ts';
import { endAll, saidBy } from './processes.ts';

export interface WebKitPaths {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

/** Half the width, and half the height, of a screen that every window fits on. */
const CENTRE = { x: 1300, y: 1000 };

/** The bar over the page is made as small as it can be, or no window would be narrower than it. */
const BAR = '* { font-size: 1px; padding: 0; margin: 0; min-width: 0; min-height: 0; border: 0 }';

/** WebKit draws into a window only, and asks the desktop what a person prefers: here, little motion. */
const DESKTOP = '[Settings]\ngtk-enable-animations=0\n';

/** Starts the driver of a WebKit on a screen that nobody sees, and speaks WebDriver to it. */
export async function startWebKit(paths: WebKitPaths): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'webkit-'));
  await mkdir(join(folder, 'gtk-3.0'));
  await writeFile(join(folder, 'gtk-3.0/gtk.css'), BAR);
  await writeFile(join(folder, 'gtk-3.0/settings.ini'), DESKTOP);
  const size = `${2 * CENTRE.x}x${2 * CENTRE.y}x24`;
  const flags = ['-displayfd', '1', '-nolisten', 'tcp', '-screen', '0', size];
  const screen = spawn(paths.display, flags);
  const started: ChildProcess[] = [screen];
  const stop = async (): Promise<void> => {
    await endAll(started);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const DISPLAY = `:${await saidBy(screen, screen.stdout, /(\d+)\n/)}`;
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY,
      XDG_CONFIG_HOME: folder,
      XDG_DATA_HOME: folder,
      LC_ALL: 'en_US.UTF-8',
      LANGUAGE: 'en_US',
    };
    started.push(spawn(paths.driver, ['-p', String(port)], { env, stdio: 'ignore' }));
    const address = `http://127.0.0.1:${port}`;
    await untilReady(address);
    return { openPage: () => openPage(address, paths.browser), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A session of its own is a browser of its own, which keeps nothing. */
async function openPage(address: string, binary: string): Promise<EnginePage> {
  const alwaysMatch = {
    // Tests tell by themselves when they have begun.
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  };
  const { sessionId } = await ask(`${address}/session`, 'POST', { capabilities: { alwaysMatch } });
  const session = `${address}/session/${sessionId}`;
  const post = (path: string, body: object = {}) => ask(`${session}/${path}`, 'POST', body);
  const evaluate = (expression: string) =>
    post('execute/async', { script: EVALUATE, args: [expression] });
  return {
    goto: (url) => post('url', { url }),
    evaluate,
    perform: (input) => post('actions', { actions: [input] }),
    async resize(width, height) {
      const bar = Number(await evaluate('outerHeight - innerHeight'));
      // Without a window manager a window has the focus while the pointer is over it, which stands in the centre; over
      // the bar it does nothing else.
      const place = { x: CENTRE.x - Math.round(width / 2), y: CENTRE.y - Math.round(bar / 2) };
      await post('window/rect', { ...place, width, height: height + bar });
    },
    async emulate({ forcedColors }) {
      if (forcedColors === 'active') throw new Error('WebKit has no forced colours.');
    },
    screenshot: async () => Buffer.from(await ask(`${session}/screenshot`, 'GET'), 'base64'),
    close: () => ask(session, 'DELETE'),
  };
}

const EVALUATE =
  'const [expression, done] = arguments; Promise.resolve((0, eval)(expression)).then(done)';

async function untilReady(address: string): Promise<void> {
  for (let left = READY_TRIES; ; left -= 1) {
    try {
      await ask(`${address}/status`, 'GET');
      return;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, READY_PAUSE));
    }
  }
}

const READY_TRIES = 100;
const READY_PAUSE = 50;

// What the driver answers is known where it is asked.
// oxlint-disable-next-line typescript/no-explicit-any
async function ask(url: string, method: 'GET' | 'POST' | 'DELETE', body?: object): Promise<any> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = Object(await response.json());
  if (!response.ok) throw new Error(`${method} ${url}: ${value.error}: ${value.message}`);
  return value;
}

/** The driver has to be told where to listen, and does not say what it took. */
async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
