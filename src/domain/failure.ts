import * as z from 'zod/mini';
import { issueSchema } from './issue.ts';
import { tolerantEnum } from './tolerant-enum.ts';

/** Why a call to the back end did not succeed. Decide on these, never on a message. */
export const failureKinds = [
  'unauthenticated',
  'forbidden',
  'featureUnavailable',
  'licenceLimit',
  'purchaseLimit',
  'validation',
  'conflict',
  'notFound',
  'expired',
  'rateLimited',
  'unavailable',
  'unsupported',
  'contract',
  'aborted',
  'unknown',
] as const;

/** Why a call failed, in one word. An unknown kind of a newer back end reads as `unknown`. */
export type FailureKind = (typeof failureKinds)[number];

/** A failed call as a plain value: it can be kept in a machine, compared and sent. */
export const failureDetailsSchema = z.object({
  kind: tolerantEnum(failureKinds, 'unknown'),
  issues: z._default(z.array(issueSchema), []),
  /** Milliseconds before which the call must not be repeated; null when the back end named none. */
  retryAfterMs: z._default(z.nullable(z.number()), null),
  /** What support needs to find the call; shown as detail, never decided on. */
  support: z._default(
    z.nullable(
      z.object({ code: z.string(), traceId: z.nullable(z.string()), message: z.string() }),
    ),
    null,
  ),
});

/** All that is known of a failed call: its kind, the places that are wrong, and how long to wait. */
export type FailureDetails = z.infer<typeof failureDetailsSchema>;

/** A failure of which nothing but its kind is known. */
export function failureOfKind(kind: FailureKind): FailureDetails {
  return { kind, issues: [], retryAfterMs: null, support: null };
}

/** Reads what a rejected call left behind, whatever a transport threw. */
export function failureDetailsOf(error: unknown): FailureDetails {
  return knownDetails(error) ?? failureOfKind('unknown');
}

/** Whether a call failed by a mistake in the transport or the back end: whoever develops the page has to hear of it. */
export function isMistake(error: unknown): boolean {
  const known = knownDetails(error);
  return known === null || known.kind === 'contract';
}

function knownDetails(error: unknown): FailureDetails | null {
  const details =
    typeof error === 'object' && error !== null && 'details' in error ? error.details : error;
  const known = z.safeParse(failureDetailsSchema, details);
  return known.success ? known.data : null;
}

// These say that the back end has read the request and turned it down.
const DEFINITE: ReadonlySet<FailureKind> = new Set([
  'unauthenticated',
  'forbidden',
  'featureUnavailable',
  'licenceLimit',
  'purchaseLimit',
  'validation',
  'notFound',
  'expired',
  'rateLimited',
  'unsupported',
]);

/** Whether a failed submission has certainly changed nothing; all others may have been carried out (fault A03). */
export function isDefinite(failure: FailureDetails): boolean {
  return DEFINITE.has(failure.kind);
}
