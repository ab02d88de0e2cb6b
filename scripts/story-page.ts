import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';

/** As wide as the roster needs to be a table; as small as its words can still be read. */
const LOOK = { viewport: { width: 1180, height: 760 }, deviceScaleFactor: 0.5 } as const;

/** Noon at the back end: pictures of another day would show other dates. */
const NOW = '2026-11-30T18:00:00.000Z';

const GLOBALS = 'typeface:inter;motion:reduced;a11y.manual:!true';

/** What the walk through the credentials types; nobody but the back end may learn it. */
const SECRET = 'Canary-in-9-mines';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Everything about a story that is not as it should be, one sentence each, and what it looks like. */
export interface StoryReport {
  readonly faults: readonly string[];
  readonly picture: Buffer;
  /** What was seen of the machines, each item with how often. */
  readonly seen: Readonly<Record<string, number>>;
}

/** A page of the built Storybook on which one story after the other is shown. */
export interface StoryPage {
  show(id: string): Promise<StoryReport>;
  close(): Promise<void>;
}

/** Opens the page without its sidebar, with the time standing still. */
export async function openStoryPage(browser: Browser, address: string): Promise<StoryPage> {
  const context = await browser.newContext({
    ...LOOK,
    locale: 'en-US',
    timezoneId: 'America/Denver',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.clock.setFixedTime(NOW);
  const heard: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
  let isOpen = false;
  return {
    async show(id) {
      heard.length = 0;
      if (isOpen) await page.evaluate(changeTo(id));
      else await open(page, `${address}iframe.html?viewMode=story&globals=${GLOBALS}&id=${id}`);
      isOpen = true;
      const ending = await Promise.race([
        page.evaluate<string>(`stories.ended(${JSON.stringify(id)})`),
        tooLate(),
      ]);
      const faults = ending === '' ? await page.evaluate<string[]>('stories.judge()') : [ending];
      const picture = await page.screenshot({ fullPage: true, animations: 'disabled' });
      const seen = await page.evaluate<StoryReport['seen']>('stories.run().seen');
      return { faults: [...faults, ...heard], picture, seen };
    },
    close: () => context.close(),
  };
}

/** A story that does not end would hold all others up. */
async function tooLate(): Promise<string> {
  return setTimeout(PATIENCE, `it did not end within ${PATIENCE / 1000} seconds`, { ref: false });
}

const PATIENCE = 30_000;

async function open(page: Page, address: string): Promise<void> {
  await page.addInitScript(PAGE_SCRIPT);
  await page.goto(address);
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
}

function changeTo(id: string): string {
  return `stories.show(${JSON.stringify(id)})`;
}

// As text: this file is checked without the types of a page.
const PAGE_SCRIPT = `
  const SECRET = ${JSON.stringify(SECRET)};
  const told = [];
  const markupIn = (place) => place.innerHTML + [...place.querySelectorAll('*')]
    .map(({ shadowRoot }) => shadowRoot === null ? '' : markupIn(shadowRoot)).join('');
  const leakPlaces = () => [
    ['what the host hears', JSON.stringify(told)],
    ['the trace', String(stories.run().trace)],
    ['the page', markupIn(document.body)],
    ['the address', location.href],
    ['the storage', JSON.stringify([{ ...localStorage }, { ...sessionStorage }])],
  ];
  const endings = new Map();
  const waiting = new Map();
  const end = (id, reason) => {
    endings.set(id, reason);
    waiting.get(id)?.(reason);
  };
  const listen = () => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    if (channel === undefined) return setTimeout(listen, 5);
    channel.on('add-users/heard', (event) => told.push(event));
    channel.on('add-users/run-told', (run) => (stories.told = run));
    channel.on('storyFinished', ({ storyId, status }) =>
      end(storyId, status === 'error' ? 'its play did not end well' : ''));
    for (const name of ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException']) {
      channel.on(name, (error) => end(stories.current, name + ': ' + (error?.message ?? error?.title ?? '')));
    }
  };
  listen();
  globalThis.stories = {
    current: new URLSearchParams(location.search).get('id'),
    show(id) {
      stories.current = id;
      endings.delete(id);
      globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    },
    ended: (id) => endings.has(id) ? endings.get(id) : new Promise((resolve) => waiting.set(id, resolve)),
    told: undefined,
    run() {
      stories.told = undefined;
      globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('add-users/run-asked', stories.current);
      return stories.told ?? { trace: null, seen: {} };
    },
    async judge() {
      await document.fonts.ready;
      const dialogs = [...document.querySelectorAll('*')]
        .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('dialog[open]') ?? [])]);
      const place = dialogs.length > 1 ? dialogs.at(-1) : document.querySelector('#storybook-root');
      const { violations, incomplete } = await axe.run(place, {
        runOnly: ${JSON.stringify(TAGS)},
        resultTypes: ['violations', 'incomplete'],
        rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false },
          'page-has-heading-one': { enabled: false } },
      });
      const leaks = leakPlaces().filter(([, text]) => text.includes(SECRET))
        .map(([name]) => 'a secret is found in ' + name);
      return leaks.concat([...violations, ...incomplete].flatMap(({ id, nodes }) => nodes.map((node) =>
        'axe ' + id + ': ' + node.html + ' (' + (node.failureSummary ?? '').replace(/\\s+/g, ' ') + ')')));
    },
  };
`;
