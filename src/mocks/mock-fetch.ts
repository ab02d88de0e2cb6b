import { getResponse } from 'msw';
import type { HttpHandler } from 'msw/http';
import type { Fetch } from '../transport/http-call.ts';

/** A `fetch` that is answered by handlers, without a network and without a service worker. */
export function mockFetch(handlers: readonly HttpHandler[]): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const response = await Promise.race([
      getResponse([...handlers], request),
      rejectedBy(request.signal),
    ]);
    return response ?? new Response(null, { status: 404 });
  };
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
