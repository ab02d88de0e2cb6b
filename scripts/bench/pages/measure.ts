import { unsupportedOperations } from '../../../src/transport/unsupported-operations.ts';
import type { Transport } from '../../../src/transport/transport.ts';
import type { Given, Show, Showing, Shown } from './given.ts';

let given: Given;
let show: Show;
let shown: Shown;
let renderedRows = 0;
let blockedFor = 0;
const longTasks = new PerformanceObserver((list) => add(list.getEntries()));
const alive: WeakRef<object>[] = [];
const place = document.createElement('main');
document.body.append(place);

/** Reads what is to be shown, before any time is taken. */
async function prepare(url: string): Promise<void> {
  const response = await fetch(url);
  const read: Omit<Given, 'transport'> = await response.json();
  given = { ...read, transport: answerWith(read.offer) };
}

/** Loads who is measured, shows him, and tells how long that took. */
async function start(url: string): Promise<Showing> {
  longTasks.observe({ type: 'longtask' });
  const begun = performance.now();
  let failure: unknown;
  load(url).catch((error: unknown) => (failure = error));
  let firstPaint: number | undefined;
  for (;;) {
    await nextFrame();
    if (failure !== undefined) throw failure;
    const now = performance.now() - begun;
    if (hasBox(place.firstElementChild)) firstPaint ??= now;
    if (firstPaint !== undefined && isReady(given.people.length)) return { firstPaint, ready: now };
  }
}

async function load(url: string): Promise<void> {
  const page: { readonly show: Show } = await import(url);
  show = page.show;
  shown = show(place, given);
}

/** Milliseconds by which tasks were longer than the 50 that nobody feels. */
function blocked(): number {
  add(longTasks.takeRecords());
  return blockedFor;
}

function add(tasks: PerformanceEntryList): void {
  for (const { duration } of tasks) blockedFor += duration - 50;
}

/** Puts the focus on the first field of a row, counted from 0, and counts the rows that are rendered from now on. */
async function focusRow(row: number): Promise<void> {
  const fields = fieldsIn(place);
  fields[row * (fields.length / given.people.length)]?.focus();
  shown.onRow(() => (renderedRows += 1));
  await rest();
  renderedRows = 0;
}

function rendered(): number {
  return renderedRows;
}

/** Pastes what fills so many rows into the field in focus; milliseconds until they can be seen. */
async function paste(text: string): Promise<number> {
  const rows = text.split('\n').length;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const begun = performance.now();
  const options = { clipboardData, bubbles: true, composed: true, cancelable: true };
  fieldsIn(place)[0]?.dispatchEvent(new ClipboardEvent('paste', options));
  do await nextFrame();
  while (!isReady(rows));
  return performance.now() - begun;
}

/** Shows him so often, and takes him away as soon as he is ready. */
async function mount(times: number): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) {
    show(place, given);
    while (!isReady(given.people.length)) await nextTask();
    for (const child of place.children) alive.push(new WeakRef(child));
    place.replaceChildren();
    await nextTask();
  }
}

/** How many of those that were taken away are still there; ask after a collection of garbage. */
function left(): number {
  return alive.filter((each) => each.deref() !== undefined).length;
}

/** The elements in the page, and the roots between them. */
function count(): { readonly elements: number; readonly shadowRoots: number } {
  const roots = rootsIn(place);
  const elements = roots.reduce((sum, root) => sum + root.querySelectorAll('*').length, 0);
  return { elements, shadowRoots: roots.length - 1 };
}

function isReady(rows: number): boolean {
  const fields = fieldsIn(place);
  const last = fields.at(-1);
  return fields.length === rows * FIELDS && last !== undefined && hasBox(last);
}

/** Four texts and two choices. */
const FIELDS = 6;

function fieldsIn(root: ParentNode): readonly HTMLElement[] {
  return rootsIn(root).flatMap((each) => [
    ...each.querySelectorAll<HTMLElement>('input[type="text"], select'),
  ]);
}

function rootsIn(root: ParentNode): readonly ParentNode[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [root, ...inner.flatMap(rootsIn)];
}

function hasBox(element: Element | null): boolean {
  return (element?.getBoundingClientRect().height ?? 0) > 0;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(null);
  });
}

/** Until what was asked for is drawn and nothing else waits. */
async function rest(): Promise<void> {
  await nextFrame();
  await new Promise((resolve) => {
    requestIdleCallback(resolve);
  });
}

function whole<Entry>(items: readonly Entry[]) {
  return Promise.resolve({ items, nextCursor: null });
}

function answerWith({ account, ...offer }: Given['offer']): Transport {
  return {
    ...unsupportedOperations,
    getAccount: () => Promise.resolve(account),
    listUserTypes: () => Promise.resolve(offer.userTypes),
    suggestExtensions: () => Promise.resolve(offer.freeExtensions),
    listSites: () => whole(offer.sites),
    listCostCenters: () => whole(offer.costCenters),
    listInventoryNumbers: () => whole(offer.numbers),
  };
}

const bench = { prepare, start, blocked, focusRow, rendered, paste, mount, left, count, rest };
Object.assign(globalThis, { bench });
