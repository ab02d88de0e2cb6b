import type { AnyEventObject, AnyMachineSnapshot, ExecutableActionObject } from 'xstate';

/** The one file that knows by which names xstate tells what happens to an invoked actor and to a delay. */

/** An invoked actor is done; nothing where it is not invoked. */
export function doneOf(
  snapshot: AnyMachineSnapshot,
  src: string,
  outputs: readonly unknown[],
): readonly AnyEventObject[] {
  return idsOf(snapshot, src).flatMap((actorId) =>
    outputs.map((output) => ({ type: `xstate.done.actor.${actorId}`, output, actorId })),
  );
}

/** An invoked actor failed; nothing where it is not invoked. */
export function failedOf(
  snapshot: AnyMachineSnapshot,
  src: string,
  errors: readonly unknown[],
): readonly AnyEventObject[] {
  return idsOf(snapshot, src).flatMap((actorId) =>
    errors.map((error) => ({ type: `xstate.error.actor.${actorId}`, error, actorId })),
  );
}

/** A followed child shows something; nothing where it is not followed. */
export function shownOf(
  snapshot: AnyMachineSnapshot,
  src: string,
  contexts: readonly object[],
): readonly AnyEventObject[] {
  return idsOf(snapshot, src).flatMap((id) =>
    contexts.map((context) => ({ type: `xstate.snapshot.${id}`, snapshot: { context } })),
  );
}

/** A delay has passed; nothing where none runs. */
export function elapsedOf({ _nodes: nodes }: AnyMachineSnapshot): readonly AnyEventObject[] {
  return nodes.flatMap(({ after }) => after.map(({ eventType }) => ({ type: eventType })));
}

/** What the children say at once that were opened by the last step: a running actor hears it before anything else. */
export function openingsOf(
  before: AnyMachineSnapshot | undefined,
  { children, _nodes: nodes }: AnyMachineSnapshot,
): readonly AnyEventObject[] {
  const followed = nodes.flatMap(({ invoke }) => invoke.filter(({ onSnapshot }) => onSnapshot));
  return followed.flatMap(({ id }) => {
    const child = children[id];
    const isNew = child !== undefined && child !== before?.children[id];
    return isNew ? [{ type: `xstate.snapshot.${id}`, snapshot: child.getSnapshot() }] : [];
  });
}

/** What an event tells, in plain words; undefined for an event of the machine's own. */
export function readLifecycle({ type }: AnyEventObject) {
  const [, kind, id = ''] = /^xstate\.(done\.actor|error\.actor|after)\.(.+)$/.exec(type) ?? [];
  if (kind === 'after') return { kind, id } as const;
  if (kind === undefined) return undefined;
  return { kind: kind === 'done.actor' ? ('done' as const) : ('failed' as const), id };
}

/** What invoked actor an event is told by, as the chart names it; null for an event of the machine's own. */
export function sourceOf(
  { _nodes: nodes }: AnyMachineSnapshot,
  { type }: AnyEventObject,
): string | null {
  const [, told] = /^xstate\.(?:done\.actor|error\.actor|snapshot)\.(.+)$/.exec(type) ?? [];
  const invoked = nodes.flatMap(({ invoke }) => invoke).find(({ id }) => id === told);
  return invoked === undefined ? null : String(invoked.src);
}

/** An action that is due or was done. */
export type ActionTold = Pick<ExecutableActionObject, 'type' | 'params'>;

/** What the actions of a step ask of the world. */
export function effectsOf(actions: readonly ActionTold[]) {
  const of = (type: string) =>
    actions.flatMap((action) => (action.type === `xstate.${type}` ? [paramsOf(action)] : []));
  return {
    emitted: of('emit').map(({ event }) => event),
    calls: of('spawnChild').map(({ src, input }) => ({ src, input })),
    waits: of('raise').map(({ delay }) => delay),
  };
}

function paramsOf({ params }: ActionTold): Readonly<Record<string, unknown>> {
  return { ...params };
}

function idsOf({ _nodes: nodes }: AnyMachineSnapshot, src: string): readonly string[] {
  return nodes.flatMap(({ invoke }) =>
    invoke.filter((each) => each.src === src).map(({ id }) => id),
  );
}
