import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Backend } from './backend.ts';
import type { PlannedFault } from './fault.ts';
import { faultyFetch } from './faults.ts';
import { createHandlers } from './handlers/create-handlers.ts';
import { mockFetch } from './mock-fetch.ts';
import { serve } from './node-exchange.ts';

/** How the mock back end is started in Node. */
export interface MockServerOptions {
  readonly backend: Backend;
  /** 0 for one that is free. */
  readonly port: number;
  readonly faults?: readonly PlannedFault[];
  /** How long each answer takes, in milliseconds; 0 unless given. */
  readonly delayMs?: number;
  /** Origins whose pages may ask it, such as `https://app.northwind.example`, besides those of this machine. */
  readonly origins?: readonly string[];
}

/** A mock back end that listens for requests. */
export interface MockServer {
  /** What a transport takes for its `baseUrl`. */
  readonly baseUrl: string;
  /** Ends every connection, and takes no new one. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** A mock back end behind a real socket, for a demo, a terminal, or a host's own tests; reached from this machine only. */
export async function startMockServer(options: MockServerOptions): Promise<MockServer> {
  const { backend, port, faults = [], delayMs = 0, origins = [] } = options;
  const handlers = createHandlers(backend, { baseUrl: '*/api', delayMs });
  const answer = faultyFetch(mockFetch(handlers), faults);
  const server = createServer((incoming, outgoing) => {
    void serve(incoming, outgoing, answer, origins);
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

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
