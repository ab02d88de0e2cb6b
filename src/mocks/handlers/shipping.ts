import { http } from 'msw/http';
import { answer, bodyOf, keyOf, wordOf, type HandlerContext } from './answer.ts';

/** Where bought phones go, and how. */
export function shippingHandlers(context: HandlerContext) {
  const { backend, baseUrl } = context;
  return [
    // GET /shipping-addresses?cursor= -> 200 { items: ShippingAddress[], nextCursor }
    http.get(`${baseUrl}/shipping-addresses`, ({ request }) =>
      answer(context, () => backend.listShippingAddresses({ cursor: wordOf(request, 'cursor') })),
    ),

    // POST /shipping-addresses ShippingAddressDraft, with Idempotency-Key
    //   -> 200 ShippingAddress: a new one when its id is null, else the one with this id as changed
    //   -> 404 notFound, 422 validation by the form of its country
    http.post(`${baseUrl}/shipping-addresses`, ({ request }) =>
      answer(context, async () =>
        backend.saveShippingAddress(await bodyOf(request), keyOf(request)),
      ),
    ),

    // POST /shipping-options { parcels } -> 200 { items: ShippingMethod[] } with prices for these parcels.
    http.post(`${baseUrl}/shipping-options`, ({ request }) =>
      answer(context, async () => ({
        items: backend.listShippingMethods(await bodyOf(request)),
      })),
    ),
  ];
}
