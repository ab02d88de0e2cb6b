import { assign, fromPromise, setup } from 'xstate';
import { failureDetailsOf, isDefinite } from '../../domain/failure.ts';
import { isJobSettled, type Job } from '../../domain/job.ts';
import type { SubmissionRequest } from '../../domain/submission.ts';
import type { Change } from '../create-ports.ts';
import { missingPort } from '../missing-port.ts';
import type { StateMeta } from '../state-meta.ts';
import type { SubmissionContext, SubmissionInput, SubmissionOutput } from './submission.types.ts';

/** Milliseconds before each further question while answers stay out; after the last one it is left open. */
const SILENCE_WAITS = [1000, 2000, 4000, 8000, 15_000, 30_000] as const;
/** Milliseconds between two questions to a back end that is at work: from the first to the longest. */
const WORK_WAIT = { first: 500, longest: 10_000 } as const;
/** Questions to a back end that never ends its work: about ten minutes (fault A11). */
const MOST_ANSWERS = 64;
/** The longest wait named by a back end that passes unseen; after a longer one somebody has to ask again (fault A20). */
const LONGEST_NAMED = 60_000;
/** The request goes out once, and again with the same key as often as the back end says that it never came. */
const MOST_SENDS = 3;

export const submissionSetup = setup({
  types: {} as {
    context: SubmissionContext;
    input: SubmissionInput;
    output: SubmissionOutput;
    tags: 'busy' | 'locked';
    meta: StateMeta<'submitting'>;
  },
  actors: {
    submit: fromPromise<Job, Change<SubmissionRequest>>(missingPort),
    findJob: fromPromise<Job | null, { key: string }>(missingPort),
  },
  guards: {
    isResumed: ({ context }) => context.isResumed,
    isSettled: ({ context }) => context.job !== null && isJobSettled(context.job),
    isFound: (_, params: { job: Job | null }) => params.job !== null,
    isRefusal: (_, params: { error: unknown }) => isDefinite(failureDetailsOf(params.error)),
    isSignedOut: (_, params: { error: unknown }) =>
      failureDetailsOf(params.error).kind === 'unauthenticated',
    hasPatience: ({ context }) =>
      context.unanswered <= SILENCE_WAITS.length &&
      context.answered < MOST_ANSWERS &&
      namedWait(context) <= LONGEST_NAMED,
    // A job that was there and is gone may have added people: sending again could add them twice.
    canSendAgain: ({ context }) => isUnheardOf(context) && context.sent < MOST_SENDS,
    isNotReceived: ({ context }) => isUnheardOf(context),
  },
  actions: {
    keepJob: assign(({ context }, params: { job: Job | null }) => ({
      job: params.job,
      answered: context.answered + 1,
      unanswered: 0,
    })),
    keepFailure: assign((_, params: { error: unknown }) => ({
      ending: { kind: 'unknown' as const, failure: failureDetailsOf(params.error) },
    })),
    settle: assign(({ context }) =>
      context.job === null ? {} : { ending: { kind: 'settled' as const, job: context.job } },
    ),
    interrupt: assign((_, params: { error: unknown }) => ({
      ending: { kind: 'signedOut' as const, failure: failureDetailsOf(params.error) },
    })),
    refuse: assign(({ context }) =>
      context.ending.kind === 'unknown'
        ? {
            ending: {
              ...context.ending,
              kind: 'refused' as const,
              // What was sent before and lost says nothing of itself by a later answer.
              mayArrive: context.isResumed || context.sent > 1,
            },
          }
        : {},
    ),
    countSend: assign({ sent: ({ context }) => context.sent + 1 }),
    countSilence: assign({ unanswered: ({ context }) => context.unanswered + 1 }),
  },
  delays: {
    nextQuestion: ({ context }) =>
      Math.max(
        namedWait(context),
        SILENCE_WAITS[context.unanswered - 1] ??
          Math.min(WORK_WAIT.first * 1.5 ** context.answered, WORK_WAIT.longest),
      ),
  },
});

function isUnheardOf({ job, hasArrived }: SubmissionContext): boolean {
  return job === null && hasArrived !== true;
}

/** How long the back end asked to be left alone when it last turned a call down; who comes earlier may wait all the longer. */
function namedWait({ unanswered, ending }: SubmissionContext): number {
  return unanswered > 0 && ending.kind === 'unknown' ? (ending.failure.retryAfterMs ?? 0) : 0;
}
