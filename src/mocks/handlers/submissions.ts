import { http } from 'msw/http';
import { Refusal } from '../refusal.ts';
import { answer, bodyOf, type HandlerContext } from './answer.ts';

/** The jobs that add people. */
export function submissionHandlers(context: HandlerContext) {
  const { backend, baseUrl } = context;
  return [
    // POST /submissions SubmissionRequest, with Idempotency-Key: "…"
    //   -> 202 Job; the same key and body again -> the same Job
    //   -> 409 conflict when the key came with another body, 422 validation when a row breaks a rule
    http.post(`${baseUrl}/submissions`, ({ request }) =>
      answer(context, async () => backend.submit(await bodyOf(request), keyOf(request)), 202),
    ),

    // GET /submissions?key= -> 200 Job that was started with the key, 404 notFound when none was.
    http.get(`${baseUrl}/submissions`, ({ request }) =>
      answer(context, () => {
        const job = backend.findJob(new URL(request.url).searchParams.get('key') ?? '');
        if (job !== null) return job;
        throw new Refusal('Failed to find the job: none has this key. Submit first.', 'notFound');
      }),
    ),

    // GET /submissions/{jobId} -> 200 Job, 404 notFound
    http.get<{ jobId: string }>(`${baseUrl}/submissions/:jobId`, ({ params }) =>
      answer(context, () => backend.getJob(params.jobId)),
    ),
  ];
}

// The header's value is a string of RFC 9651: in quotes, with quotes and backslashes escaped.
function keyOf(request: Request): string {
  const value = request.headers.get('idempotency-key') ?? '';
  const inner = /^"((?:[ !#-[\]-~]|\\["\\])*)"$/.exec(value.trim())?.[1] ?? '';
  return inner.replace(/\\(["\\])/g, '$1');
}
