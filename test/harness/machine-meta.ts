import * as z from 'zod/mini';
import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { nodesOf } from './machine-gaps.ts';

const metaSchema = z.object({
  page: z.string().check(z.minLength(1)),
  requirements: z.array(z.string().check(z.regex(/^R\d\d$/))).check(z.minLength(1)),
  focus: z.enum(['heading', 'problem', 'opener', 'kept']),
  announce: z.enum(['title', 'results', 'failure', 'nothing']),
});

/** The states in which a person can stop and look, and that tell nobody what to show, say or focus. */
export function silentStates(machine: AnyStateMachine): readonly string[] {
  return nodesOf(machine.root)
    .filter(isResting)
    .filter((node) => !metaSchema.safeParse(metaOf(node)).success)
    .map(({ id }) => id);
}

/** The states in which a person can stop and look. */
export function restingStates(machine: AnyStateMachine): readonly string[] {
  return nodesOf(machine.root)
    .filter(isResting)
    .map(({ id }) => id);
}

/** The rows of the requirements that a machine says it serves. */
export function requirementsOf(machine: AnyStateMachine): readonly string[] {
  const told = metasOf(machine).flatMap(({ requirements }) => requirements);
  return [...new Set(told)].toSorted();
}

/** Pages that two machines claim although neither opens the other on it. */
export function disputedPages(machines: readonly AnyStateMachine[]): readonly string[] {
  const pages = new Set(machines.flatMap((machine) => metasOf(machine).map(({ page }) => page)));
  return [...pages].filter((page) => {
    const owners = machines.filter((machine) =>
      metasOf(machine).some((meta) => meta.page === page),
    );
    const guests = new Set(owners.flatMap((owner) => guestsOn(page, owner)));
    return owners.filter(({ id }) => !guests.has(id)).length > 1;
  });
}

/** The machines that a machine opens, by the names under which it does. */
export function guestsOf(machine: AnyStateMachine): readonly string[] {
  return nodesOf(machine.root).flatMap(({ invoke }) => invoke.map(({ src }) => String(src)));
}

function guestsOn(page: string, machine: AnyStateMachine): readonly string[] {
  return nodesOf(machine.root)
    .filter((node) => metaSchema.safeParse(metaOf(node)).data?.page === page)
    .flatMap(({ invoke }) => invoke.map(({ src }) => String(src)));
}

function metasOf(machine: AnyStateMachine) {
  return nodesOf(machine.root).flatMap(({ meta }) => metaSchema.safeParse(meta).data ?? []);
}

// What is left again without anybody doing anything is no place to rest.
function isResting(node: AnyStateNode): boolean {
  const isPassing = (node.always ?? []).some(({ guard }) => guard === undefined);
  return node.type === 'atomic' && !isPassing;
}

function metaOf(node: AnyStateNode): unknown {
  return node.meta ?? (node.parent === undefined ? undefined : metaOf(node.parent));
}
