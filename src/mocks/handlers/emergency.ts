import { http } from 'msw/http';
import { answer, bodyOf, keyOf, textOf, wordOf, type HandlerContext } from './answer.ts';

/** Where responders go, and how addresses are asked for. */
export function emergencyHandlers(context: HandlerContext) {
  const { backend, baseUrl } = context;
  return [
    // GET /address-forms/{country}?purpose=emergency -> 200 AddressForm
    http.get<{ country: string }>(`${baseUrl}/address-forms/:country`, ({ request, params }) =>
      answer(context, () =>
        backend.getAddressForm({ country: params.country, purpose: wordOf(request, 'purpose') }),
      ),
    ),

    // POST /address-checks { address, purpose } -> 200 AddressVerdict; changes nothing.
    http.post(`${baseUrl}/address-checks`, ({ request }) =>
      answer(context, async () => backend.checkAddress(await bodyOf(request))),
    ),

    // GET /emergency-locations?text=&siteId=&cursor= -> 200 { items: EmergencyLocation[], nextCursor }
    http.get(`${baseUrl}/emergency-locations`, ({ request }) =>
      answer(context, () =>
        backend.listEmergencyLocations({
          text: textOf(request),
          siteId: wordOf(request, 'siteId'),
          cursor: wordOf(request, 'cursor'),
        }),
      ),
    ),

    // POST /emergency-locations NewEmergencyLocation, with Idempotency-Key
    //   -> 201 EmergencyLocation, 422 validation when it is not complete or can't be found
    http.post(`${baseUrl}/emergency-locations`, ({ request }) =>
      answer(
        context,
        async () => backend.createEmergencyLocation(await bodyOf(request), keyOf(request)),
        201,
      ),
    ),
  ];
}
