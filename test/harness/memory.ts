import { executeServerCommand } from '@web/test-runner-commands';
import { nextTask } from './settle.ts';

/** What the page holds after a collection of garbage, whether it stands in the document or not. */
export interface Memory {
  readonly documents: number;
  readonly nodes: number;
  readonly jsEventListeners: number;
}

// What one collection sets free may hold something else, which only the next one finds.
const SAME_IN_A_ROW = 3;
const MOST_COLLECTIONS = 40;

/**
 * Collects garbage until nothing more goes, and counts what is left.
 *
 * @throws {Error} when it never comes to rest
 */
export async function collectGarbage(): Promise<Memory> {
  // What waits for the page to be idle holds a wizard until then; on a busy machine that takes its time.
  await whenIdle();
  let last = await collectOnce();
  let same = 0;
  for (let turn = 0; turn < MOST_COLLECTIONS; turn += 1) {
    await nextTask();
    await whenIdle();
    const next = await collectOnce();
    same = isSame(last, next) ? same + 1 : 0;
    last = next;
    if (same === SAME_IN_A_ROW) return last;
  }
  throw new Error(`The page goes on changing: ${JSON.stringify(last)}. Let it settle first.`);
}

/** Those who asked before have had their turn then. */
function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve());
  });
}

/** How often something is done that must leave nothing behind: 10 times, unless `MOUNTS` says otherwise. */
export function mountsToTry(): Promise<number> {
  return executeServerCommand<number, undefined>('mounts');
}

function collectOnce(): Promise<Memory> {
  return executeServerCommand<Memory, undefined>('memory');
}

function isSame(a: Memory, b: Memory): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
