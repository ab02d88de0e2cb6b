import { fnvHash } from './fnv-hash.ts';

/**
 * The idempotency key of a call that changes something, other than a submission (fault A01).
 *
 * Equal as long as the same is asked for the same time; another count says that it is meant once more.
 *
 * @param count which time it is that the run means this, from 0
 */
export function requestKey(runId: string, operation: string, count: number, query: object): string {
  return `${runId}.${operation}.${count}.${fnvHash(JSON.stringify(query))}`;
}
