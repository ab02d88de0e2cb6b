import { setup } from 'xstate';
import { openingResults } from './path-results.ts';
import type {
  SetupPathContext,
  SetupPathEvent,
  SetupPathInput,
  SetupPathMeta,
  SetupPathOutput,
  SetupPathTag,
} from './setup-path.types.ts';

const activateLaterSetup = setup({
  types: {} as {
    context: SetupPathContext;
    events: SetupPathEvent;
    input: SetupPathInput;
    output: SetupPathOutput;
    tags: SetupPathTag;
    meta: SetupPathMeta;
  },
});

/** Activate later: people are added, nobody is notified (R33); it needs nothing that could be missing. */
export const activateLaterMachine = activateLaterSetup.createMachine({
  id: 'activateLater',
  context: ({ input }) => ({ ...input, results: openingResults('later', input) }),
  initial: 'ready',
  states: {
    ready: {
      tags: ['ready'],
      meta: { page: 'activateLater', requirements: ['R33'], focus: 'kept', announce: 'nothing' },
      on: { 'path.close': { target: 'closed' } },
    },
    closed: { type: 'final' },
  },
  output: ({ context }) => ({ results: context.results }),
  options: { maxIterations: 1000 },
});
