import {
  createActor,
  fromPromise,
  StateMachine,
  SimulatedClock,
  type AnyEventObject,
  type AnyMachineSnapshot,
  type AnyStateMachine,
} from 'xstate';
import { nodesOf } from '../../src/headless/mermaid.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { createStepper, type Path } from './explore.ts';
import { effectsOf, readLifecycle, type ActionTold } from './lifecycle.ts';

/** What can be seen of a machine after an event; the first one is what it starts with. */
export interface Facts {
  readonly event?: AnyEventObject;
  readonly state: unknown;
  readonly tags?: readonly string[];
  /** What of the context is another than before. */
  readonly changed?: Readonly<Record<string, unknown>>;
  readonly emitted?: readonly unknown[];
  /** The actors that it invoked, with what they were given. */
  readonly calls?: readonly unknown[];
  /** The delays that it began to wait, in milliseconds. */
  readonly waits?: readonly unknown[];
  readonly output?: unknown;
}

/** What a path shows by the chart alone, with nothing running. */
export function traceByChart(machine: AnyStateMachine, { input, events }: Path) {
  const stepper = createStepper(machine, input);
  const start = stepper.start();
  const steps = events.reduce(
    (done, event) => [...done, stepper.next(done.at(-1)?.snapshot ?? start.snapshot, event)],
    [start],
  );
  const facts = steps.map(({ snapshot, actions }, index): Facts => {
    const before = steps[index - 1]?.snapshot;
    return factsOf(events[index - 1], snapshot, before, effectsOf(actions));
  });
  return { facts, seen: new Set(steps.flatMap(({ seen }) => seen)) };
}

/** What a path shows when it is walked by a running actor, whose calls are answered and whose clock is moved. */
export async function traceByActor(machine: AnyStateMachine, { input, events }: Path) {
  const clock = new SimulatedClock();
  const ports = createPorts();
  const emitted: unknown[] = [];
  const actions: ActionTold[] = [];
  const provided = machine.provide({ actors: ports.actorsFor(machine) });
  const actor = createActor(provided, {
    input,
    clock,
    inspect: (found) => {
      if (found.type === '@xstate.action' && found.actorRef === actor) actions.push(found.action);
    },
  });
  actor.on('*', (event) => emitted.push(event));
  const facts: Facts[] = [];
  let before: AnyMachineSnapshot | undefined;
  const look = async (event?: AnyEventObject): Promise<Facts> => {
    await answersArrive();
    const snapshot = actor.getSnapshot();
    const effects = { ...effectsOf(actions.splice(0)), emitted: emitted.splice(0) };
    const seen = factsOf(event, snapshot, before, effects);
    before = snapshot;
    return seen;
  };
  const pass = async (ms: number): Promise<void> => {
    clock.increment(ms - 1);
    await answersArrive();
    if (actor.getSnapshot() !== before) throw new Error(`${machine.id} did not wait for ${ms} ms.`);
    clock.increment(1);
  };
  actor.start();
  facts.push(await look());
  for (const event of events) {
    const told = readLifecycle(event);
    const port = ports.pending.get(told?.id ?? '');
    if (told?.kind === 'after')
      await pass(Number(facts.findLast(({ waits }) => waits !== undefined)?.waits?.[0]));
    else if (told?.kind === 'done' && port !== undefined) port.resolve(event['output']);
    else if (told?.kind === 'failed' && port !== undefined) port.reject(event['error']);
    // The rest is the admin's, or what a followed child says: the child itself has paths of its own.
    else actor.send(event);
    facts.push(await look(event));
  }
  actor.stop();
  return facts;
}

interface Port {
  resolve(output: unknown): void;
  reject(error: unknown): void;
}

/** Actors that wait for the test; those that a machine follows are machines themselves, whose calls get no answer. */
export function createPorts() {
  const pending = new Map<string, Port>();
  const port = fromPromise(
    ({ self }) => new Promise((resolve, reject) => pending.set(self.id, { resolve, reject })),
  );
  const actorsFor = ({ root, implementations }: AnyStateMachine) => {
    const invoked = nodesOf(root).flatMap(({ invoke }) => invoke);
    return Object.fromEntries(
      invoked.map(({ src, onSnapshot }) => {
        const followed = onSnapshot ? implementations.actors[String(src)] : undefined;
        return [String(src), followed instanceof StateMachine ? quiet(followed) : port];
      }),
    );
  };
  return { pending, actorsFor };
}

const silence = fromPromise(() => new Promise<never>(() => {}));

/** A machine all of whose calls stay open: it says nothing but what it is told. */
function quiet(machine: AnyStateMachine): AnyStateMachine {
  const invoked = nodesOf(machine.root).flatMap(({ invoke }) => invoke);
  return machine.provide({
    actors: Object.fromEntries(
      invoked.map(({ src }) => {
        const child = machine.implementations.actors[String(src)];
        return [String(src), child instanceof StateMachine ? quiet(child) : silence];
      }),
    ),
  });
}

function factsOf(
  event: AnyEventObject | undefined,
  { value, tags, context, output }: AnyMachineSnapshot,
  before: AnyMachineSnapshot | undefined,
  effects: ReturnType<typeof effectsOf>,
): Facts {
  const changed = Object.entries({ ...context }).filter(
    ([name, now]) => JSON.stringify(now) !== JSON.stringify(before?.context[name]),
  );
  const full = Object.entries({ ...effects, tags: [...tags], changed }).filter(
    ([, all]) => all.length > 0,
  );
  return {
    ...(event === undefined ? {} : { event }),
    state: value,
    ...Object.fromEntries(full),
    ...(changed.length === 0 ? {} : { changed: Object.fromEntries(changed) }),
    ...(output === undefined ? {} : { output }),
  };
}
