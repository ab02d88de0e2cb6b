import { Failure, stoppedWaiting } from './failure.ts';
import { failureOfAnswer } from './http-failure.ts';
import type { HttpTransportOptions } from './http-options.ts';
import { jsonBody } from './json-body.ts';
import type { Route } from './routes.ts';
import type { CallOptions } from './transport.ts';

/** What one request says beyond its route. */
export interface HttpRequest extends CallOptions {
  /** What stands for the `{name}`s of the path. */
  readonly params?: Readonly<Record<string, string>>;
  /** What is null is left out; a list is repeated. */
  readonly query?: Readonly<Record<string, string | null | readonly string[]>>;
  readonly body?: unknown;
  /** Marks repetitions of one intent, for calls that change something. */
  readonly key?: string;
}

// Giving up on a submission leaves its outcome unknown, so the gateways on the way may give up first: most do by 60 s.
const TIMEOUTS_MS = { read: 10_000, quote: 15_000, mutation: 15_000, submit: 60_000 };

/** Sends one request and reads its answer to the end; rejects with a `Failure`. */
export async function exchange(options: HttpTransportOptions, route: Route, request: HttpRequest) {
  const timeoutMs = options.timeouts?.[route.kind] ?? TIMEOUTS_MS[route.kind];
  const address = addressOf(options.baseUrl, route, request);
  const headers = await headersOf(options, route, request);
  const body = request.body === undefined ? null : jsonBody(request.body);
  const timeout = AbortSignal.timeout(timeoutMs);
  let response: Response;
  let text: string;
  try {
    const send = options.fetch ?? globalThis.fetch;
    response = await send(address, {
      method: route.method,
      headers,
      body,
      cache: 'no-store',
      signal: AbortSignal.any([request.signal, timeout]),
    });
    text = await response.text();
  } catch (cause) {
    throw lostCall(route, request, timeout.aborted ? timeoutMs : null, cause);
  }
  if (!response.ok) throw failureOfAnswer(route.task, response, text);
  return text;
}

function addressOf(baseUrl: string, route: Route, { params = {}, query = {} }: HttpRequest) {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value ?? []].flat()) search.append(name, each);
  }
  return `${baseUrl.replace(/\/+$/, '')}${path}${search.size === 0 ? '' : `?${search.toString()}`}`;
}

async function headersOf(
  options: HttpTransportOptions,
  { task }: Route,
  { body, key }: HttpRequest,
) {
  return {
    accept: 'application/json',
    ...(await ownHeaders(options, task)),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(key === undefined ? {} : { 'idempotency-key': structuredString(key) }),
  };
}

// Nothing has been sent yet, so that this must not be told as a call that may have been carried out.
async function ownHeaders({ headers }: HttpTransportOptions, task: string) {
  if (typeof headers !== 'function') return headers;
  try {
    return await headers();
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    const why = 'there are no headers to send it with. Sign in again, or let `headers` answer.';
    throw new Failure(`Failed to ${task}: ${why}`, 'unauthenticated', { cause });
  }
}

// The header's value is a string of RFC 9651, which stands in quotes.
function structuredString(text: string): string {
  return `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;
}

const ADVICE: Readonly<Record<Route['kind'], string>> = {
  read: 'Try again.',
  quote: 'Try again.',
  mutation: 'It may have been carried out: send it again under the same key.',
  submit: 'It may have been carried out: ask for the job by its key before sending it again.',
};

// Every way to lose a connection looks the same to a page, before and after the back end did its work.
function lostCall(
  { task, kind }: Route,
  { signal }: HttpRequest,
  timeoutMs: number | null,
  cause: unknown,
): Failure {
  if (signal.aborted) return stoppedWaiting(task, cause);
  const why =
    timeoutMs === null
      ? 'the back end could not be reached, or the connection was lost'
      : `no answer came within ${timeoutMs / 1000} seconds`;
  const advice = ADVICE[kind];
  return new Failure(`Failed to ${task}: ${why}. ${advice}`, 'unavailable', { cause });
}
