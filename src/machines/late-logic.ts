import type { AnyActorLogic, AnyActorRef, EventObject, Snapshot } from 'xstate';
import type { Expected } from './late.ts';

const LOADED = 'late.loaded';
const GIVE_UP = 'late.giveUp';

/** Told to an editor that has not begun, because its part could not be loaded: it ends with an error. */
export const giveUpEvent = { type: GIVE_UP } as const;

/**
 * Stands for a machine that is loaded later: it can be invoked at once, and begins when it is there.
 *
 * Until then its snapshot is not active, so that nobody is told of it; what it is sent is kept and told to it in order.
 * Whoever invokes it needs to know nothing of this (decision 6).
 */
export function lateLogic<Name extends string, Logics extends Record<Name, AnyActorLogic>>(
  machines: Expected<Logics>,
  name: Name,
): Logics[Name] {
  const logic: AnyActorLogic = {
    getInitialSnapshot: (scope, input) =>
      machines.value?.[name].getInitialSnapshot(scope, input) ?? waitingSnapshot(input),
    transition(snapshot, event, scope) {
      const machine = machines.value?.[name];
      if (!isWaiting(snapshot)) return machine?.transition(snapshot, event, scope) ?? snapshot;
      if (event.type === 'xstate.stop') return STOPPED;
      if (event.type === GIVE_UP) return failedSnapshot();
      if (machine === undefined) return { ...snapshot, kept: [...snapshot.kept, event] };
      for (const kept of snapshot.kept) scope.self.send(kept);
      // What comes in the moment of the arrival has its turn after what came before.
      if (event.type !== LOADED) scope.self.send(event);
      return machine.getInitialSnapshot(scope, snapshot.input);
    },
    start(snapshot, scope) {
      if (isWaiting(snapshot)) machines.whenLoaded(() => wake(scope.self));
      else machines.value?.[name].start?.(snapshot, scope);
    },
    getPersistedSnapshot: (snapshot, options) =>
      isWaiting(snapshot)
        ? snapshot
        : (machines.value?.[name].getPersistedSnapshot(snapshot, options) ?? snapshot),
  };
  // It has the contract of the machine for which it stands, which the types can't see.
  return logic as Logics[Name];
}

/** How an actor looks that waits for its machine: busy, and showing nothing. */
type WaitingSnapshot = Snapshot<unknown> & {
  readonly kept: readonly EventObject[];
  readonly input: unknown;
};

// Whoever reads it in the meantime finds what every machine's snapshot has.
function waitingSnapshot(input: unknown): WaitingSnapshot {
  const empty = {
    context: {},
    value: 'waiting',
    children: {},
    tags: new Set(['busy']),
    hasTag: (tag: string) => tag === 'busy',
    matches: () => false,
    can: () => false,
    getMeta: () => ({}),
  };
  return {
    status: 'stopped',
    output: undefined,
    error: undefined,
    kept: [],
    input,
    ...empty,
  };
}

const STOPPED: Snapshot<unknown> = { status: 'stopped', output: undefined, error: undefined };

function failedSnapshot(): Snapshot<unknown> {
  const error = new Error('Failed to begin: its part was not loaded. Open it again.');
  return { status: 'error', output: undefined, error };
}

function isWaiting(snapshot: Snapshot<unknown>): snapshot is WaitingSnapshot {
  return 'kept' in snapshot;
}

function wake(actor: AnyActorRef): void {
  if (isWaiting(actor.getSnapshot())) actor.send({ type: LOADED });
}
