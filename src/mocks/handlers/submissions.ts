import { http } from 'msw/http';
import { Refusal } from '../refusal.ts';
import { answer, bodyOf, keyOf, wordOf, type HandlerContext } from './answer.ts';

/** What a run costs, and the jobs that add people. */
export function submissionHandlers(context: HandlerContext) {
  const { backend, baseUrl } = context;
  return [
    // POST /quotes Order -> 200 Quote, 403 for what this admin may not buy, 422 for what is not to be had.
    http.post(`${baseUrl}/quotes`, ({ request }) =>
      answer(context, async () => backend.quote(await bodyOf(request))),
    ),

    // POST /submissions SubmissionRequest, with Idempotency-Key: "…"
    //   -> 202 Job; the same key and body again -> the same Job
    //   -> 409 conflict when the key came with another body, 422 validation when a row breaks a rule
    //   -> 410 expired when its quote has run out, 403 for what this admin may not do
    http.post(`${baseUrl}/submissions`, ({ request }) =>
      answer(context, async () => backend.submit(await bodyOf(request), keyOf(request)), 202),
    ),

    // GET /submissions?key= -> 200 Job that was started with the key, 404 notFound when none was.
    http.get(`${baseUrl}/submissions`, ({ request }) =>
      answer(context, () => {
        const job = backend.findJob({ key: wordOf(request, 'key') ?? '' });
        if (job !== null) return job;
        throw new Refusal('Failed to find the job: none has this key. Submit first.', 'notFound');
      }),
    ),

    // GET /submissions/{jobId} -> 200 Job, 404 notFound
    http.get<{ jobId: string }>(`${baseUrl}/submissions/:jobId`, ({ params }) =>
      answer(context, () => backend.getJob({ jobId: params.jobId })),
    ),

    // POST /submissions/{jobId}/retries { rowIds }, with Idempotency-Key
    //   -> 202 Job, 409 conflict for people who lack nothing or are not in the account
    http.post<{ jobId: string }>(`${baseUrl}/submissions/:jobId/retries`, ({ request, params }) =>
      answer(
        context,
        async () => {
          const body = await bodyOf(request);
          const rows = typeof body === 'object' ? body : {};
          return backend.retryRows({ ...rows, jobId: params.jobId }, keyOf(request));
        },
        202,
      ),
    ),

    // POST /submissions/{jobId}/cancellation, with Idempotency-Key -> 200 Job; who was added stays.
    http.post<{ jobId: string }>(
      `${baseUrl}/submissions/:jobId/cancellation`,
      ({ request, params }) =>
        answer(context, () => backend.cancelJob({ jobId: params.jobId }, keyOf(request))),
    ),
  ];
}
