import { Failure } from '../failure.ts';
import type { Call } from '../http-call.ts';
import { routes } from '../routes.ts';
import type { Transport } from '../transport.ts';

type Operations = Pick<
  Transport,
  | 'quote'
  | 'submit'
  | 'getJob'
  | 'findJob'
  | 'retryRows'
  | 'cancelJob'
  | 'resendInvite'
  | 'rescheduleInvite'
  | 'cancelInvite'
>;

/** What a run costs, the job that carries it out, and its invites afterwards (R25, R26, R27, R34). */
export function submissionOperations(call: Call): Operations {
  return {
    quote: (body, { signal }) => call(routes.quote, { body, signal }),
    submit: (body, { key, signal }) => call(routes.submit, { body, key, signal }),
    getJob: ({ jobId }, { signal }) => call(routes.getJob, { params: { jobId }, signal }),
    findJob: ({ key }, { signal }) =>
      call(routes.findJob, { query: { key }, signal }).catch(nullIfNotFound),
    retryRows: ({ jobId, rowIds }, { key, signal }) =>
      call(routes.retryRows, { params: { jobId }, body: { rowIds }, key, signal }),
    cancelJob: ({ jobId }, { key, signal }) =>
      call(routes.cancelJob, { params: { jobId }, key, signal }),
    resendInvite: ({ userId }, { key, signal }) =>
      call(routes.resendInvite, { params: { userId }, key, signal }),
    rescheduleInvite: ({ userId, at }, { key, signal }) =>
      call(routes.rescheduleInvite, { params: { userId }, body: { at }, key, signal }),
    cancelInvite: ({ userId }, { key, signal }) =>
      call(routes.cancelInvite, { params: { userId }, key, signal }),
  };
}

function nullIfNotFound(error: unknown): null {
  if (error instanceof Failure && error.code === 'notFound') return null;
  throw error;
}
