import type { IncomingMessage, ServerResponse } from 'node:http';
import { createBackend } from './backend.ts';
import { createHandlers } from './handlers/create-handlers.ts';
import { mockFetch } from './mock-fetch.ts';
import { serve } from './node-exchange.ts';
import { personas, type PersonaName } from './personas.ts';

/** How the mock back end answers within a server of your own. */
export interface MockMiddlewareOptions {
  /** Whose account it is; `full-buyer` unless given. */
  readonly persona?: PersonaName;
  /** The address in front of every path; `/api` unless given. */
  readonly baseUrl?: string;
  /** How long each answer takes, in milliseconds; 0 unless given. */
  readonly delayMs?: number;
  /** Origins whose pages may ask it, besides its own and those of this machine. */
  readonly origins?: readonly string[];
}

/** What Connect, Express and Vite call for each request. */
export type Middleware = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  next: () => void,
) => void;

/** A mock back end inside a host's own development server; it forgets everything when the server ends. */
export function mockMiddleware(options: MockMiddlewareOptions = {}): Middleware {
  const { persona = 'full-buyer', baseUrl = '/api', delayMs = 0, origins = [] } = options;
  const opened = createBackend({
    seed: personas[persona],
    now: Date.now,
    newId: () => crypto.randomUUID(),
  });
  const answered = opened.then((backend) =>
    mockFetch(createHandlers(backend, { baseUrl: `*${baseUrl}`, delayMs })),
  );
  return (incoming, outgoing, next) => {
    if (!incoming.url?.startsWith(`${baseUrl}/`)) return next();
    void answered.then((answer) => serve(incoming, outgoing, answer, origins));
  };
}
