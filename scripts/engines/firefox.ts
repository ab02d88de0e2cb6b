import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine, EnginePage, MediaFeatures } from './engine-page.ts';
import { endAll, saidBy } from './processes.ts';
import { openSocket, type Send } from './web-driver-socket.ts';

/** Starts a Firefox without a window, and speaks WebDriver BiDi to it. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
  // The settings that stand for what a person prefers can be changed by the browser's own scripts alone.
  const flags = ['--headless', '--no-remote', '--remote-allow-system-access'];
  const args = [...flags, '--remote-debugging-port=0', '--profile', profile];
  const browser = spawn(executablePath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const stop = async (): Promise<void> => {
    await endAll([browser]);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const address = await saidBy(browser, browser.stderr, /WebDriver BiDi listening on (ws:\S+)/);
    const send = await openSocket(`${address}/session`);
    await send('session.new', { capabilities: {} });
    const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return { openPage: () => openPage(send, contexts[0].context), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A tab of its own, in a container of its own. */
async function openPage(send: Send, browser: string): Promise<EnginePage> {
  const { userContext } = await send('browser.createUserContext');
  const { context } = await send('browsingContext.create', { type: 'tab', userContext });
  const run = (target: string, expression: string) =>
    send('script.evaluate', { expression, target: { context: target }, awaitPromise: true });
  return {
    goto: (url) => send('browsingContext.navigate', { context, url, wait: 'none' }),
    async evaluate(expression) {
      const wrapped = `(async () => JSON.stringify({ value: await (${expression}) }))()`;
      const { result, exceptionDetails } = await run(context, wrapped);
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
      return JSON.parse(result.value).value;
    },
    async perform(input) {
      // The address bar has the focus at first, and so has a button beside it behind the last stop of the page.
      await run(browser, 'gBrowser.selectedBrowser.focus()');
      await send('input.performActions', { context, actions: [input] });
    },
    resize: (width, height) =>
      send('browsingContext.setViewport', { context, viewport: { width, height } }),
    emulate: (features) => run(browser, settingsFor(features)),
    async screenshot() {
      const { data } = await send('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    close: () => send('browser.removeUserContext', { userContext }),
  };
}

/** BiDi has no command for what a person prefers yet: https://github.com/w3c/webdriver-bidi/issues/775 */
function settingsFor({ colorScheme, forcedColors, reducedMotion }: MediaFeatures): string {
  const settings = {
    'layout.css.prefers-color-scheme.content-override':
      colorScheme && (colorScheme === 'dark' ? 0 : 1),
    'browser.display.document_color_use': forcedColors && (forcedColors === 'active' ? 2 : 0),
    'ui.prefersReducedMotion': reducedMotion && (reducedMotion === 'reduce' ? 1 : 0),
  };
  return Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `Services.prefs.setIntPref('${name}', ${value})`)
    .join(';');
}
