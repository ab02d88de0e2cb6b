import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { AnyStateMachine } from 'xstate';
import { explore, type Path, type Subject } from '../test/paths/explore.ts';
import { traceByChart, type Facts } from '../test/paths/trace.ts';

const root = join(import.meta.dirname, '..');

/** The paths of a machine with what each of them shows, as they are kept for review. */
export interface Fixture {
  readonly machine: string;
  /** Changes with the chart. */
  readonly chart: string;
  readonly paths: readonly KeptPath[];
}

interface KeptPath {
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

/** Every machine with what can happen to it: each has a file of its own, so that none can be left out. */
export async function findSubjects(): Promise<readonly Subject[]> {
  const files = globSync('test/paths/subjects/*.subject.ts', { cwd: root }).toSorted();
  const modules: readonly { readonly subject: Subject }[] = await Promise.all(
    files.map((file) => import(join(root, file))),
  );
  return modules.map(({ subject }) => subject);
}

/** Names a chart: its states, transitions and names, without the functions behind them. */
export function chartHash({ config }: AnyStateMachine): string {
  return createHash('sha256').update(JSON.stringify(config)).digest('hex').slice(0, 16);
}

/** The paths of a machine, found anew. */
export function fixtureOf(subject: Subject): Fixture {
  const { machine } = subject;
  const paths = explore(subject).map((path) => ({
    input: path.input,
    trace: traceByChart(machine, path).facts,
  }));
  return { machine: machine.id, chart: chartHash(machine), paths };
}

/** The events of a path that was kept. */
export function pathOf({ input, trace }: KeptPath): Path {
  return { input, events: trace.flatMap(({ event }) => event ?? []) };
}

/** A value as text; what is large and never changes, or secret, is told by its name. */
export function textOf(value: unknown, { constants = {} }: Subject): string {
  const names = new Map(Object.entries(constants).map(([name, constant]) => [constant, name]));
  // A secret tells nothing of itself, so it is looked up before it is written.
  return JSON.stringify(value, function named(this: unknown, key: string, part: unknown) {
    return names.get(Reflect.get(Object(this), key)) ?? part;
  });
}

export function readFixture({ machine, constants = {} }: Subject): Fixture {
  const text = readFileSync(fixtureFile(machine), 'utf8');
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

function abridged(paths: readonly KeptPath[], subject: Subject): readonly WrittenPath[] {
  const texts = paths.map(({ input, trace }) => [
    textOf(input, subject),
    ...trace.map((facts) => textOf(facts, subject)),
  ]);
  return paths.map((path, index) => {
    const own = texts[index] ?? [];
    const shared = texts.slice(0, index).map((other) => commonLength(own, other));
    const most = Math.max(0, ...shared);
    if (most < 2) return path;
    // The input is the first of what is shared.
    const like = { path: shared.indexOf(most) + 1, steps: most - 1 };
    return { like, trace: path.trace.slice(like.steps) };
  });
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((text, index) => text !== b[index]);
  return end < 0 ? a.length : end;
}

function fixtureFile({ id }: AnyStateMachine): string {
  return join(root, 'test/paths/fixtures', `${id}.json`);
}

if (import.meta.main) {
  for (const subject of await findSubjects()) {
    const file = fixtureFile(subject.machine);
    const style = { ...(await resolveConfig(file)), filepath: file };
    const fixture = fixtureOf(subject);
    const written = { ...fixture, paths: abridged(fixture.paths, subject) };
    writeFileSync(file, await format(textOf(written, subject), style));
    console.log(`test/paths/fixtures/${fixture.machine}.json: ${fixture.paths.length} paths`);
  }
}
