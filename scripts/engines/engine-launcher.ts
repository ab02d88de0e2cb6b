import type { BrowserLauncher } from '@web/test-runner';
import type { Engine, EnginePage, MediaFeatures } from './engine-page.ts';
import {
  buttonDown,
  buttonUp,
  clicked,
  held,
  moved,
  pressed,
  released,
  typed,
  typedAfter,
} from './input-actions.ts';

/** What it has beyond the launchers of the runner. */
export interface EngineLauncher extends BrowserLauncher {
  /** Types a text after so many milliseconds without a key. */
  typeAfter(sessionId: string, pause: number, text: string): Promise<void>;
}

export const isEngineLauncher = (launcher: BrowserLauncher): launcher is EngineLauncher =>
  'typeAfter' in launcher;

/** Runs the tests in an engine, each file in a page of its own. */
export function engineLauncher(name: string, start: () => Promise<Engine>): EngineLauncher {
  const pages = new Map<string, EnginePage>();
  let engine: Promise<Engine> | undefined;
  const pageOf = (sessionId: string): EnginePage => {
    const page = pages.get(sessionId);
    if (page === undefined) throw new Error(`${name} has no page for the session ${sessionId}.`);
    return page;
  };
  const launcher = {
    name,
    // The runner's commands for keys, pointer and looks ask for this type, and then for a page as Playwright has it.
    type: 'playwright',
    concurrency: 1,
    getPage: (sessionId: string) => asPlaywright(pageOf(sessionId)),
    typeAfter: (sessionId: string, pause: number, text: string) =>
      pageOf(sessionId).perform(typedAfter(pause, text)),
    async startSession(sessionId: string, url: string) {
      engine ??= start();
      const page = await (await engine).openPage();
      pages.set(sessionId, page);
      await page.resize(800, 600);
      await page.goto(url);
    },
    isActive: (sessionId: string) => pages.has(sessionId),
    getBrowserUrl: async (sessionId: string) =>
      String(await pageOf(sessionId).evaluate('location.href')),
    async stopSession(sessionId: string) {
      const page = pageOf(sessionId);
      pages.delete(sessionId);
      await page.close();
      return {};
    },
    async stop() {
      await (await engine)?.stop();
    },
    async startDebugSession() {
      throw new Error(`${name} can't be debugged from here: open the address in a window of it.`);
    },
  };
  return launcher;
}

/** As much of Playwright's page as the runner's commands use. */
function asPlaywright(page: EnginePage) {
  return {
    keyboard: {
      type: (text: string) => page.perform(typed(text)),
      press: (chord: string) => page.perform(pressed(chord)),
      down: (key: string) => page.perform(held(key)),
      up: (key: string) => page.perform(released(key)),
    },
    mouse: {
      move: (x: number, y: number) => page.perform(moved(x, y)),
      click: (x: number, y: number, options?: { button?: string }) =>
        page.perform(clicked(x, y, options?.button)),
      down: (options?: { button?: string }) => page.perform(buttonDown(options?.button)),
      up: (options?: { button?: string }) => page.perform(buttonUp(options?.button)),
    },
    setViewportSize: ({ width, height }: { width: number; height: number }) =>
      page.resize(width, height),
    emulateMedia: (features: MediaFeatures) => page.emulate(features),
  };
}
