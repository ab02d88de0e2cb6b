import type * as z from 'zod/mini';
import {
  failureDetailsSchema,
  failureOfKind,
  type FailureDetails,
  type FailureKind,
} from '../domain/failure.ts';
import type { Issue } from '../domain/issue.ts';
import { Failure } from './failure.ts';
import { clampWait, UNNAMED_WAIT_MS } from './retry-policy.ts';

/** What an answer that is no success means: its body when it tells, else its status. */
export function failureOfAnswer(task: string, response: Response, text: string): Failure {
  const told = failureDetailsSchema.safeParse(parseJson(text));
  const details = told.success ? told.data : failureOfKind('unknown');
  const kind = details.kind === 'unknown' ? kindOfStatus(response.status) : details.kind;
  return new Failure(
    `Failed to ${task}: the back end answered ${response.status}. ${ADVICE[kind]}`,
    {
      ...details,
      kind,
      retryAfterMs: waitOf(kind, details.retryAfterMs ?? retryAfterMs(response.headers)),
    },
  );
}

/** An answer that does not have the agreed shape; names the places, never what stood there (fault A42). */
export function contractFailure(task: string, found: readonly z.core.$ZodIssue[]): Failure {
  const issues = found.slice(0, MAX_NAMED).map(malformedAt);
  const places = issues.map(({ path }) => path.join('.')).join(', ');
  const why =
    found.length === 0 ? 'the answer is not JSON' : `the answer does not fit at ${places}`;
  const details: FailureDetails = { ...failureOfKind('contract'), issues };
  return new Failure(`Failed to ${task}: ${why}. ${ADVICE.contract}`, details);
}

/** The JSON value of a text, or undefined; the parser's own error would quote the text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// A list of a million wrong entries must not make a message of a million places.
const MAX_NAMED = 10;

const ADVICE: Readonly<Record<FailureKind, string>> = {
  unauthenticated: 'Sign in again.',
  forbidden: 'Ask an admin for the permission.',
  featureUnavailable: 'Check that the account has the feature.',
  licenceLimit: 'Free or buy a licence.',
  purchaseLimit: 'Buy less, or ask for a higher limit.',
  validation: 'Correct what `details.issues` names.',
  conflict: 'Read the present state before sending again.',
  notFound: 'Check the base URL and the id.',
  expired: 'Ask for a new quote or hold.',
  rateLimited: 'Wait for `details.retryAfterMs` before calling again.',
  unavailable: 'Try again later.',
  unsupported: 'Leave this call out with this back end.',
  contract: 'Compare the back end with the schemas of the contract.',
  aborted: 'Call again if the answer is still wanted.',
  unknown: 'Look at `details.support` and the log of the back end.',
};

const KIND_OF_STATUS: ReadonlyMap<number, FailureKind> = new Map([
  [401, 'unauthenticated'],
  [403, 'forbidden'],
  [404, 'notFound'],
  [408, 'unavailable'],
  [409, 'conflict'],
  [410, 'expired'],
  [422, 'validation'],
  [425, 'unavailable'],
  [429, 'rateLimited'],
  [501, 'unsupported'],
]);

function kindOfStatus(status: number): FailureKind {
  return KIND_OF_STATUS.get(status) ?? (status >= 500 ? 'unavailable' : 'unknown');
}

function malformedAt({ path }: z.core.$ZodIssue): Issue & { path: string[]; params: {} } {
  return { code: 'malformed', path: path.map(String), params: {} };
}

// Who is told to slow down without being told for how long waits all the same (fault A20).
function waitOf(kind: FailureKind, named: number | null): number | null {
  if (named === null) return kind === 'rateLimited' ? UNNAMED_WAIT_MS : null;
  return clampWait(named);
}

function retryAfterMs(headers: Headers): number | null {
  const text = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // `Date.parse` alone takes "-5" and "1.5" for dates.
  const until = /^[A-Z][a-z]+, /.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(until)) return null;
  const sent = Date.parse(headers.get('date') ?? '');
  return Math.max(0, until - (Number.isNaN(sent) ? Date.now() : sent));
}
