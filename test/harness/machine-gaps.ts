import type { AnyStateMachine, AnyStateNode } from 'xstate';

/**
 * Everything that a machine's chart names and does not have.
 *
 * The compiler lets a wrong `initial` and a wrong delay pass, and both only show when the machine runs into them.
 */
export function machineGaps(machine: AnyStateMachine): readonly string[] {
  const gaps = nodesOf(machine.root).flatMap((node) => gapsOf(node, machine));
  const isBounded = Number.isFinite(machine.options.maxIterations);
  return isBounded ? gaps : [...gaps, `${machine.id}: maxIterations is not set`];
}

/** A state with everything in it. */
export function nodesOf(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap((child: AnyStateNode) => nodesOf(child))];
}

function gapsOf(node: AnyStateNode, { implementations }: AnyStateMachine): readonly string[] {
  const transitions = [...node.transitions.values()].flat().concat(node.always ?? []);
  const known = (kind: 'actions' | 'guards' | 'actors' | 'delays', names: readonly unknown[]) =>
    names.flatMap((name) =>
      typeof name !== 'string' || name in implementations[kind] ? [] : `${kind} ${name}`,
    );
  const actions = [...node.entry, ...node.exit, ...transitions.flatMap((each) => each.actions)];
  const silent = node.invoke.filter(({ onError }) => onError === undefined);
  return [
    ...known('actions', actions.map(nameOf)),
    ...known(
      'guards',
      transitions.map((each) => nameOf(each.guard)),
    ),
    ...known(
      'actors',
      node.invoke.map(({ src }) => src),
    ),
    ...known(
      'delays',
      node.after.map(({ delay }) => delay),
    ),
    ...(hasInitial(node) ? [] : ['initial']),
    ...silent.map(({ src }) => `onError of ${String(src)}`),
  ].map((gap) => `${node.id}: ${gap}`);
}

function hasInitial(node: AnyStateNode): boolean {
  const names = Object.keys(node.states);
  const { initial } = node.config;
  return names.length === 0 ? initial === undefined : names.includes(String(initial));
}

// Functions are built in; what the chart itself names is a text, or a text with parameters.
function nameOf(reference: unknown): unknown {
  const isObject = typeof reference === 'object' && reference !== null;
  return isObject && 'type' in reference ? reference.type : reference;
}
