import type * as z from 'zod/mini';
import { Failure } from './failure.ts';
import { contractFailure, failureOfAnswer, parseJson } from './http-failure.ts';

export type Fetch = typeof globalThis.fetch;
type TextHeaders = Readonly<Record<string, string>>;

export interface HttpTransportOptions {
  /** The address in front of every path, such as `/api`. */
  readonly baseUrl: string;
  /** Sends the requests; the global `fetch`, looked up at each call, unless another is given. */
  readonly fetch?: Fetch;
  /** Sent with every request; a function is asked each time, so that a renewed access token is used at once. */
  readonly headers?: TextHeaders | (() => TextHeaders | Promise<TextHeaders>);
  /** How long to wait for an answer, in milliseconds: 10 s for what reads, 60 s for a submission. */
  readonly timeouts?: { readonly readMs?: number; readonly submitMs?: number };
}

/** One request and the shape of its answer. */
export interface HttpCall<Schema extends z.ZodMiniType> {
  /** Completes "Failed to …" in messages. */
  readonly task: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | null>>;
  /** Sent as JSON by POST; without it the call is a GET. */
  readonly body?: unknown;
  /** Marks repetitions of one intent, for calls that change something. */
  readonly key?: string;
  readonly schema: Schema;
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
}

type AnyCall = HttpCall<z.ZodMiniType>;

/** Makes the function that sends a call and returns its parsed answer or rejects with a `Failure`. */
export function createCaller(options: HttpTransportOptions) {
  return async <Schema extends z.ZodMiniType>(
    call: HttpCall<Schema>,
  ): Promise<z.output<Schema>> => {
    const { response, text } = await exchange(options, call);
    if (!response.ok) throw failureOfAnswer(call.task, response, text);
    const json = parseJson(text);
    if (json === undefined) throw contractFailure(call.task, []);
    const parsed = call.schema.safeParse(json);
    if (!parsed.success) throw contractFailure(call.task, parsed.error.issues);
    return parsed.data;
  };
}

async function exchange(options: HttpTransportOptions, call: AnyCall) {
  const timeout = AbortSignal.timeout(call.timeoutMs);
  const signal = AbortSignal.any([call.signal, timeout]);
  try {
    const send = options.fetch ?? globalThis.fetch;
    const response = await send(addressOf(options.baseUrl, call), {
      method: call.body === undefined ? 'GET' : 'POST',
      headers: await headersOf(options, call),
      body: call.body === undefined ? null : JSON.stringify(call.body),
      cache: 'no-store',
      signal,
    });
    return { response, text: await response.text() };
  } catch (cause) {
    throw lostCall(call, timeout.aborted, cause);
  }
}

function addressOf(baseUrl: string, { path, query = {} }: AnyCall): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== null) search.set(name, value);
  return `${baseUrl.replace(/\/+$/, '')}${path}${search.size === 0 ? '' : `?${search.toString()}`}`;
}

async function headersOf({ headers }: HttpTransportOptions, call: AnyCall): Promise<TextHeaders> {
  return {
    accept: 'application/json',
    ...(typeof headers === 'function' ? await headers() : headers),
    ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(call.key === undefined ? {} : { 'idempotency-key': structuredString(call.key) }),
  };
}

// The header's value is a string of RFC 9651, which stands in quotes.
function structuredString(text: string): string {
  return `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;
}

// Every way to lose a connection looks the same to a page, before and after the back end did its work.
function lostCall(call: AnyCall, isTimedOut: boolean, cause: unknown): Failure {
  if (call.signal.aborted) {
    const why = 'the caller stopped waiting. Call again if the answer is still wanted.';
    return new Failure(`Failed to ${call.task}: ${why}`, 'aborted', { cause });
  }
  const why = isTimedOut
    ? `no answer came within ${call.timeoutMs / 1000} seconds`
    : 'the back end could not be reached, or the connection was lost';
  const advice =
    call.key === undefined ? 'Try again.' : 'Ask for the job by its key before sending it again.';
  return new Failure(`Failed to ${call.task}: ${why}. ${advice}`, 'unavailable', { cause });
}
