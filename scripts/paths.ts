import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { AnyStateMachine } from 'xstate';
import { explore, type Subject } from '../test/paths/explore.ts';
import { parseFixture, type Fixture, type KeptPath } from '../test/paths/fixture.ts';
import { traceByChart } from '../test/paths/trace.ts';

const root = join(import.meta.dirname, '..');

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

/** A value as text; what is large and never changes, or secret, is told by its name. */
export function textOf(value: unknown, { constants = {} }: Subject): string {
  const names = new Map(Object.entries(constants).map(([name, constant]) => [constant, name]));
  // A secret tells nothing of itself, so it is looked up before it is written.
  return JSON.stringify(value, function named(this: unknown, key: string, part: unknown) {
    return names.get(Reflect.get(Object(this), key)) ?? part;
  });
}

/** The paths of a machine, as they were kept. */
export function readFixture(subject: Subject): Fixture {
  return parseFixture(readFileSync(fixtureFile(subject.machine), 'utf8'), subject);
}

function abridged(paths: readonly KeptPath[], subject: Subject) {
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

function addUsers(...args: readonly string[]): string {
  const script = join(root, 'src/cli/add-users.ts');
  return spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' }).stderr;
}

/** Records the examples anew that tell of charts which are no more. */
function renewExamples(): void {
  const report = 'examples/coverage/one-person.json';
  const trace = 'examples/traces/one-person.jsonl';
  if (addUsers('coverage', report) + addUsers('replay', trace) === '') return;
  const plan = ['--plan', 'examples/rosters/one-person.csv'];
  addUsers('run', ...plan, '--trace', trace, '--coverage', report);
  console.log(`${report}, and the trace beside it`);
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
  renewExamples();
}
