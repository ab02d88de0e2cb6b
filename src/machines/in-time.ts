import { failureOfKind, isMistake } from '../domain/failure.ts';
import type { CallOptions } from '../transport/transport.ts';
import type { World } from './world.ts';

/** Milliseconds after which a call is taken for lost, whatever its transport does: twice as long as `httpTransport` waits for the slowest. */
export const LONGEST_CALL = 120_000;

/**
 * Waits for an answer, but not for ever: a transport of the host's own may never give one (fault A03).
 *
 * What is thrown before there is anything to wait for is a failed call, too.
 *
 * @param stopped ends the call without a word, because nobody wants its answer any more
 */
export function inTime<Answer>(
  world: World,
  stopped: AbortSignal,
  call: (options: CallOptions) => Promise<Answer>,
): Promise<Answer> {
  const lost = new AbortController();
  const signal = AbortSignal.any([stopped, lost.signal]);
  return new Promise((resolve, reject) => {
    const end = world.after(LONGEST_CALL, () => {
      const error = noAnswer();
      reject(error);
      lost.abort(error);
    });
    signal.addEventListener('abort', end);
    const fail = (error: unknown): void => {
      if (!signal.aborted && isMistake(error)) world.report(error);
      reject(error);
    };
    void answerOf(() => call({ signal }))
      .then(resolve, fail)
      .finally(end);
  });
}

async function answerOf<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  return call();
}

function noAnswer(): Error {
  const seconds = LONGEST_CALL / 1000;
  const error = new Error(
    `Failed to get an answer: none came within ${seconds} seconds. Let the transport give up sooner.`,
  );
  return Object.assign(error, { details: failureOfKind('unavailable') });
}
