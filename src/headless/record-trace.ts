import type { ActorRefFrom } from 'xstate';
import type { Plan } from '../domain/plan.ts';
import type { WizardMachine } from '../machines/wizard/wizard.machine.ts';
import type { Operation, Transport } from '../transport/transport.ts';
import { createWizardDriver } from './driver.ts';
import { traceText } from './trace.ts';

/** What is recorded: an `<add-users-wizard>`, or whatever has these properties of it. */
export interface RecordedElement {
  /** Read at every call, so that a new one may be handed over while it is recorded. */
  readonly transport: Transport | undefined;
  plan: Plan | null;
  actor: ActorRefFrom<WizardMachine> | undefined;
}

/** What a person does in an element, as it is written down. */
export interface TraceRecording {
  /** Everything up to now, one JSON object a line, as `add-users replay` reads it; no secret is in it (R28, R34). */
  text(): string;
  /** Ends the recorded run; the element begins one of its own, with nobody. */
  stop(): void;
}

/**
 * Records what is done in an element from now on, over its own transport (R34).
 *
 * The element begins anew with the people who are entered; what is secret has to be entered again.
 *
 * @throws {PlanError} where the run is with the back end, or belongs to another actor
 * @throws {Error} where the element has no transport
 */
export function recordTrace(element: RecordedElement): TraceRecording {
  const { transport, plan } = element;
  if (transport === undefined) {
    throw new Error('Failed to record: the element has no `transport`. Set it first.');
  }
  // The element's own run gives way, or says why it can't.
  element.plan = null;
  const driver = createWizardDriver({
    transport: forwarding(() => element.transport ?? transport),
    trace: true,
    ...(plan === null ? {} : { plan }),
  });
  element.actor = driver.actor;
  return {
    text: () => traceText(driver.trace()),
    stop() {
      driver.dispose();
      if (element.actor !== driver.actor) return;
      element.actor = undefined;
      element.plan = null;
    },
  };
}

/** A transport that asks whichever there is at the moment. */
function forwarding(current: () => Transport): Transport {
  // Nothing is read of the target itself.
  return new Proxy({} as Transport, {
    get(_, operation: Operation) {
      const back = current();
      const method: unknown = Reflect.get(back, operation);
      return typeof method === 'function' ? method.bind(back) : method;
    },
  });
}
