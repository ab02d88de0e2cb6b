import { failureOfKind } from '../domain/failure.ts';
import type { World } from './world.ts';

/** Milliseconds after which a call is taken for lost, whatever its transport does: twice as long as `httpTransport` waits for the slowest. */
export const LONGEST_CALL = 120_000;

/**
 * Waits for an answer, but not for ever: a transport of the host's own may never give one (fault A03).
 *
 * What is thrown before there is anything to wait for is a failed call, too.
 *
 * @param signal ends the waiting without a word, because nobody wants the answer any more
 */
export async function inTime<Answer>(
  world: World,
  signal: AbortSignal,
  call: () => Promise<Answer>,
): Promise<Answer> {
  let end = (): void => {};
  const silence = new Promise<never>((_, reject) => {
    end = world.every(LONGEST_CALL, () => reject(noAnswer()));
  });
  signal.addEventListener('abort', end);
  try {
    return await Promise.race([call(), silence]);
  } finally {
    end();
    signal.removeEventListener('abort', end);
  }
}

function noAnswer(): Error {
  const seconds = LONGEST_CALL / 1000;
  const error = new Error(
    `Failed to get an answer: the transport gave none within ${seconds} seconds. Let it give up sooner, and reject with a Failure.`,
  );
  return Object.assign(error, { details: failureOfKind('unavailable') });
}
