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

const activateLaterSetup = setup({
  types: {} as {
    context: SetupPathContext;
    events: SetupPathEvent;
    input: SetupPathInput;
    output: SetupPathOutput;
    tags: SetupPathTag;
  },
});

/** Activate later: people are added, nobody is notified (R33); it needs nothing that could be missing. */
export const activateLaterMachine = activateLaterSetup.createMachine({
  id: 'activateLater',
  context: ({ input }) => ({
    ...input,
    results: resultsFor(input, { kind: 'later' }, setupIssues),
  }),
  initial: 'ready',
  states: {
    ready: { tags: ['ready'], on: { 'path.close': { target: 'closed' } } },
    closed: { type: 'final' },
  },
  output: ({ context }) => ({ results: context.results }),
  options: { maxIterations: 1000 },
});
