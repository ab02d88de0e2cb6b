import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StateMachine, type AnyStateMachine } from 'xstate';
import { mermaidOf } from '../src/headless/mermaid.ts';

const root = join(import.meta.dirname, '..');

/** Every machine of the project: each lives in a `.machine.ts` file, so that none can be left out. */
export async function findMachines(): Promise<readonly AnyStateMachine[]> {
  const files = globSync('src/machines/**/*.machine.ts', { cwd: root }).toSorted();
  return (await Promise.all(files.map(machinesOf))).flat();
}

async function machinesOf(file: string): Promise<readonly AnyStateMachine[]> {
  const module: Readonly<Record<string, unknown>> = await import(join(root, file));
  return Object.values(module).filter((value) => value instanceof StateMachine);
}

/** Where the diagram of a machine is kept. */
export function diagramFile(machine: AnyStateMachine): string {
  return join(root, 'docs/machines', `${machine.id}.mmd`);
}

if (import.meta.main) {
  for (const machine of await findMachines()) {
    writeFileSync(diagramFile(machine), mermaidOf(machine));
    console.log(`docs/machines/${machine.id}.mmd`);
  }
}
