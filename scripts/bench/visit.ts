import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Subject } from './pages.ts';
import { clipboardText } from './people.ts';
import type { Showing } from './pages/given.ts';

/** Who is visited, in a browser of its own caches and memory. */
export interface Visit {
  readonly subject: Subject;
  readonly rows: number;
  /** How many times slower the processor is made. */
  readonly slowdown: number;
}

/** What was measured: milliseconds, bytes of the heap and counts. */
export type Measured = Readonly<Record<string, number>>;

const VIEWPORT = { width: 1280, height: 900 } as const;
/** What is done after the first step is there is counted with it. */
const QUIET_MS = 500;
const PASTE = `bench.paste(${JSON.stringify(clipboardText(25))})`;
/** The first letters are for the browser, which compiles what is run often. */
const WARM_UP_KEYS = 20;
const KEYS = 6;
const BETWEEN_KEYS_MS = 60;
const SAMPLING_MICROSECONDS = 200;
/** What a page keeps once, such as compiled templates, is there after so many. */
const WARM_UP_MOUNTS = 20;

/** The visits to the pages at an address. */
export class Visitor {
  readonly #browser: Browser;
  readonly #address: string;

  constructor(browser: Browser, address: string) {
    this.#browser = browser;
    this.#address = address;
  }

  /** Until the people are shown, and what the page holds then; who has one row gets more from the clipboard. */
  async show({ subject, rows, slowdown }: Visit): Promise<Measured> {
    const { page, devTools, close } = await this.#open(rows);
    const heapBefore = await heapOf(devTools);
    await slowDown(devTools, slowdown);
    const showing = await page.evaluate<Showing>(startOf(subject));
    await page.waitForTimeout(QUIET_MS);
    const blocked = await page.evaluate<number>('bench.blocked()');
    await slowDown(devTools, 1);
    const counts = await page.evaluate<Measured>('bench.count()');
    const heap = (await heapOf(devTools)) - heapBefore;
    await slowDown(devTools, slowdown);
    const pasted = rows === 1 ? { paste: await page.evaluate<number>(PASTE) } : {};
    await close();
    return { ...showing, blocked, ...counts, heap, ...pasted };
  }

  /** Types into the middle row: the script and all the work that a letter takes, and the rows that are rendered for it. */
  async type({ subject, rows, slowdown }: Visit): Promise<Measured> {
    const { page, devTools, close } = await this.#open(rows);
    await page.evaluate(startOf(subject));
    await page.waitForTimeout(QUIET_MS);
    await page.evaluate(`bench.focusRow(${Math.floor(rows / 2)})`);
    for (let key = 0; key < WARM_UP_KEYS; key += 1) await page.keyboard.press('a');
    await page.evaluate('bench.rest()');
    const warm = await page.evaluate<number>('bench.rendered()');
    await slowDown(devTools, slowdown);
    await devTools.send('Profiler.enable');
    await devTools.send('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS });
    const before = await metricsOf(devTools);
    await devTools.send('Profiler.start');
    for (let key = 0; key < KEYS; key += 1) {
      await page.keyboard.press('a');
      await page.waitForTimeout(BETWEEN_KEYS_MS);
    }
    await page.evaluate('bench.rest()');
    const after = await metricsOf(devTools);
    const { profile } = await devTools.send('Profiler.stop');
    const rendered = await page.evaluate<number>('bench.rendered()');
    await close();
    const seconds = (after['TaskDuration'] ?? 0) - (before['TaskDuration'] ?? 0);
    return {
      keyScript: scriptIn(profile) / KEYS,
      keyWork: (seconds * 1000) / KEYS,
      keyRows: (rendered - warm) / KEYS,
    };
  }

  /** Shows somebody with one row and takes him away, so often; what is left of all that. */
  async mount(subject: Subject, times: number): Promise<Measured> {
    const { page, devTools, close } = await this.#open(1);
    await page.evaluate(startOf(subject));
    await page.evaluate(`bench.mount(${WARM_UP_MOUNTS})`);
    const before = await leftIn(page, devTools);
    await page.evaluate(`bench.mount(${times})`);
    const after = await leftIn(page, devTools);
    await close();
    return {
      instancesLeft: after.instances - before.instances,
      nodesLeft: after.nodes - before.nodes,
      listenersLeft: after.listeners - before.listeners,
      heapLeft: after.heap - before.heap,
    };
  }

  async #open(rows: number) {
    const context = await this.#browser.newContext({ viewport: VIEWPORT });
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Performance.enable');
    await page.goto(`${this.#address}index.html`);
    await page.evaluate(`bench.prepare('${rows}.json')`);
    return { page, devTools, close: () => context.close() };
  }
}

function startOf(subject: Subject): string {
  return `bench.start('../${subject}/${subject}.js')`;
}

async function slowDown(devTools: CDPSession, rate: number): Promise<void> {
  await devTools.send('Emulation.setCPUThrottlingRate', { rate });
}

/** What is in the page when collecting garbage sets nothing more free: what goes may hold something else until the next time. */
async function leftIn(page: Page, devTools: CDPSession) {
  let last = '';
  for (;;) {
    await page.waitForTimeout(QUIET_MS);
    const heap = await heapOf(devTools);
    const { nodes, jsEventListeners: listeners } = await devTools.send('Memory.getDOMCounters');
    const instances = await page.evaluate<number>('bench.left()');
    const counts = JSON.stringify([nodes, listeners, instances]);
    if (counts === last) return { nodes, listeners, instances, heap };
    last = counts;
  }
}

async function heapOf(devTools: CDPSession): Promise<number> {
  for (let turn = 0; turn < 2; turn += 1) await devTools.send('HeapProfiler.collectGarbage');
  return (await metricsOf(devTools))['JSHeapUsedSize'] ?? 0;
}

async function metricsOf(devTools: CDPSession): Promise<Measured> {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { functionName: string } }[];
  readonly samples?: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas?: readonly number[];
}

/** Milliseconds in which a script ran; drawing is the browser's, and so is collecting, of which drawing a long table leaves most. */
function scriptIn({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const others = new Set(
    nodes.filter(({ callFrame }) => OTHERS.has(callFrame.functionName)).map(({ id }) => id),
  );
  const micros = timeDeltas.filter((_, index) => !others.has(samples[index] ?? 0));
  return micros.reduce((sum, each) => sum + each, 0) / 1000;
}

const OTHERS: ReadonlySet<string> = new Set([
  '(root)',
  '(idle)',
  '(program)',
  '(garbage collector)',
]);
