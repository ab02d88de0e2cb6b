import { Failure, stoppedWaiting } from './failure.ts';
import { pauseBefore, retryPolicy, type RetryPolicy } from './retry-policy.ts';

/** What retries depend on besides their policy. */
export interface RetryRuntime {
  /** From 0 up to, and without, 1. */
  readonly random?: () => number;
  /** Milliseconds; only differences count. */
  readonly now?: () => number;
  /** Rejects when the signal aborts. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Makes the function that carries out a read until it succeeds or the policy ends it. */
export function createRepeater(policy: RetryPolicy = retryPolicy, runtime: RetryRuntime = {}) {
  const { random = Math.random, now = () => performance.now(), sleep = pause } = runtime;
  return async <Answer>(
    send: () => Promise<Answer>,
    task: string,
    signal: AbortSignal,
  ): Promise<Answer> => {
    const begunAt = now();
    for (let tries = 1, waits = 0; ; tries += 1) {
      try {
        return await send();
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const tried = { tries, waits, elapsedMs: now() - begunAt };
        const pauseMs = pauseBefore(error.details, tried, policy, random);
        if (pauseMs === null) throw error;
        if (error.details.retryAfterMs !== null) waits += 1;
        await sleep(pauseMs, signal).catch((cause: unknown) => {
          throw stoppedWaiting(task, cause);
        });
      }
    }
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
