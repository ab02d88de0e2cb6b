import { SimulatedClock } from 'xstate';
import type { Plan } from '../../src/domain/plan.ts';
import { driveMachine, type WizardDriver } from '../../src/headless/driver.ts';
import { createLogics } from '../../src/machines/create-logics.ts';
import type { WizardEmitted } from '../../src/machines/wizard/wizard.types.ts';
import {
  answersArrive,
  createDeferredTransport,
  type DeferredTransport,
} from '../harness/deferred-transport.ts';
import { createTestWorld } from '../harness/test-world.ts';

/** What the wizard's paths begin with. */
export interface PathInput {
  readonly runId: string;
  readonly plan?: Plan;
}

/** A wizard on which a path is walked: its back end answers, and its time passes, when the path says so. */
export interface WalkedWizard {
  readonly driver: WizardDriver;
  readonly back: DeferredTransport;
  readonly clock: SimulatedClock;
  /** Lets the device's time come to a moment, in milliseconds since 1970, and tells it. */
  comeTo(moment: number): void;
  /** What the host has heard since it was last looked at. */
  readonly heard: WizardEmitted[];
}

/**
 * Starts the wizard over a transport whose every call waits for the path.
 *
 * @param createMachine puts the wizard's machines together; as ever unless given
 */
export async function startWalk(
  { runId, plan }: PathInput,
  createMachine = createLogics,
): Promise<WalkedWizard> {
  const back = createDeferredTransport();
  const heard: WizardEmitted[] = [];
  const clock = new SimulatedClock();
  const { world, pass } = createTestWorld();
  const driver = driveMachine(
    {
      transport: back.transport,
      runId,
      clock,
      onEmitted: (emitted) => heard.push(emitted),
      // Time leaps in a path, and no answer is late for that.
      world: { ...world, after: () => () => {} },
      ...(plan === undefined ? {} : { plan }),
    },
    createMachine,
  );
  await answersArrive();
  const comeTo = (moment: number): void => pass(moment - world.now());
  return { driver, back, clock, comeTo, heard };
}
