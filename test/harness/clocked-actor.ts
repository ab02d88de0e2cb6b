import { createActor, type SimulatedClock } from 'xstate';
import type { WizardActor } from '../../src/context/session-context.ts';
import { createLogics } from '../../src/machines/create-logics.ts';
import type { Transport } from '../../src/transport/transport.ts';

/** A wizard's actor whose waits last until the test moves its clock. */
export function startClockedActor(transport: Transport, clock: SimulatedClock) {
  const session = new AbortController();
  const logics = createLogics(() => transport, session.signal);
  const actor: WizardActor = createActor(logics, { input: { runId: 'run-1' }, clock });
  actor.start();
  return {
    actor,
    stop(): void {
      session.abort();
      actor.stop();
    },
  };
}
