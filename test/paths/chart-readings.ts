import type { AnyEventObject, AnyStateMachine } from 'xstate';
import { readingOf, type WizardReading } from '../../src/headless/wizard-reading.ts';
import type { WizardSnapshot } from '../../src/machines/wizard/wizard.selectors.ts';
import { createStepper, type Path } from './explore.ts';
import { effectsOf, sourceOf } from './lifecycle.ts';

/** One step of a path through the wizard, and what there is to see after it, by the chart alone. */
export interface ReadStep {
  readonly event: AnyEventObject;
  /** What the event comes from, by the name that the chart gives it; null for the admin's own. */
  readonly source: string | null;
  /** Whether the chart takes it there. */
  readonly isTaken: boolean;
  readonly after: WizardReading;
  /** What the host hears. */
  readonly said: readonly unknown[];
}

/** What a path through the wizard shows, step by step, with nothing running. */
export function readingsByChart(machine: AnyStateMachine, { input, events }: Path) {
  const stepper = createStepper(machine, input);
  const first = stepper.start().snapshot;
  let snapshot = first;
  const steps = events.map((event): ReadStep => {
    const source = sourceOf(snapshot, event);
    const isTaken = snapshot.can(event);
    const next = stepper.next(snapshot, event);
    snapshot = next.snapshot;
    const { emitted: said } = effectsOf(next.actions);
    // The paths are those of the wizard's machine alone.
    return { event, source, isTaken, after: readingOf(snapshot as WizardSnapshot), said };
  });
  return { first: readingOf(first as WizardSnapshot), steps };
}
