import {
  getNextTransitions,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyTransitionDefinition,
} from 'xstate';
import { guardOf, nodesOf, transitionsOf, triggerOf } from './mermaid.ts';

/** Everything of a machine that tests can reach: each state, each transition, both answers of each guard. */
export function coverageItems(machine: AnyStateMachine): readonly string[] {
  const nodes = nodesOf(machine.root);
  const transitions = nodes.flatMap(transitionsOf);
  return [
    // A history is a way back, and no state to be in.
    ...nodes.filter(({ type }) => type !== 'history').map(({ id }) => `state ${id}`),
    ...transitions.map((each) => transitionItem(each)),
    ...transitions.flatMap((each) =>
      guardOf(each) === undefined ? [] : [transitionItem(each, 'yes'), transitionItem(each, 'no')],
    ),
  ];
}

/**
 * What a machine shows when it takes one step, or finds none to take.
 *
 * @param before where it asked its guards
 * @param eventType what set it off; empty for what it does without an event
 * @param taken the transition that it took
 */
export function itemsOfStep(
  before: AnyMachineSnapshot,
  eventType: string,
  taken?: AnyTransitionDefinition,
): readonly string[] {
  const asked = getNextTransitions(before).filter((each) => each.eventType === eventType);
  const refused = taken === undefined ? asked : asked.slice(0, asked.indexOf(taken));
  return [
    ...refused.filter(guardOf).map((each) => transitionItem(each, 'no')),
    ...(taken === undefined ? [] : [transitionItem(taken)]),
    ...(taken === undefined || guardOf(taken) === undefined ? [] : [transitionItem(taken, 'yes')]),
  ];
}

/** The states that a machine is in, as items. */
export function itemsOfRest({ _nodes: nodes }: AnyMachineSnapshot): readonly string[] {
  return nodes.map(({ id }) => `state ${id}`);
}

/** Names a transition, or an answer of its guard, by its place among those of its state with the same event: the guards are asked in that order. */
export function transitionItem(transition: AnyTransitionDefinition, answer?: 'yes' | 'no'): string {
  const { source, eventType } = transition;
  const rivals = transitionsOf(source).filter((each) => each.eventType === eventType);
  const name = `${source.id}: ${triggerOf(transition)} ${rivals.indexOf(transition) + 1}`;
  if (answer === undefined) return `transition ${name}`;
  return `guard ${name} [${guardOf(transition)}] ${answer}`;
}
