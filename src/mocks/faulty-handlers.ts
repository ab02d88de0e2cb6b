import { HttpResponse, http, type HttpHandler } from 'msw/http';
import type { PlannedFault } from './fault.ts';
import { faultyFetch } from './faults.ts';
import { mockFetch } from './mock-fetch.ts';

/** Handlers whose planned calls fail, for where msw itself answers the requests; the same ones when nothing is planned. */
export function faultyHandlers(
  handlers: readonly HttpHandler[],
  faults: readonly PlannedFault[],
  baseUrl = '*/api',
): readonly HttpHandler[] {
  if (faults.length === 0) return handlers;
  const fetch = faultyFetch(mockFetch(handlers), faults);
  return [
    http.all(`${baseUrl}/*`, async ({ request }) => {
      try {
        return await fetch(request);
      } catch {
        return HttpResponse.error();
      }
    }),
  ];
}
