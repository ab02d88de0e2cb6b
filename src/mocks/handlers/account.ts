import { http } from 'msw/http';
import { answer, type HandlerContext } from './answer.ts';

/** The account. */
export function accountHandlers(context: HandlerContext) {
  const { backend, baseUrl } = context;
  return [
    // GET /account -> 200 Account: its limits and policies.
    http.get(`${baseUrl}/account`, () => answer(context, () => backend.getAccount())),
  ];
}
