import { delay } from 'msw';
import { HttpResponse } from 'msw/http';
import { failureOfKind, type FailureKind } from '../../domain/failure.ts';
import type { Backend } from '../backend.ts';
import { Refusal } from '../refusal.ts';

/** What every handler is built from. */
export interface HandlerContext {
  readonly backend: Backend;
  /** The address in front of every path; may begin with `*`. */
  readonly baseUrl: string;
  /** How long each answer takes. */
  readonly delayMs: number;
}

/** Answers with the value of `work` as JSON, or with what it refuses. */
export async function answer(
  { delayMs }: HandlerContext,
  work: () => unknown,
  status = 200,
): Promise<Response> {
  if (delayMs > 0) await delay(delayMs);
  try {
    return json(await work(), status);
  } catch (error) {
    return refuse(error);
  }
}

/** The JSON body of a request. */
export async function bodyOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw new Refusal(
      'Failed to read the request: its body is not JSON. Send JSON.',
      'validation',
      [{ code: 'malformed', path: [], params: {} }],
    );
  }
}

const STATUS_OF_KIND: Readonly<Record<FailureKind, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  featureUnavailable: 403,
  licenceLimit: 409,
  validation: 422,
  conflict: 409,
  notFound: 404,
  rateLimited: 429,
  unavailable: 503,
  unsupported: 501,
  contract: 500,
  aborted: 500,
  unknown: 500,
};

function refuse(error: unknown): Response {
  if (error instanceof Refusal) return json(error.details, STATUS_OF_KIND[error.code]);
  // A mistake of the mock itself: told to the client, so that a developer sees it in the answer.
  const support = { code: 'mockDefect', traceId: null, message: String(error) };
  return json({ ...failureOfKind('unavailable'), support }, 500);
}

function json(value: unknown, status: number): Response {
  return new HttpResponse(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json' },
  });
}
