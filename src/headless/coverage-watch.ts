import {
  Actor,
  getInitialMicrosteps,
  isMachineSnapshot,
  StateMachine,
  type ActorRefFrom,
  type ActorRefLike,
  type AnyMachineSnapshot,
} from 'xstate';
import type { WizardMachine } from '../machines/wizard/wizard.machine.ts';
import { itemsOfRest, itemsOfStep } from './coverage.ts';

/** What has been seen of the machines, each item with how often. */
export type Seen = ReadonlyMap<string, number>;

/** Sees what a wizard and everything that it opens go through, from now on. */
export function watchCoverage(actor: ActorRefFrom<WizardMachine>): Seen {
  const seen = new Map<string, number>();
  const before = new Map<ActorRefLike, AnyMachineSnapshot>();
  const see = (items: readonly string[]): void => {
    for (const item of items) seen.set(item, (seen.get(item) ?? 0) + 1);
  };
  const arrive = (ref: ActorRefLike, snapshot: AnyMachineSnapshot): void => {
    see([...itemsOfRest(snapshot), ...requirementsOf(snapshot)]);
    before.set(ref, snapshot);
  };
  actor.on('*', ({ type }) => see([`emitted ${type}`]));
  const now = actor.getSnapshot();
  // One that is running already is where it is, however it came there.
  if (isMachineSnapshot(now) && now.status === 'active') arrive(actor, now);
  actor.system.inspect((found) => {
    const { actorRef } = found;
    if (found.type === '@xstate.microstep') {
      const { snapshot, event, _transitions: taken } = found;
      if (!isMachineSnapshot(snapshot)) return;
      const last = before.get(actorRef) ?? enteredBy(actorRef);
      if (last !== null) {
        const steps = taken.length === 0 ? [undefined] : taken;
        see(steps.flatMap((each) => itemsOfStep(last, each?.eventType ?? event.type, each)));
      }
      arrive(actorRef, snapshot);
    }
    if (found.type !== '@xstate.snapshot' || !isMachineSnapshot(found.snapshot)) return;
    // An eventless transition that was asked for at rest said no.
    see(itemsOfStep(found.snapshot, ''));
    if (before.get(actorRef) !== found.snapshot) arrive(actorRef, found.snapshot);
  });
  return seen;
}

// What a machine does on its own as it starts, it does before it can be looked at.
function enteredBy(actor: ActorRefLike): AnyMachineSnapshot | null {
  if (!(actor instanceof Actor) || !(actor.logic instanceof StateMachine)) return null;
  const [[entered] = []] = getInitialMicrosteps(actor.logic, actor.options.input);
  return entered ?? null;
}

function requirementsOf(snapshot: AnyMachineSnapshot): readonly string[] {
  const rows = Object.values(snapshot.getMeta()).flatMap((meta) => requirementsIn(meta));
  return [...new Set(rows)].map((row) => `requirement ${row}`);
}

/** The rows of the requirements that a state says it serves. */
export function requirementsIn(meta: unknown): readonly string[] {
  if (typeof meta !== 'object' || meta === null || !('requirements' in meta)) return [];
  return Array.isArray(meta.requirements) ? meta.requirements.map(String) : [];
}
