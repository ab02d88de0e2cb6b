import { StateMachine, type AnyStateMachine } from 'xstate';
import { fnvHash } from '../domain/fnv-hash.ts';

/** A print of the chart of a machine and of each that it invokes, by their names: it changes with the chart. */
export function chartPrints(machine: AnyStateMachine): Readonly<Record<string, string>> {
  const prints: Record<string, string> = {};
  for (const each of machinesWithin(machine))
    prints[each.id] = fnvHash(JSON.stringify(each.config));
  return prints;
}

/** A machine and every one that it invokes, each once. */
export function machinesWithin(machine: AnyStateMachine): readonly AnyStateMachine[] {
  const found = new Map<string, AnyStateMachine>();
  const add = (each: AnyStateMachine): void => {
    if (found.has(each.id)) return;
    found.set(each.id, each);
    for (const actor of Object.values(each.implementations.actors)) {
      if (actor instanceof StateMachine) add(actor);
    }
  };
  add(machine);
  return [...found.values()];
}
