import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';

/** Draws a machine as a Mermaid state diagram, from its chart alone: the same chart gives the same text. */
export function mermaidOf(machine: AnyStateMachine): string {
  const edges = nodesOf(machine.root).flatMap(edgesOf);
  return ['stateDiagram-v2', ...linesIn(machine.root, edges), ''].join('\n');
}

/** A state with everything in it, the outer ones first. */
export function nodesOf(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap((child: AnyStateNode) => nodesOf(child))];
}

/** What leads out of a state, in the order of the chart; the ones without an event last. */
export function transitionsOf(node: AnyStateNode): readonly AnyTransitionDefinition[] {
  return [...[...node.transitions.values()].flat(), ...(node.always ?? [])];
}

/** What sets a transition off, in the chart's own words. */
export function triggerOf({ source, eventType }: AnyTransitionDefinition): string {
  if (eventType === '') return 'always';
  const delayed = source.after.find((each) => each.eventType === eventType);
  if (delayed !== undefined) return `after ${String(delayed.delay)}`;
  const [, kind, id] = /^xstate\.(done|error|snapshot)\.(?:actor\.)?(.+)$/.exec(eventType) ?? [];
  const invoked = source.invoke.find((each) => each.id === id);
  return invoked === undefined ? eventType : `${String(invoked.src)} ${kind}`;
}

/** The name of a transition's guard; undefined when it has none. */
export function guardOf({ guard }: AnyTransitionDefinition): string | undefined {
  return typeof guard === 'object' && guard !== null ? guard.type : guard?.toString();
}

interface Edge {
  /** The smallest state that holds both ends: Mermaid draws a transition where it is written. */
  readonly home: AnyStateNode | undefined;
  readonly line: string;
}

function edgesOf(node: AnyStateNode): readonly Edge[] {
  return transitionsOf(node).map((transition) => {
    const [target = node] = transition.target ?? [];
    const guard = guardOf(transition);
    const words = [triggerOf(transition), ...(guard === undefined ? [] : [`[${guard}]`])];
    const stays = transition.target === undefined ? ['(stays)'] : [];
    const label = [...words, ...stays].join(' ');
    return { home: homeOf(node, target), line: `${nameOf(node)} --> ${nameOf(target)}: ${label}` };
  });
}

function linesIn(node: AnyStateNode, edges: readonly Edge[]): readonly string[] {
  const children: readonly AnyStateNode[] = Object.values(node.states);
  const [start] = node.initial?.target ?? [];
  return [
    ...(start === undefined ? [] : [`[*] --> ${nameOf(start)}`]),
    ...children.flatMap((child) => stateOf(child, linesIn(child, edges))),
    ...edges.filter(({ home }) => home === node).map(({ line }) => line),
    ...children.filter(({ type }) => type === 'final').map((child) => `${nameOf(child)} --> [*]`),
  ].map((line) => `  ${line}`);
}

function stateOf(node: AnyStateNode, inside: readonly string[]): readonly string[] {
  const tags = node.tags.length === 0 ? '' : ` (${node.tags.join(', ')})`;
  const state = `state "${node.key}${tags}" as ${nameOf(node)}`;
  return inside.length === 0 ? [state] : [`${state} {`, ...inside, '}'];
}

function nameOf(node: AnyStateNode): string {
  return node.path.join('_');
}

function homeOf(source: AnyStateNode, target: AnyStateNode): AnyStateNode | undefined {
  const around = [...ancestorsOf(source)];
  return [...ancestorsOf(target)].find((node) => around.includes(node));
}

function* ancestorsOf({ parent }: AnyStateNode): Generator<AnyStateNode> {
  if (parent === undefined) return;
  yield parent;
  yield* ancestorsOf(parent);
}
