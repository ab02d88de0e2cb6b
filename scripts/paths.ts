import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { AnyStateMachine } from 'xstate';
import { explore, type Path } from '../test/paths/explore.ts';
import { constants, subjects } from '../test/paths/subjects.ts';
import { traceByChart, type Facts } from '../test/paths/trace.ts';

/** The paths of a machine with what each of them shows, as they are kept for review. */
export interface Fixture {
  readonly machine: string;
  /** Changes with the chart. */
  readonly chart: string;
  readonly paths: readonly { readonly input: unknown; readonly trace: readonly Facts[] }[];
}

/** Names a chart: its states, transitions and names, without the functions behind them. */
export function chartHash({ config }: AnyStateMachine): string {
  return createHash('sha256').update(JSON.stringify(config)).digest('hex').slice(0, 16);
}

export function fixtureOf(machine: AnyStateMachine, found: readonly Path[]): Fixture {
  const paths = found.map((path) => ({
    input: path.input,
    trace: traceByChart(machine, path).facts,
  }));
  return { machine: machine.id, chart: chartHash(machine), paths };
}

/** The events of a path that was kept. */
export function pathOf({ input, trace }: Fixture['paths'][number]): Path {
  return { input, events: trace.flatMap(({ event }) => event ?? []) };
}

/** A value as text; what is large and never changes is told by its name. */
export function textOf(value: unknown): string {
  const names = new Map(Object.entries(constants).map(([name, constant]) => [constant, name]));
  return JSON.stringify(value, (_, part: unknown) => names.get(part) ?? part);
}

export function readFixture(machine: AnyStateMachine): Fixture {
  const text = readFileSync(fixtureFile(machine), 'utf8');
  return JSON.parse(text, (_, part: unknown) =>
    typeof part === 'string' && part in constants ? constants[part] : part,
  );
}

function fixtureFile({ id }: AnyStateMachine): string {
  return join(import.meta.dirname, '../test/paths/fixtures', `${id}.json`);
}

if (import.meta.main) {
  for (const subject of subjects) {
    const { machine } = subject;
    const file = fixtureFile(machine);
    const style = { ...(await resolveConfig(file)), filepath: file };
    const fixture = fixtureOf(machine, explore(subject));
    writeFileSync(file, await format(textOf(fixture), style));
    console.log(`test/paths/fixtures/${machine.id}.json: ${fixture.paths.length} paths`);
  }
}
