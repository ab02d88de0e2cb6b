import { globSync } from 'node:fs';
import { importsOf } from '../check-walls.ts';
import type { EngineName } from './find-engine.ts';

/** The files of the harness that ask for what not every engine can do, and what that is. */
const NEEDS: Readonly<Record<string, Readonly<Partial<Record<EngineName, string>>>>> = {
  'test/harness/ax-tree.ts': {
    firefox: 'hands its accessibility tree to nobody over WebDriver',
    webkit: 'hands its accessibility tree to nobody over WebDriver',
  },
  'test/harness/memory.ts': {
    firefox: 'counts no nodes and listeners for a test',
    webkit: 'counts no nodes and listeners for a test',
  },
  'test/harness/forced-colours.ts': { webkit: 'has no forced colours' },
  'test/harness/scoped-root.ts': { firefox: 'has one registry of elements for the whole page' },
  'test/harness/whole-move.ts': {
    firefox: 'takes a window that is moved in a shadow root from over the page',
    webkit: 'moves an element only by taking it out',
  },
};

export interface EngineTests {
  readonly files: readonly string[];
  /** What can't run there, and why. */
  readonly leftOut: readonly { readonly file: string; readonly reason: string }[];
}

/** The browser tests that an engine can run, by what they import, however far away. */
export function testsFor(engine: EngineName, root: string): EngineTests {
  const all = globSync('test/{context,components,flows,parts}/**/*.test.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
  const leftOut = all.flatMap((file) => {
    const reason = lackOf(engine, root, file);
    return reason === undefined ? [] : [{ file, reason }];
  });
  const files = all.filter((file) => leftOut.every((each) => each.file !== file));
  return { files, leftOut };
}

function lackOf(engine: EngineName, root: string, file: string): string | undefined {
  const reached = new Set([file]);
  // Visits what is added while it runs, too.
  for (const each of reached) {
    const lack = NEEDS[each]?.[engine];
    if (lack !== undefined) return lack;
    for (const { target } of importsOf(root, each)) {
      if (target.startsWith('test/')) reached.add(target);
    }
  }
  return undefined;
}
