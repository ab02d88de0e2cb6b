import type { AnyActorRef, AnyMachineSnapshot, AnyStateNode } from 'xstate';

/** The innermost states of a machine and of every machine that runs in it, as in `devicePicker.catalog.listed`. */
export function restingPlaces({ _nodes: nodes, children }: AnyMachineSnapshot): readonly string[] {
  const actors: readonly (AnyActorRef | undefined)[] = Object.values(children);
  const inner = actors.flatMap((child) => {
    const within: unknown = child?.getSnapshot();
    return isMachineSnapshot(within) ? restingPlaces(within) : [];
  });
  return [...nodes.filter(isAtom).map(({ id }) => id), ...inner];
}

function isAtom({ type }: AnyStateNode): boolean {
  return type === 'atomic' || type === 'final';
}

function isMachineSnapshot(snapshot: unknown): snapshot is AnyMachineSnapshot {
  return typeof snapshot === 'object' && snapshot !== null && '_nodes' in snapshot;
}
