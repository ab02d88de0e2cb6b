import type { FailureDetails } from '../domain/failure.ts';

/** How often and how soon a lost read is sent again (fault A20). Mutations are never repeated by a transport. */
export interface RetryPolicy {
  /** Tries after the first one. */
  readonly extraTries: number;
  /** The longest first pause; each further one may be twice as long. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** All tries and pauses together; no pause begins that would end later. */
  readonly budgetMs: number;
  /** Tries after a wait that the back end named. */
  readonly triesAfterWait: number;
  /** The longest named wait that passes unseen; a longer one is told, so that a person can be shown it. */
  readonly longestWaitMs: number;
  /** By which part a named wait may be stretched, so that clients do not come back all at once. */
  readonly waitStretch: number;
}

/** The default: up to three more tries with growing random pauses, within 30 seconds, and one after a short wait that the back end named. */
export const retryPolicy: RetryPolicy = {
  extraTries: 3,
  firstPauseMs: 500,
  longestPauseMs: 8000,
  budgetMs: 30_000,
  triesAfterWait: 1,
  longestWaitMs: 5000,
  waitStretch: 0.1,
};

/** Nothing is sent a second time: for hosts whose `fetch` repeats lost reads itself, and for tests. */
export const noRetries: RetryPolicy = { ...retryPolicy, extraTries: 0, triesAfterWait: 0 };

/** Waits that a back end may name; what is shorter or longer is taken for one of these (fault A20). */
const waitBounds = { shortestMs: 1000, longestMs: 3_600_000 } as const;

/** What a back end that says "too many requests" and names no wait is given. */
export const UNNAMED_WAIT_MS = 30_000;

/** A wait that the back end named, within the bounds that are taken seriously; in milliseconds. */
export function clampWait(waitMs: number): number {
  return Math.min(waitBounds.longestMs, Math.max(waitBounds.shortestMs, waitMs));
}

/** What was done so far for one call. */
export interface Tried {
  /** Tries that failed, the first one included. */
  readonly tries: number;
  /** How many of the pauses were waits that the back end had named. */
  readonly waits: number;
  readonly elapsedMs: number;
}

/** Milliseconds until a read is sent again; null when it is not. Never shorter than a wait that was named. */
export function pauseBefore(
  failure: FailureDetails,
  { tries, waits, elapsedMs }: Tried,
  policy: RetryPolicy,
  random: () => number,
): number | null {
  if (failure.kind !== 'unavailable' && failure.kind !== 'rateLimited') return null;
  const waitMs = failure.retryAfterMs;
  if (waitMs !== null) {
    const isShort = waitMs <= policy.longestWaitMs && waits < policy.triesAfterWait;
    return isShort ? Math.ceil(waitMs * (1 + random() * policy.waitStretch)) : null;
  }
  if (tries > policy.extraTries) return null;
  const ceiling = Math.min(policy.longestPauseMs, policy.firstPauseMs * 2 ** (tries - 1));
  const pauseMs = Math.floor(random() * ceiling);
  return elapsedMs + pauseMs > policy.budgetMs ? null : pauseMs;
}
