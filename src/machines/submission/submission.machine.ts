import { keepFailure } from '../keep-failure.ts';
import { submissionSetup } from './submission.setup.ts';
import { startSubmission } from './submission.types.ts';

const meta = {
  page: 'submitting',
  requirements: ['R25', 'R34'],
  focus: 'kept',
  announce: 'nothing',
} as const;

/**
 * Hands one run over and finds out what became of it.
 *
 * What gets no clear answer is asked for by its key before it is sent again, and always with the same key:
 * nobody is added twice, and nothing is called failed that the back end may have done (faults A01 to A05).
 */
export const submissionMachine = submissionSetup.createMachine({
  id: 'submission',
  context: ({ input }) => startSubmission(input),
  initial: 'starting',
  states: {
    starting: { always: [{ guard: 'isResumed', target: 'asking' }, { target: 'sending' }] },
    sending: {
      tags: ['busy', 'locked'],
      meta,
      entry: 'countSend',
      invoke: {
        src: 'submit',
        input: ({ context }) => ({ query: context.request, key: context.key }),
        onDone: {
          target: 'judging',
          actions: { type: 'keepJob', params: ({ event }) => ({ job: event.output }) },
        },
        onError: [
          {
            guard: { type: 'isRefusal', params: ({ event }) => event },
            target: 'refused',
            actions: keepFailure,
          },
          {
            target: 'doubting',
            actions: [keepFailure, 'countSilence'],
          },
        ],
      },
    },
    judging: {
      always: [
        { guard: 'isSettled', target: 'settled' },
        { guard: 'hasPatience', target: 'waiting' },
        { target: 'unknown' },
      ],
    },
    waiting: { tags: ['busy', 'locked'], meta, after: { nextQuestion: { target: 'asking' } } },
    asking: {
      tags: ['busy', 'locked'],
      meta,
      invoke: {
        src: 'findJob',
        input: ({ context }) => ({ key: context.key }),
        onDone: [
          {
            guard: { type: 'isFound', params: ({ event }) => ({ job: event.output }) },
            target: 'judging',
            actions: { type: 'keepJob', params: ({ event }) => ({ job: event.output }) },
          },
          { guard: 'canSendAgain', target: 'sending' },
          { guard: 'isNotReceived', target: 'refused' },
          { target: 'doubting', actions: 'countSilence' },
        ],
        onError: [
          {
            guard: { type: 'isSignedOut', params: ({ event }) => event },
            target: 'signedOut',
            actions: { type: 'interrupt', params: ({ event }) => event },
          },
          {
            target: 'doubting',
            actions: [keepFailure, 'countSilence'],
          },
        ],
      },
    },
    doubting: {
      always: [{ guard: 'hasPatience', target: 'waiting' }, { target: 'unknown' }],
    },
    settled: { type: 'final', entry: 'settle' },
    refused: { type: 'final', entry: 'refuse' },
    signedOut: { type: 'final' },
    unknown: { type: 'final' },
  },
  output: ({ context }) => context.ending,
  options: { maxIterations: 1000 },
});
