import { setup } from 'xstate';
import { setupIssues } from '../../domain/setup.ts';
import {
  resultsFor,
  type SetupPathContext,
  type SetupPathEvent,
  type SetupPathInput,
  type SetupPathOutput,
  type SetupPathTag,
} from './setup-path.types.ts';

const sendInviteSetup = setup({
  types: {} as {
    context: SetupPathContext;
    events: SetupPathEvent;
    input: SetupPathInput;
    output: SetupPathOutput;
    tags: SetupPathTag;
  },
  guards: {
    canInvite: ({ context }) => context.results.every((result) => result.issues.length === 0),
  },
});

/** Send invite: a welcome e-mail with an activation link leaves at once (R23), where e-mails are unique (R09). */
export const sendInviteMachine = sendInviteSetup.createMachine({
  id: 'sendInvite',
  context: ({ input }) => ({
    ...input,
    results: resultsFor(input, { kind: 'invite' }, setupIssues),
  }),
  initial: 'judging',
  states: {
    judging: { always: [{ guard: 'canInvite', target: 'ready' }, { target: 'refused' }] },
    ready: { tags: ['ready'], on: { 'path.close': { target: 'closed' } } },
    refused: { tags: ['blocked'], on: { 'path.close': { target: 'closed' } } },
    closed: { type: 'final' },
  },
  output: ({ context }) => ({ results: context.results }),
  options: { maxIterations: 1000 },
});
