import type { Answers } from '../backend-answers.ts';
import { catalogFacets, findModels } from '../catalog-search.ts';
import { requireCapability, type BackendContext } from '../context.ts';
import { pageOf } from '../paging.ts';
import { queries } from '../../transport/queries.ts';
import { accept } from '../refusal.ts';
import { freeNumbers, freePhones } from '../stock.ts';
import { matchesText } from '../text-search.ts';

type Stock = Pick<Answers, 'listInventoryPhones' | 'searchCatalog' | 'listInventoryNumbers'>;

/** What is there to be assigned, and the phones that can be bought (R14, R15, R17). */
export function stock(context: BackendContext): Stock {
  const { seed, state } = context;
  const { pageSize } = seed;
  return {
    listInventoryPhones(query) {
      requireCapability(context, 'assignPhones');
      const { text, cursor } = accept(queries.listInventoryPhones, query);
      const found = freePhones(context).filter(({ model, serial }) =>
        matchesText(text, [model, serial]),
      );
      return pageOf(found, cursor, pageSize);
    },

    searchCatalog(query) {
      requireCapability(context, 'buyPhones');
      const { filters, cursor } = accept(queries.searchCatalog, query);
      const page = pageOf(findModels(state.catalog.all(), filters), cursor, pageSize);
      return { ...page, facets: catalogFacets(state.catalog.all(), filters) };
    },

    listInventoryNumbers(query) {
      requireCapability(context, 'assignNumbers');
      const { text, country, region, cursor } = accept(queries.listInventoryNumbers, query);
      const found = freeNumbers(context).filter(
        (number) =>
          (country === null || number.country === country) &&
          (region === null || number.region === region) &&
          (matchesText(text, [number.city, number.region]) || hasDigits(number.e164, text)),
      );
      return pageOf(found, cursor, pageSize);
    },
  };
}

// People type numbers with blanks, brackets and dashes.
function hasDigits(e164: string, text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return digits !== '' && e164.includes(digits);
}
