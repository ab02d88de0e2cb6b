import type { SubmissionRequest } from './submission.ts';

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/**
 * The idempotency key of a submission: equal for the same body, different for every other (fault A01).
 *
 * A browser can send a POST twice by itself, so the key goes with every submission.
 * The body holds the run and the attempt; two runs, or two attempts after a known outcome, never share a key.
 */
export function submissionKey(request: SubmissionRequest): string {
  const bytes = new TextEncoder().encode(JSON.stringify(request));
  const hash = bytes.reduce(
    (sum, byte) => BigInt.asUintN(64, (sum ^ BigInt(byte)) * FNV_PRIME),
    FNV_OFFSET,
  );
  return `${request.runId}.${request.attempt}.${hash.toString(16).padStart(16, '0')}`;
}
