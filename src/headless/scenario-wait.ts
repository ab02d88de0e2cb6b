import type { FailureDetails } from '../domain/failure.ts';
import type { ScenarioOptions } from './scenario.ts';
import type { Clock } from './trace-recorder.ts';

/** How long the back end is waited for unless somebody says otherwise. */
export const PATIENCE_MS = 30 * 60_000;

interface Waiting {
  readonly clock: Clock;
  readonly options: Pick<ScenarioOptions, 'signal' | 'patienceMs'>;
}

/** Lets the time pass for which a back end wants to be left alone after a failure (fault A20); false, at once, where it wants more than anybody waits for. */
export async function leaveAlone(
  { clock, options }: Waiting,
  failure: FailureDetails | null,
): Promise<boolean> {
  const { signal, patienceMs = PATIENCE_MS } = options;
  const waitMs = failure?.retryAfterMs ?? 0;
  if (waitMs > patienceMs) return false;
  if (waitMs > 0) await pause(clock, waitMs, signal);
  return true;
}

function pause(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = (): void => {
      clock.clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = clock.setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
