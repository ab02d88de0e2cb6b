import type { AnyEventObject, AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { createStepper, type Path } from './explore.ts';
import { effectsOf, sourceOf } from './lifecycle.ts';

/** One step of a path, and what there is to see after it, by the chart alone. */
export interface ReadStep<Reading> {
  readonly event: AnyEventObject;
  /** What the event comes from, by the name that the chart gives it; null for the admin's own. */
  readonly source: string | null;
  /** Whether the chart takes it there. */
  readonly isTaken: boolean;
  readonly after: Reading;
  /** What the host hears. */
  readonly said: readonly unknown[];
}

/** What a path through a machine shows, step by step, with nothing running. */
export function readingsByChart<Reading>(
  machine: AnyStateMachine,
  { input, events }: Path,
  read: (snapshot: AnyMachineSnapshot) => Reading,
) {
  const stepper = createStepper(machine, input);
  const first = stepper.start().snapshot;
  let snapshot = first;
  const steps = events.map((event): ReadStep<Reading> => {
    const source = sourceOf(snapshot, event);
    const isTaken = snapshot.can(event);
    const next = stepper.next(snapshot, event);
    snapshot = next.snapshot;
    const { emitted: said } = effectsOf(next.actions);
    return { event, source, isTaken, after: read(snapshot), said };
  });
  return { first: read(first), steps };
}
