import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { transitionItem } from './coverage.ts';
import { guardOf, nodesOf, transitionsOf, triggerOf } from './mermaid.ts';

/** What was seen of a machine, by the names of its items. */
type Seen = Readonly<Record<string, number>>;

/**
 * Draws a machine as a Mermaid flowchart, with what was not seen of it in red.
 *
 * A state diagram can't colour its edges, so this is another kind of picture than `mermaidOf` draws.
 */
export function coverageChart(machine: AnyStateMachine, seen: Seen): string {
  const nodes = nodesOf(machine.root).filter(({ type }) => type !== 'history');
  const edges = nodes.flatMap(transitionsOf);
  const red = edges.flatMap((edge, index) => (isSeen(edge, seen) ? [] : [index]));
  const unseen = nodes.filter(({ id }) => seen[`state ${id}`] === undefined).map(nameOf);
  return [
    'flowchart TD',
    ...linesOf(machine.root),
    ...edges.map((edge) => edgeOf(edge)),
    '  classDef unseen fill:#fdd,stroke:#c00,color:#900',
    ...(unseen.length === 0 ? [] : [`  class ${unseen.join(',')} unseen`]),
    ...(red.length === 0 ? [] : [`  linkStyle ${red.join(',')} stroke:#c00,color:#c00`]),
    '',
  ].join('\n');
}

// A guard that never said no, or never yes, is half a transition that nobody has seen.
function isSeen(edge: AnyTransitionDefinition, seen: Seen): boolean {
  const items = [
    transitionItem(edge),
    ...(guardOf(edge) === undefined ? [] : [transitionItem(edge, 'no')]),
  ];
  return items.every((item) => seen[item] !== undefined);
}

function linesOf(node: AnyStateNode): readonly string[] {
  const inner: readonly AnyStateNode[] = Object.values(node.states);
  const children = inner.filter(({ type }) => type !== 'history');
  if (children.length === 0) return [`  ${nameOf(node)}["${node.key}"]`];
  const title = `  subgraph ${nameOf(node)}["${node.key}"]`;
  return [title, ...children.flatMap(linesOf).map((line) => `  ${line}`), '  end'];
}

function edgeOf(edge: AnyTransitionDefinition): string {
  const [target = edge.source] = edge.target ?? [];
  const guard = guardOf(edge);
  const words = [triggerOf(edge), ...(guard === undefined ? [] : [`[${guard}]`])].join(' ');
  const end = target.type === 'history' ? (target.parent ?? target) : target;
  return `  ${nameOf(edge.source)} -->|"${words}"| ${nameOf(end)}`;
}

// A word that ends a subgraph can't name a node.
function nameOf({ id }: AnyStateNode): string {
  return `s_${id.replaceAll('.', '_')}`;
}
