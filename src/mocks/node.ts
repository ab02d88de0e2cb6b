import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Fetch } from '../transport/http-options.ts';
import type { Backend } from './backend.ts';
import { crossOriginHeaders } from './cross-origin.ts';
import type { PlannedFault } from './fault.ts';
import { faultyFetch } from './faults.ts';
import { createHandlers } from './handlers/create-handlers.ts';
import { mockFetch } from './mock-fetch.ts';

export interface MockServerOptions {
  readonly backend: Backend;
  /** 0 for one that is free. */
  readonly port: number;
  readonly faults?: readonly PlannedFault[];
  /** How long each answer takes, in milliseconds; 0 unless given. */
  readonly delayMs?: number;
}

export interface MockServer {
  /** What a transport takes for its `baseUrl`. */
  readonly baseUrl: string;
  /** Ends every connection, and takes no new one. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** A mock back end behind a real socket, for a demo, a terminal, or a host's own tests; reached from this machine only. */
export async function startMockServer(options: MockServerOptions): Promise<MockServer> {
  const { backend, port, faults = [], delayMs = 0 } = options;
  const handlers = createHandlers(backend, { baseUrl: '*/api', delayMs });
  const answer = faultyFetch(mockFetch(handlers), faults);
  const server = createServer((incoming, outgoing) => {
    void serve(incoming, outgoing, answer);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  return {
    baseUrl: `http://${HOST}:${portOf(server.address())}/api`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: Fetch,
): Promise<void> {
  const caller = new AbortController();
  outgoing.once('close', () => caller.abort());
  const allowed = crossOriginHeaders(incoming.headers);
  if (incoming.method === 'OPTIONS') {
    outgoing.writeHead(204, allowed).end();
    return;
  }
  try {
    const request = await requestOf(incoming);
    const response = await answer(request, { signal: caller.signal });
    const body = Buffer.from(await response.arrayBuffer());
    outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), ...allowed });
    outgoing.end(body);
  } catch {
    // A planned loss of the connection, or a caller who has gone already.
    outgoing.destroy();
  }
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const { method = 'GET', url = '/', headers } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const sent = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    [value ?? ''].flat().join(', '),
  ]);
  return new Request(new URL(url, `http://${headers.host ?? HOST}`), {
    method,
    headers: sent,
    body: hasBody ? await buffer(incoming) : null,
  });
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
