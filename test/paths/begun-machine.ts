import { StateMachine, type AnyStateMachine } from 'xstate';
import { createLogics } from '../../src/machines/create-logics.ts';
import type { WizardMachine } from '../../src/machines/wizard/wizard.machine.ts';

type Change = (machine: AnyStateMachine) => AnyStateMachine;

/**
 * Puts the wizard together so that one of the machines within it begins with what a path says.
 *
 * Everything else is as ever: its calls go to the back end, and who opens it sees what comes of it.
 *
 * @param id the machine that begins otherwise, however deep it is
 */
export function createWith(
  id: string,
  input: unknown,
  change: Change = (same) => same,
): typeof createLogics {
  return (...given) => {
    const wizard = createLogics(...given);
    // Which of its machines are others, the types can't see.
    return changed(wizard, id, (machine) => begunWith(change(machine), input)) as WizardMachine;
  };
}

/** The machine, begun with what its path says and not with what whoever invokes it would give it. */
function begunWith(machine: AnyStateMachine, input: unknown): AnyStateMachine {
  return Object.create(machine, {
    getInitialSnapshot: { value: (scope: never) => machine.getInitialSnapshot(scope, input) },
  });
}

function changed(machine: AnyStateMachine, id: string, change: Change): AnyStateMachine {
  if (machine.id === id) return change(machine);
  const actors = Object.entries(machine.implementations.actors).flatMap(([src, logic]) =>
    logic instanceof StateMachine ? [[src, changed(logic, id, change)] as const] : [],
  );
  return actors.length === 0 ? machine : machine.provide({ actors: Object.fromEntries(actors) });
}
