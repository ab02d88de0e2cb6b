import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { transitionItem } from './coverage.ts';
import { guardOf, nodesOf, transitionsOf, triggerOf } from './mermaid.ts';

/** The shortest way to one transition, by the chart alone. */
export interface ChartPath {
  /** The item of the transition, as coverage names it. */
  readonly item: string;
  /** The state in which it ends. */
  readonly to: string;
  /** What has to happen, one after the other, as in `step.next [isRosterAcceptable]`; the last is the transition itself. */
  readonly steps: readonly string[];
}

/** The shortest way to every transition that the chart leads to; whether its guards let it through is for the data to say. */
export function chartPaths(machine: AnyStateMachine): readonly ChartPath[] {
  const ways = waysTo(machine);
  return nodesOf(machine.root).flatMap((node) =>
    transitionsOf(node).flatMap((edge) => {
      const way = shortest(leavesOf(node).flatMap((leaf) => ways.get(leaf.id) ?? []));
      if (way === undefined) return [];
      const [target = node] = edge.target ?? [];
      return [{ item: transitionItem(edge), to: target.id, steps: [...way, wordsOf(edge)] }];
    }),
  );
}

type Way = readonly string[];

/** The shortest way to each innermost state, in the order in which they are reached. */
function waysTo(machine: AnyStateMachine): ReadonlyMap<string, readonly Way[]> {
  const ways = new Map<string, readonly Way[]>();
  let front: readonly { readonly node: AnyStateNode; readonly way: Way }[] = [
    { node: entered(machine.root), way: [] },
  ];
  while (front.length > 0) {
    const fresh = front.filter(({ node, way }) => {
      const isNew = !ways.has(node.id);
      if (isNew) ways.set(node.id, [way]);
      return isNew;
    });
    front = fresh.flatMap(({ node, way }) =>
      withAncestors(node)
        .flatMap(transitionsOf)
        .flatMap((edge) => {
          const [target] = edge.target ?? [];
          const next = target === undefined ? null : entered(target);
          return next === null ? [] : [{ node: next, way: [...way, wordsOf(edge)] }];
        }),
    );
  }
  return ways;
}

function wordsOf(edge: AnyTransitionDefinition): string {
  const guard = guardOf(edge);
  return guard === undefined ? triggerOf(edge) : `${triggerOf(edge)} [${guard}]`;
}

// A way back leads to where somebody was: by the chart, to where that begins.
function entered(node: AnyStateNode): AnyStateNode {
  if (node.type === 'history') return node.parent === undefined ? node : entered(node.parent);
  const [first] = node.initial?.target ?? [];
  return first === undefined ? node : entered(first);
}

function leavesOf(node: AnyStateNode): readonly AnyStateNode[] {
  return nodesOf(node).filter(({ states }) => Object.keys(states).length === 0);
}

function withAncestors(node: AnyStateNode): readonly AnyStateNode[] {
  return node.parent === undefined ? [node] : [node, ...withAncestors(node.parent)];
}

function shortest(ways: readonly Way[]): Way | undefined {
  return ways.toSorted((a, b) => a.length - b.length)[0];
}
