import type { Call } from '../http-call.ts';
import { routes } from '../routes.ts';
import type { Transport } from '../transport.ts';

type Operations = Pick<
  Transport,
  | 'listInventoryPhones'
  | 'searchCatalog'
  | 'listInventoryNumbers'
  | 'listNumberPlaces'
  | 'searchNumbers'
  | 'holdNumbers'
  | 'releaseNumbers'
>;

/** Phones and phone numbers, in stock and new (R14, R15, R17, R18). */
export function equipmentOperations(call: Call): Operations {
  return {
    listInventoryPhones: ({ text, cursor }, { signal }) =>
      call(routes.listInventoryPhones, { query: { text: text || null, cursor }, signal }),

    searchCatalog: ({ filters, cursor }, { signal }) => {
      const query = {
        text: filters.text || null,
        brand: filters.brands,
        class: filters.deviceClasses,
        feature: filters.features,
        minLines: filters.minLines > 1 ? String(filters.minLines) : null,
        cursor,
      };
      return call(routes.searchCatalog, { query, signal });
    },

    listInventoryNumbers: ({ text, country, region, cursor }, { signal }) => {
      const query = { text: text || null, country, region, cursor };
      return call(routes.listInventoryNumbers, { query, signal });
    },

    listNumberPlaces: async ({ country, region }, { signal }) =>
      (await call(routes.listNumberPlaces, { query: { country, region }, signal })).items,

    searchNumbers: async ({ country, region, areaCode, count }, { signal }) => {
      const query = { country, region, areaCode, count: String(count) };
      return (await call(routes.searchNumbers, { query, signal })).items;
    },

    holdNumbers: (body, { key, signal }) => call(routes.holdNumbers, { body, key, signal }),
    releaseNumbers: (body, { key, signal }) => call(routes.releaseNumbers, { body, key, signal }),
  };
}
