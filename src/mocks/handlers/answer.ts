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
  purchaseLimit: 409,
  validation: 422,
  conflict: 409,
  notFound: 404,
  expired: 410,
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
  return new HttpResponse(status === 204 ? null : JSON.stringify(value), {
    status,
    headers: status === 204 ? {} : { 'content-type': 'application/json' },
  });
}

/** One word of an address's query; null when it is not there. */
export function wordOf(request: Request, name: string): string | null {
  return new URL(request.url).searchParams.get(name);
}

/** What is typed to search by; empty when it is not there. */
export function textOf(request: Request): string {
  return wordOf(request, 'text') ?? '';
}

/** All words of a name in an address's query. */
export function wordsOf(request: Request, name: string): readonly string[] {
  return new URL(request.url).searchParams.getAll(name);
}

/** The key of a change: a string of RFC 9651, in quotes, with quotes and backslashes escaped; empty without one. */
export function keyOf(request: Request): string {
  const value = request.headers.get('idempotency-key') ?? '';
  const inner = /^"((?:[ !#-[\]-~]|\\["\\])*)"$/.exec(value.trim())?.[1] ?? '';
  return inner.replace(/\\(["\\])/g, '$1');
}
