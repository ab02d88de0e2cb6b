import { fnvHash } from './fnv-hash.ts';
import type { SubmissionRequest } from './submission.ts';

/**
 * The idempotency key of a submission: equal for the same body, different for every other (fault A01).
 *
 * A browser can send a POST twice by itself, so the key goes with every submission.
 * Secrets don't count: a short hash of a body with a PIN in it would tell the PIN.
 * The body holds the run and the attempt; two runs, or two attempts after a known outcome, never share a key.
 */
export function submissionKey(request: SubmissionRequest): string {
  return `${request.runId}.${request.attempt}.${fnvHash(JSON.stringify(request))}`;
}
