import {
  createActor,
  getInitialMicrosteps,
  getNextTransitions,
  isMachineSnapshot,
  type AnyActorScope,
  type AnyEventObject,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type ExecutableActionObject,
} from 'xstate';
import { coverageItems, itemsOfRest, itemsOfStep } from '../../src/headless/coverage.ts';
import { openingsOf } from './lifecycle.ts';

/** A machine with what can happen to it. */
export interface Subject {
  readonly machine: AnyStateMachine;
  /** Large values that never change, by the names that stand for them in its fixture. */
  readonly constants?: Readonly<Record<string, unknown>>;
  /** What it can be started with. */
  readonly inputs: readonly unknown[];
  /** Where exploring begins besides the start itself: deep in a flow, the way there would drown in its side paths. */
  readonly waypoints?: readonly Waypoint[];
  /** One event of every kind that makes a difference there. */
  events(snapshot: AnyMachineSnapshot): readonly AnyEventObject[];
  /** What of the context decides what can happen: two snapshots that are equal in it are taken for one. */
  projection(context: AnyMachineSnapshot['context']): unknown;
}

/** The way to a place: from what the machine is started with, by what happens next at each place on the way. */
export interface Waypoint {
  readonly input: unknown;
  readonly steps: readonly ((snapshot: AnyMachineSnapshot) => AnyEventObject)[];
}

/** A step of a waypoint: the first of the events that can happen where it leads on from. */
export function firstOf(
  events: (snapshot: AnyMachineSnapshot) => readonly AnyEventObject[],
): Waypoint['steps'][number] {
  return (snapshot) => {
    const [event] = events(snapshot);
    if (event === undefined) throw new Error('A waypoint leads nowhere: mend its steps.');
    return event;
  };
}

/** What happens to a machine from its start on. */
export interface Path {
  readonly input: unknown;
  readonly events: readonly AnyEventObject[];
}

/** Where the machine is after an event, what of its chart that showed, and what it asks of the world. */
interface Step {
  readonly snapshot: AnyMachineSnapshot;
  readonly seen: readonly string[];
  readonly actions: readonly ExecutableActionObject[];
}

interface Visit extends Path, Step {
  readonly stepper: Stepper;
}

/** Few paths that show everything that can be seen of a machine within so many different places. */
export function explore(subject: Subject, mostPlaces = 5000): readonly Path[] {
  const wanted = coverageItems(subject.machine);
  const found = new Set<string>();
  const witnesses: Visit[] = [];
  const places = new Set<string>();
  const starts = subject.inputs.map((input): Waypoint => ({ input, steps: [] }));
  let front: readonly Visit[] = [...starts, ...(subject.waypoints ?? [])].map((waypoint) =>
    arrive(subject.machine, waypoint),
  );
  while (front.length > 0 && places.size < mostPlaces) {
    if (wanted.every((item) => found.has(item))) break;
    const fresh: Visit[] = [];
    for (const visit of front) {
      if (visit.seen.some((item) => !found.has(item))) witnesses.push(visit);
      for (const item of visit.seen) found.add(item);
      const { value, context } = visit.snapshot;
      const place = JSON.stringify([value, subject.projection(context)]);
      if (!places.has(place)) fresh.push(visit);
      places.add(place);
    }
    front = fresh.flatMap((visit) => followersOf(visit, subject));
  }
  return cover(witnesses);
}

function arrive(machine: AnyStateMachine, { input, steps }: Waypoint): Visit {
  const stepper = createStepper(machine, input);
  const first: Visit = { input, events: [], stepper, ...stepper.start() };
  return steps.reduce((visit, step) => followBy(visit, step(visit.snapshot)), first);
}

function followBy(visit: Visit, event: AnyEventObject): Visit {
  const step = visit.stepper.next(visit.snapshot, event);
  const all = new Set([...visit.seen, ...step.seen, kindOf(event)]);
  return { ...visit, ...step, seen: [...all], events: [...visit.events, event] };
}

function followersOf(visit: Visit, subject: Subject): readonly Visit[] {
  const { snapshot } = visit;
  const known = new Set(getNextTransitions(snapshot).map(({ eventType }) => eventType));
  const events = subject.events(snapshot).filter(({ type }) => known.has(type));
  return events.map((event) => followBy(visit, event));
}

// Every kind of event is wanted once too, whoever it is about.
function kindOf(event: AnyEventObject): string {
  return `event ${JSON.stringify(event).replaceAll(/row-\d+/g, 'row')}`;
}

// Greedy: the path that shows most of what is left comes next; the earlier one, which is shorter, if they are equal.
function cover(witnesses: readonly Visit[]): readonly Path[] {
  const left = new Set(witnesses.flatMap(({ seen }) => seen));
  const chosen: Visit[] = [];
  while (left.size > 0) {
    const gains = witnesses.map(({ seen }) => seen.filter((item) => left.has(item)).length);
    const best = witnesses[gains.indexOf(Math.max(...gains))];
    if (best === undefined) break;
    for (const item of best.seen) left.delete(item);
    chosen.push(best);
  }
  return chosen.map(({ input, events }) => ({ input, events }));
}

/** Takes a machine from event to event without running anything. */
export interface Stepper {
  start(): Step;
  next(snapshot: AnyMachineSnapshot, event: AnyEventObject): Step;
}

export function createStepper(machine: AnyStateMachine, input: unknown): Stepper {
  const host = createActor(machine, { input });
  let before: AnyMachineSnapshot;
  let seen: string[] = [];
  let actions: ExecutableActionObject[] = [];
  const ignore = (): void => {};
  const scope: AnyActorScope = {
    self: host,
    id: host.id,
    sessionId: host.sessionId,
    system: host.system,
    logger: ignore,
    defer: ignore,
    emit: ignore,
    stopChild: ignore,
    actionExecutor: (action) => actions.push(action),
  };
  host.system.inspect((found) => {
    if (found.type !== '@xstate.microstep' || found.actorRef !== host) return;
    const { _transitions: taken, event, snapshot } = found;
    if (taken.length === 0) seen.push(...itemsOfStep(before, event.type));
    for (const each of taken) seen.push(...itemsOfStep(before, each.eventType, each));
    if (isMachineSnapshot(snapshot)) before = snapshot;
    seen.push(...itemsOfRest(before));
  });
  const take = (from: AnyMachineSnapshot, move: () => AnyMachineSnapshot): Step => {
    [before, seen, actions] = [from, itemsOfRest(from).slice(), []];
    const snapshot = move();
    return { snapshot, seen: [...seen, ...itemsOfStep(snapshot, '')], actions };
  };
  const settle = (step: Step, openings: readonly AnyEventObject[]): Step =>
    openings.reduce((first, opening) => {
      const next = take(first.snapshot, () => machine.transition(first.snapshot, opening, scope));
      const both = [...first.actions, ...next.actions];
      return { ...next, seen: [...first.seen, ...next.seen], actions: both };
    }, step);
  return {
    start() {
      const [[entered] = []] = getInitialMicrosteps(machine, input);
      if (entered === undefined) throw new Error(`${machine.id} can't be started.`);
      const step = take(entered, () => machine.getInitialSnapshot(scope, input));
      return settle(step, openingsOf(undefined, step.snapshot));
    },
    next(from, event) {
      const step = take(from, () => machine.transition(from, event, scope));
      return settle(step, openingsOf(from, step.snapshot));
    },
  };
}
