import { globSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf } from '../check-walls.ts';
import { engineNames, type EngineName } from './find-engine.ts';

type Lacks = Readonly<Partial<Record<EngineName, string>>>;

const inNone = (what: string): Lacks =>
  Object.fromEntries(engineNames.map((engine) => [engine, what]));

/** The files of which a test that imports them can't, or need not, run in an engine; and what it does there. */
const NEEDS: Readonly<Record<string, Lacks>> = {
  'test/harness/ax-tree.ts': inNone('reads the accessibility tree, which Chromium alone hands out'),
  'test/harness/memory.ts': inNone('counts nodes and listeners, which Chromium alone does'),
  'test/harness/forced-colours.ts': { webkit: 'needs forced colours' },
  'test/harness/more-contrast.ts': inNone('needs more contrast, which only Chromium is asked for'),
  'test/harness/scoped-root.ts': inNone('needs registries of elements beside the page’s'),
  'test/harness/whole-move.ts': {
    firefox: 'needs a window that stays over the page when it is moved in a shadow root',
    webkit: 'needs moveBefore',
  },
  'test/harness/native-undo.ts': {
    webkit: 'needs undo by a key, which WebKitGTK has for no field',
  },
  'test/harness/typed-time.ts': { webkit: 'types a time, which WebKitGTK takes otherwise' },
  'test/suites/generated-paths.ts': inNone('walks every path of the machine, which takes long'),
  'test/suites/generated-editor-paths.ts': inNone('walks every path of the editors, as well'),
};

export interface EngineTests {
  readonly files: readonly string[];
  readonly leftOut: readonly { readonly file: string; readonly reason: string }[];
}

/** The browser tests that run in an engine, and those that don't, by what they import, however far away. */
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
    for (const target of harnessOf(root, each)) reached.add(target);
  }
  return undefined;
}

const known = new Map<string, readonly string[]>();

/** The files of the tests that a file imports; each is read once. */
function harnessOf(root: string, file: string): readonly string[] {
  const path = join(root, file);
  const targets =
    known.get(path) ??
    importsOf(root, file)
      .map(({ target }) => target)
      .filter((target) => target.startsWith('test/'));
  known.set(path, targets);
  return targets;
}
