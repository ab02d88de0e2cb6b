import { setup } from 'xstate';
import { isComplete, openingResults } from './path-results.ts';
import type {
  SetupPathContext,
  SetupPathEvent,
  SetupPathInput,
  SetupPathMeta,
  SetupPathOutput,
  SetupPathTag,
} from './setup-path.types.ts';

const sendInviteSetup = setup({
  types: {} as {
    context: SetupPathContext;
    events: SetupPathEvent;
    input: SetupPathInput;
    output: SetupPathOutput;
    tags: SetupPathTag;
    meta: SetupPathMeta;
  },
  guards: { isComplete: ({ context }) => isComplete(context) },
});

const meta = {
  page: 'sendInvite',
  requirements: ['R09', 'R23'],
  focus: 'kept',
  announce: 'nothing',
} as const;

/** Send invite: a welcome e-mail with an activation link leaves at once (R23), where e-mails are unique (R09). */
export const sendInviteMachine = sendInviteSetup.createMachine({
  id: 'sendInvite',
  context: ({ input }) => ({ ...input, results: openingResults('invite', input) }),
  initial: 'judging',
  states: {
    judging: { always: [{ guard: 'isComplete', target: 'ready' }, { target: 'refused' }] },
    ready: { tags: ['ready'], meta, on: { 'path.close': { target: 'closed' } } },
    refused: {
      tags: ['blocked'],
      meta: { ...meta, announce: 'failure' },
      on: { 'path.close': { target: 'closed' } },
    },
    closed: { type: 'final' },
  },
  output: ({ context }) => ({ results: context.results }),
  options: { maxIterations: 1000 },
});
