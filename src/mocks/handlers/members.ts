import { http } from 'msw/http';
import { answer, type HandlerContext } from './answer.ts';

/** The people of the account: the demo's own resource, which the wizard never asks for. */
export function memberHandlers(context: HandlerContext) {
  const { backend, baseUrl } = context;
  const list = () => ({ items: backend.listMembers() });
  return [
    // GET /members -> 200 { items: Member[] }, the newest last.
    http.get(`${baseUrl}/members`, () => answer(context, list)),

    // DELETE /members -> 200 { items: Member[] }: the account is as it was in the beginning.
    http.delete(`${baseUrl}/members`, () => answer(context, () => backend.reset().then(list))),
  ];
}
