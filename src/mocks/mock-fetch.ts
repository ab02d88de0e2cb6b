import { getResponse } from 'msw';
import type { HttpHandler } from 'msw/http';
import { holding } from './held-request.ts';
import type { Fetch } from '../transport/http-options.ts';

/** A `fetch` that is answered by handlers, without a network and without a service worker. */
export function mockFetch(handlers: readonly HttpHandler[]): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    return holding(request, async () => {
      const answered = getResponse([...handlers], request);
      const response = await Promise.race([answered, rejectedBy(request.signal)]);
      return response ?? new Response(null, { status: 404 });
    });
  };
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
