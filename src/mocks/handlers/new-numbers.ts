import { http } from 'msw/http';
import { answer, bodyOf, keyOf, wordOf, type HandlerContext } from './answer.ts';

/** New phone numbers. Every request is answered with 403 or 501 where none can be bought. */
export function newNumberHandlers(context: HandlerContext) {
  const { backend, baseUrl } = context;
  return [
    // GET /number-places?country=US -> 200 { items: NumberPlace[] }: states or provinces
    // GET /number-places?country=US&region=CO -> the same of area codes
    http.get(`${baseUrl}/number-places`, ({ request }) =>
      answer(context, () => {
        const query = { country: wordOf(request, 'country'), region: wordOf(request, 'region') };
        return { items: backend.listNumberPlaces(query) };
      }),
    ),

    // GET /available-numbers?country=&region=&areaCode=&count= -> 200 { items: OfferedNumber[] }
    http.get(`${baseUrl}/available-numbers`, ({ request }) =>
      answer(context, () => {
        const place = { country: wordOf(request, 'country'), region: wordOf(request, 'region') };
        const count = Number(wordOf(request, 'count'));
        const query = { ...place, areaCode: wordOf(request, 'areaCode'), count };
        return { items: backend.searchNumbers(query) };
      }),
    ),

    // POST /number-holds { e164s }, with Idempotency-Key -> 201 HoldReport: each number is held, or gone.
    http.post(`${baseUrl}/number-holds`, ({ request }) =>
      answer(context, async () => backend.holdNumbers(await bodyOf(request), keyOf(request)), 201),
    ),

    // POST /number-releases { holdIds }, with Idempotency-Key -> 204, also for holds that have run out.
    http.post(`${baseUrl}/number-releases`, ({ request }) =>
      answer(
        context,
        async () => backend.releaseNumbers(await bodyOf(request), keyOf(request)),
        204,
      ),
    ),
  ];
}
