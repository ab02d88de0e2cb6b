import { http } from 'msw/http';
import { answer, bodyOf, keyOf, type HandlerContext } from './answer.ts';

/** Welcome e-mails after a run. Each request changes something, and carries an Idempotency-Key. */
export function inviteHandlers(context: HandlerContext) {
  const { backend, baseUrl } = context;
  const path = `${baseUrl}/users/:userId/invite`;
  return [
    // POST /users/{userId}/invite -> 200 InviteState: sent now; 409 conflict for who is active already.
    http.post<{ userId: string }>(path, ({ request, params }) =>
      answer(context, () => backend.resendInvite({ userId: params.userId }, keyOf(request))),
    ),

    // PUT /users/{userId}/invite { at } -> 200 InviteState: scheduled; 409 conflict when none is scheduled.
    http.put<{ userId: string }>(path, ({ request, params }) =>
      answer(context, async () => {
        const body = await bodyOf(request);
        const time = typeof body === 'object' ? body : {};
        return backend.rescheduleInvite({ ...time, userId: params.userId }, keyOf(request));
      }),
    ),

    // DELETE /users/{userId}/invite -> 200 InviteState: cancelled; 409 conflict when none is scheduled.
    http.delete<{ userId: string }>(path, ({ request, params }) =>
      answer(context, () => backend.cancelInvite({ userId: params.userId }, keyOf(request))),
    ),
  ];
}
