import { keepFailure } from '../../keep-failure.ts';
import type { SubmissionOutput } from '../../submission/submission.types.ts';
import { openKeys } from '../wizard-late-arrival.ts';
import { wizardSetup } from '../wizard.setup.ts';
import { planRefused } from './plan-refusal.ts';

interface Ended {
  readonly event: { readonly output: SubmissionOutput };
}

const following = (isResumed: boolean) =>
  wizardSetup.createStateConfig({
    invoke: {
      id: 'submission',
      src: 'submission',
      input: ({ context }) => ({ ...context.submission, isResumed }),
      onDone: [
        {
          guard: { type: 'isSettled', params: ({ event }) => event },
          target: '#wizard.outcome',
          actions: { type: 'receiveEnding', params: ({ event }) => event },
        },
        // What was sent before may have arrived, whoever is turned away now.
        ...(isResumed
          ? []
          : [
              {
                guard: { type: 'isTurnedAway' as const, params: ({ event }: Ended) => event },
                target: '#wizard.signedOut.sending' as const,
              },
            ]),
        {
          guard: { type: 'isInterrupted', params: ({ event }) => event },
          target: '#wizard.signedOut.asking',
        },
        {
          guard: { type: 'isQuoteOver', params: ({ event }) => event },
          target: '#wizard.editing.confirm.refreshing',
          actions: { type: 'receiveEnding', params: ({ event }) => event },
        },
        {
          guard: { type: 'isRefused', params: ({ event }) => event },
          target: '#wizard.outcome.refused',
          actions: { type: 'receiveEnding', params: ({ event }) => event },
        },
        {
          target: '#wizard.outcome.unknown',
          actions: { type: 'receiveEnding', params: ({ event }) => event },
        },
      ],
      onError: { target: '#wizard.outcome.unknown', actions: keepFailure },
    },
  });

/** The run is with the back end; nothing can be changed until it is known what became of it (R25, R34). */
export const submitting = wizardSetup.createStateConfig({
  tags: ['busy', 'locked'],
  meta: { page: 'submitting', requirements: ['R25'], focus: 'heading', announce: 'title' },
  initial: 'starting',
  states: {
    starting: {
      always: [{ guard: 'hasOtherOpen', target: 'lookingBack' }, { target: 'handingOver' }],
    },
    // What never seemed to arrive may have arrived since: then it counts, and nothing else is sent (fault A03).
    lookingBack: {
      invoke: {
        src: 'findArrived',
        input: ({ context }) => ({ keys: openKeys(context) }),
        onDone: [
          {
            guard: { type: 'hasArrived', params: ({ event }) => ({ key: event.output }) },
            target: 'askingAgain',
            actions: { type: 'followArrived', params: ({ event }) => ({ key: event.output }) },
          },
          // A hold can end, or an invite fall due, while the answer is awaited.
          ...planRefused,
          { target: 'handingOver' },
        ],
        onError: [
          {
            guard: { type: 'isSignedOut', params: ({ event }) => event },
            target: '#wizard.signedOut.sending',
          },
          { target: '#wizard.outcome.refused', actions: keepFailure },
        ],
      },
    },
    handingOver: following(false),
    askingAgain: following(true),
  },
});
