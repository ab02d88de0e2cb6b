import { http } from 'msw/http';
import { answer, wordOf, type HandlerContext } from './answer.ts';

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
      answer(context, () => backend.listSites({ cursor: wordOf(request, 'cursor') })),
    ),

    // GET /cost-centers?cursor= -> 200 { items: CostCenter[], nextCursor: string | null }
    http.get(`${baseUrl}/cost-centers`, ({ request }) =>
      answer(context, () => backend.listCostCenters({ cursor: wordOf(request, 'cursor') })),
    ),

    // GET /roles -> 200 { items: Role[] }, 403 without the right to give roles away.
    http.get(`${baseUrl}/roles`, () => answer(context, () => ({ items: backend.listRoles() }))),

    // GET /security-questions -> 200 { items: SecurityQuestion[] }, 501 where there are none.
    http.get(`${baseUrl}/security-questions`, () =>
      answer(context, () => ({ items: backend.listSecurityQuestions() })),
    ),
  ];
}
