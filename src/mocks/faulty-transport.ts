import { failureDetailsSchema, failureOfKind } from '../domain/failure.ts';
import { Failure, stoppedWaiting } from '../transport/failure.ts';
import { clampWait, UNNAMED_WAIT_MS } from '../transport/retry-policy.ts';
import { routes } from '../transport/routes.ts';
import type { CallOptions, Operation, Transport } from '../transport/transport.ts';
import { alteredText, silence } from './fault-answers.ts';
import { createPlan, type DueFault, type PlanRuntime } from './fault-plan.ts';
import type { PlannedFault } from './fault.ts';

/** A transport in which the planned calls fail as they would over HTTP, and all others go through. */
export function faultyTransport(
  transport: Transport,
  planned: readonly PlannedFault[],
  runtime: PlanRuntime = {},
): Transport {
  const plan = createPlan(planned, runtime);
  const around = {
    get(target: Transport, operation: Operation) {
      const call: unknown = Reflect.get(target, operation);
      if (typeof call !== 'function') return call;
      return async (...args: readonly unknown[]): Promise<unknown> => {
        const { method, path } = routes[operation];
        const { due, done } = plan.next({ operation, method, pathname: path });
        const carryOut = async (): Promise<unknown> => call(...args);
        const answer = due === null ? carryOut() : fail(due, operation, args, carryOut, plan.sleep);
        return answer.finally(done);
      };
    },
  };
  return new Proxy(transport, around);
}

async function fail(
  fault: DueFault,
  operation: Operation,
  args: readonly unknown[],
  carryOut: () => Promise<unknown>,
  sleep: (ms: number, signal: AbortSignal) => Promise<void>,
): Promise<unknown> {
  const { task } = routes[operation];
  const signal = signalOf(args);
  const unanswered = silence(signal).catch((cause: unknown) => {
    throw stoppedWaiting(task, cause);
  });
  unanswered.catch(() => undefined);
  switch (fault.kind) {
    case 'offline':
      throw lost(task);
    case 'stalled':
      return unanswered;
    case 'slow':
      await Promise.race([sleep(fault.ms, signal), unanswered]);
      return carryOut();
    case 'overtaken': {
      const answer = await carryOut();
      await Promise.race([fault.until, unanswered]);
      return answer;
    }
    case 'status':
    case 'throttled':
    case 'html502':
      throw refused(task, fault, args[0]);
    case 'truncated':
    case 'empty':
      await carryOut();
      throw new Failure(`Failed to ${task}: the answer is not JSON.`, 'contract');
    case 'altered':
      return JSON.parse(alteredText(fault, JSON.stringify(await carryOut())));
    case 'committedThenLost':
      await carryOut();
      throw lost(task);
    case 'committedThenSilent':
      await carryOut();
      return unanswered;
  }
}

function refused(
  task: string,
  fault: Extract<DueFault, { readonly kind: 'status' | 'throttled' | 'html502' }>,
  sent: unknown,
): Failure {
  const why = `Failed to ${task}: the back end refused it, as was planned.`;
  if (fault.kind === 'html502') return new Failure(why, 'unavailable');
  if (fault.kind === 'throttled') {
    const retryAfterMs = fault.tellsWait ? clampWait(fault.windowMs) : UNNAMED_WAIT_MS;
    return new Failure(why, { ...failureOfKind('rateLimited'), retryAfterMs });
  }
  const body: unknown = typeof fault.body === 'function' ? fault.body(sent) : fault.body;
  const told = failureDetailsSchema.safeParse(body);
  return new Failure(why, told.success ? told.data : 'unavailable');
}

function lost(task: string): Failure {
  return new Failure(`Failed to ${task}: the connection was lost, as was planned.`, 'unavailable');
}

// The options are the last thing that every operation is called with.
function signalOf(args: readonly unknown[]): AbortSignal {
  const options = args.at(-1);
  return isCallOptions(options) ? options.signal : new AbortController().signal;
}

function isCallOptions(value: unknown): value is CallOptions {
  return typeof value === 'object' && value !== null && 'signal' in value;
}
