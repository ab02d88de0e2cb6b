import type { Path, Subject } from './explore.ts';
import type { Facts } from './trace.ts';

/** The paths of a machine with what each of them shows, as they are kept for review. */
export interface Fixture {
  readonly machine: string;
  /** Changes with the chart. */
  readonly chart: string;
  readonly paths: readonly KeptPath[];
}

/** One path, with what it shows. */
export interface KeptPath {
  readonly input: unknown;
  readonly trace: readonly Facts[];
}

/** A path as it stands in the file: what it shares with an earlier one is told there. */
interface WrittenPath {
  /** The earlier path with the same beginning, counted from 1, and how many of its steps are the same. */
  readonly like?: { readonly path: number; readonly steps: number };
  readonly input?: unknown;
  readonly trace: readonly Facts[];
}

/** The events of a path that was kept. */
export function pathOf({ input, trace }: KeptPath): Path {
  return { input, events: trace.flatMap(({ event }) => event ?? []) };
}

/** Reads the paths of a machine as they were written. */
export function parseFixture(text: string, { constants = {} }: Subject): Fixture {
  const written: Fixture & { readonly paths: readonly WrittenPath[] } = JSON.parse(
    text,
    (_, part: unknown) => (typeof part === 'string' && part in constants ? constants[part] : part),
  );
  return { ...written, paths: spelledOut(written.paths) };
}

function spelledOut(written: readonly WrittenPath[]): readonly KeptPath[] {
  return written.reduce<readonly KeptPath[]>((paths, { like, input, trace }) => {
    const earlier = like === undefined ? undefined : paths[like.path - 1];
    const path =
      earlier === undefined
        ? { input, trace }
        : {
            input: earlier.input,
            trace: [...earlier.trace.slice(0, like?.steps), ...trace],
          };
    return [...paths, path];
  }, []);
}
