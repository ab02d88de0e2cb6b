import { http } from 'msw/http';
import { answer, textOf, wordOf, wordsOf, type HandlerContext } from './answer.ts';

/** What is in stock, and the phones that can be bought. */
export function inventoryHandlers(context: HandlerContext) {
  const { backend, baseUrl } = context;
  return [
    // GET /inventory-phones?text=&cursor= -> 200 { items: InventoryPhone[], nextCursor }; only those that nobody has.
    http.get(`${baseUrl}/inventory-phones`, ({ request }) =>
      answer(context, () =>
        backend.listInventoryPhones({ text: textOf(request), cursor: wordOf(request, 'cursor') }),
      ),
    ),

    // GET /phone-models?text=&brand=&class=&feature=&minLines=&cursor=
    //   -> 200 { items: CatalogModel[], nextCursor, facets }; brand, class and feature may be repeated
    //   -> 403 without the right to buy phones
    http.get(`${baseUrl}/phone-models`, ({ request }) =>
      answer(context, () =>
        backend.searchCatalog({
          filters: {
            text: textOf(request),
            brands: wordsOf(request, 'brand'),
            deviceClasses: wordsOf(request, 'class'),
            features: wordsOf(request, 'feature'),
            minLines: Number(wordOf(request, 'minLines') ?? 1),
          },
          cursor: wordOf(request, 'cursor'),
        }),
      ),
    ),

    // GET /inventory-numbers?text=&country=&region=&cursor= -> 200 { items: InventoryNumber[], nextCursor }
    http.get(`${baseUrl}/inventory-numbers`, ({ request }) =>
      answer(context, () =>
        backend.listInventoryNumbers({
          text: textOf(request),
          country: wordOf(request, 'country'),
          region: wordOf(request, 'region'),
          cursor: wordOf(request, 'cursor'),
        }),
      ),
    ),
  ];
}
