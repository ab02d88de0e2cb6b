import type { Fault } from './fault.ts';

type Plain = Extract<Fault, { readonly kind: 'status' | 'throttled' | 'html502' }>;
type Altered = Extract<Fault, { readonly kind: 'truncated' | 'empty' | 'altered' }>;

/** What an answer is made of. */
export interface AnswerText {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** An answer of something that has done nothing. */
export async function plainAnswer(fault: Plain, request: Request): Promise<Response> {
  if (fault.kind === 'html502') {
    return new Response('<html><body><h1>502 Bad Gateway</h1></body></html>', {
      status: 502,
      headers: { 'content-type': 'text/html' },
    });
  }
  const { status, body, headers = {} } = fault.kind === 'throttled' ? throttled(fault) : fault;
  const told: unknown = typeof body === 'function' ? body(jsonOf(await request.text())) : body;
  return new Response(told === undefined ? null : JSON.stringify(told), {
    status,
    headers: { ...headers, ...(told === undefined ? {} : { 'content-type': 'application/json' }) },
  });
}

/** An answer of a back end that has done what it was asked for. */
export function alteredAnswer(fault: Altered, { status, headers, text }: AnswerText): Response {
  if (status === 204) return new Response(null, { status, headers });
  const isRefusal = status >= 400;
  if (isRefusal && fault.kind === 'altered') return new Response(text, { status, headers });
  return new Response(alteredText(fault, text), { status, headers });
}

export function alteredText(fault: Altered, text: string): string {
  if (fault.kind === 'altered') return JSON.stringify(fault.alter(jsonOf(text)));
  return fault.kind === 'empty' ? '' : text.slice(0, text.length / 2);
}

export async function textOf(answer: Promise<Response>): Promise<AnswerText> {
  const response = await answer;
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Nothing, until the caller gives up. */
export function silence(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** What a browser throws for every lost connection, whatever the cause. */
export function connectionLost(): TypeError {
  return new TypeError('Failed to fetch');
}

function throttled({ windowMs, tellsWait }: Extract<Fault, { readonly kind: 'throttled' }>) {
  const seconds = String(Math.ceil(windowMs / 1000));
  return {
    status: 429,
    body: { kind: 'rateLimited', retryAfterMs: tellsWait ? windowMs : null },
    headers: tellsWait ? { 'retry-after': seconds } : {},
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
