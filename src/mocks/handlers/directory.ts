import { http } from 'msw/http';
import { answer, type HandlerContext } from './answer.ts';

/** The lists that people are filled in from. */
export function directoryHandlers(context: HandlerContext) {
  const { backend, baseUrl } = context;
  return [
    // GET /user-types -> 200 { items: UserType[] }, in the order in which they are offered.
    http.get(`${baseUrl}/user-types`, () =>
      answer(context, () => ({ items: backend.listUserTypes() })),
    ),

    // GET /sites?cursor= -> 200 { items: Site[], nextCursor: string | null }
    http.get(`${baseUrl}/sites`, ({ request }) =>
      answer(context, () => backend.listSites(cursorOf(request))),
    ),

    // GET /cost-centers?cursor= -> 200 { items: CostCenter[], nextCursor: string | null }
    http.get(`${baseUrl}/cost-centers`, ({ request }) =>
      answer(context, () => backend.listCostCenters(cursorOf(request))),
    ),
  ];
}

function cursorOf(request: Request): string | null {
  return new URL(request.url).searchParams.get('cursor');
}
