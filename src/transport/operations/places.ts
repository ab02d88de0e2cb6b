import type { Call } from '../http-call.ts';
import { routes } from '../routes.ts';
import type { Transport } from '../transport.ts';

type Operations = Pick<
  Transport,
  | 'listShippingAddresses'
  | 'saveShippingAddress'
  | 'listShippingMethods'
  | 'getAddressForm'
  | 'checkAddress'
  | 'listEmergencyLocations'
  | 'createEmergencyLocation'
>;

/** Where parcels and responders go (R19, R20, R29, R30). */
export function placeOperations(call: Call): Operations {
  return {
    listShippingAddresses: ({ cursor }, { signal }) =>
      call(routes.listShippingAddresses, { query: { cursor }, signal }),
    saveShippingAddress: (body, { key, signal }) =>
      call(routes.saveShippingAddress, { body, key, signal }),
    listShippingMethods: async (body, { signal }) =>
      (await call(routes.listShippingMethods, { body, signal })).items,
    getAddressForm: ({ country, purpose }, { signal }) =>
      call(routes.getAddressForm, { params: { country }, query: { purpose }, signal }),
    checkAddress: (body, { signal }) => call(routes.checkAddress, { body, signal }),
    listEmergencyLocations: ({ text, siteId, cursor }, { signal }) => {
      const query = { text: text || null, siteId, cursor };
      return call(routes.listEmergencyLocations, { query, signal });
    },
    createEmergencyLocation: (body, { key, signal }) =>
      call(routes.createEmergencyLocation, { body, key, signal }),
  };
}
