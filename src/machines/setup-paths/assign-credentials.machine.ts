import { keepFailure } from '../keep-failure.ts';
import { assignCredentialsSetup } from './assign-credentials.setup.ts';
import { startCredentials } from './assign-credentials.types.ts';
import { addressedPeople, locationPickerInput } from './credentials-results.ts';

const page = { page: 'assignCredentials', requirements: ['R28'] } as const;
const typing = { ...page, focus: 'kept', announce: 'nothing' } as const;
const failed = { ...page, focus: 'kept', announce: 'failure' } as const;

// What was typed is judged wherever it is typed: nobody waits for the questions, or for their repair.
const judged = {
  judging: { always: [{ guard: 'isComplete', target: 'ready' }, { target: 'blocked' }] },
  ready: { tags: ['ready'] },
  blocked: { tags: ['blocked'] },
} as const;

/**
 * Assign credentials: people can sign in at once with what the admin tells them (R28).
 *
 * Each of them needs a place to which responders are sent; it is picked here (R29, R31).
 */
export const assignCredentialsMachine = assignCredentialsSetup.createMachine({
  id: 'assignCredentials',
  context: ({ input }) => startCredentials(input),
  initial: 'deciding',
  on: { 'path.close': { target: '.closed' } },
  states: {
    deciding: {
      always: [{ guard: 'needsQuestions', target: 'open.opening' }, { target: 'open.editing' }],
    },
    open: {
      initial: 'editing',
      on: {
        'credentials.generate': {
          guard: { type: 'hasPeople', params: ({ event }) => event },
          target: 'generating',
          actions: { type: 'address', params: ({ event }) => event },
        },
        'location.open': {
          guard: { type: 'canLocate', params: ({ event }) => event },
          target: 'locating',
          actions: { type: 'address', params: ({ event }) => event },
        },
      },
      states: {
        opening: {
          tags: ['busy'],
          meta: typing,
          invoke: {
            src: 'listSecurityQuestions',
            onDone: {
              target: 'editing',
              actions: {
                type: 'receiveQuestions',
                params: ({ event }) => ({ questions: event.output }),
              },
            },
            onError: { target: 'questionsFailed', actions: keepFailure },
          },
          initial: 'judging',
          on: {
            'credentials.set': {
              target: '.judging',
              actions: { type: 'patchCredentials', params: ({ event }) => event },
            },
          },
          states: judged,
        },
        questionsFailed: {
          meta: failed,
          initial: 'judging',
          on: {
            'credentials.set': {
              target: '.judging',
              actions: { type: 'patchCredentials', params: ({ event }) => event },
            },
            'call.retry': { target: 'opening' },
          },
          states: judged,
        },
        editing: {
          meta: typing,
          initial: 'judging',
          on: {
            'credentials.set': {
              target: '.judging',
              actions: { type: 'patchCredentials', params: ({ event }) => event },
            },
          },
          states: judged,
        },
        generateFailed: {
          meta: failed,
          initial: 'judging',
          on: {
            'credentials.set': {
              target: '#assignCredentials.deciding',
              actions: { type: 'patchCredentials', params: ({ event }) => event },
            },
            'call.retry': { target: '#assignCredentials.generating' },
          },
          states: judged,
        },
        located: {
          meta: { ...page, requirements: ['R29'], focus: 'opener', announce: 'nothing' },
          always: { guard: 'needsQuestions', target: 'opening' },
          initial: 'judging',
          on: {
            'credentials.set': {
              target: '#assignCredentials.deciding',
              actions: { type: 'patchCredentials', params: ({ event }) => event },
            },
          },
          states: judged,
        },
      },
    },
    generating: {
      tags: ['busy'],
      meta: typing,
      invoke: {
        src: 'drawSecrets',
        input: ({ context }) => ({
          people: addressedPeople(context),
          policies: context.rules.account.policies,
        }),
        onDone: [
          {
            guard: { type: 'isAllDrawn', params: ({ event }) => ({ drawn: event.output }) },
            target: 'deciding',
            actions: { type: 'receiveSecrets', params: ({ event }) => ({ drawn: event.output }) },
          },
          {
            target: 'open.generateFailed',
            actions: { type: 'receiveSecrets', params: ({ event }) => ({ drawn: event.output }) },
          },
        ],
        onError: { target: 'open.generateFailed', actions: keepFailure },
      },
    },
    locating: {
      tags: ['modal'],
      meta: {
        page: 'emergencyLocation',
        requirements: ['R29', 'R30', 'R31'],
        focus: 'heading',
        announce: 'title',
      },
      on: { 'call.retry': { actions: 'retryPicker' } },
      invoke: {
        id: 'emergencyLocationPicker',
        src: 'emergencyLocationPicker',
        input: ({ context }) => locationPickerInput(context),
        onSnapshot: {
          actions: { type: 'followPicker', params: ({ event }) => event.snapshot.context },
        },
        onDone: [
          {
            guard: { type: 'isChosen', params: ({ event }) => ({ output: event.output }) },
            target: 'open.located',
            actions: [
              'forgetFailure',
              { type: 'receiveLocation', params: ({ event }) => ({ output: event.output }) },
            ],
          },
          { target: 'open.located', actions: 'forgetFailure' },
        ],
        onError: { target: 'open.located', actions: keepFailure },
      },
    },
    closed: { type: 'final' },
  },
  output: ({ context }) => ({ results: context.results }),
  options: { maxIterations: 1000 },
});
