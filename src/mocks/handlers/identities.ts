import { http } from 'msw/http';
import { answer, bodyOf, type HandlerContext } from './answer.ts';

/** Which addresses and numbers are free. */
export function identityHandlers(context: HandlerContext) {
  const { backend, baseUrl } = context;
  return [
    // POST /extension-suggestions { count } -> 200 { numbers: string[] }, the lowest first.
    http.post(`${baseUrl}/extension-suggestions`, ({ request }) =>
      answer(context, async () => ({ numbers: backend.suggestExtensions(await bodyOf(request)) })),
    ),

    // POST /identity-checks IdentityQuery -> 200 IdentityReport; changes nothing.
    http.post(`${baseUrl}/identity-checks`, ({ request }) =>
      answer(context, async () => backend.checkIdentities(await bodyOf(request))),
    ),
  ];
}
