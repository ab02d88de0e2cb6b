import type { Operation } from '../transport/transport.ts';
import type { Fault, PlannedFault } from './fault.ts';

/** Time and waiting, so that a test need not wait. */
export interface PlanRuntime {
  readonly now?: () => number;
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** One call, as a plan looks at it. */
export interface PlannedCall {
  readonly operation: Operation | null;
  readonly method: string;
  readonly pathname: string;
}

/** What befalls a call now. */
export type DueFault =
  | Exclude<Fault, { readonly kind: 'overtaken' }>
  /** With the moment at which the next call was answered. */
  | { readonly kind: 'overtaken'; readonly until: Promise<void> };

/** Counts calls, and tells which fault befalls each of them. */
export function createPlan(planned: readonly PlannedFault[], runtime: PlanRuntime = {}) {
  const { now = Date.now, sleep = pause } = runtime;
  const counted = planned.map((each) => ({ ...each, calls: 0, throttledUntil: 0 }));
  const waiting = new Map<object, () => void>();

  function isDue(each: (typeof counted)[number]): boolean {
    const { fault, nth = 1, calls } = each;
    const isChosen = nth === 'every' || calls === nth;
    if (fault.kind !== 'throttled') return isChosen;
    const isThrottled = isChosen || now() < each.throttledUntil;
    // Who comes too early waits all the longer.
    if (isThrottled) each.throttledUntil = now() + fault.windowMs;
    return isThrottled;
  }

  function dueOf(each: (typeof counted)[number]): DueFault {
    if (each.fault.kind !== 'overtaken') return each.fault;
    const until = new Promise<void>((resolve) => waiting.set(each, resolve));
    return { kind: 'overtaken', until };
  }

  return {
    sleep,
    /** Counts a call; what is returned is told when it was answered. */
    next(call: PlannedCall): { readonly due: DueFault | null; readonly done: () => void } {
      const matching = counted.filter((each) => isMatch(each, call));
      for (const each of matching) each.calls += 1;
      const overtaken = matching.flatMap((each) => waiting.get(each) ?? []);
      const found = matching.find(isDue);
      const due = found === undefined ? null : dueOf(found);
      return { due, done: () => overtaken.forEach((release) => release()) };
    },
  };
}

function isMatch({ operation, method, path }: PlannedFault, call: PlannedCall): boolean {
  if (operation === 'any') return call.operation !== null;
  if (operation !== undefined) return operation === call.operation;
  return method === call.method && path !== undefined && call.pathname.endsWith(path);
}

/** Waits, unless nobody waits any more. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
