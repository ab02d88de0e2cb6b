import { editing } from './states/editing.ts';
import { leaving, left } from './states/leaving.ts';
import { loadFailed, loading } from './states/loading.ts';
import { outcome } from './states/outcome.ts';
import { recognising, signedOut } from './states/signed-out.ts';
import { submitting } from './states/submitting.ts';
import { freshRun } from './wizard-attempts.ts';
import { wizardSetup } from './wizard.setup.ts';

/** The whole flow: type and people, shipping, set-up, charges, submission, outcome. */
export const wizardMachine = wizardSetup.createMachine({
  id: 'wizard',
  context: ({ input }) => ({
    ...freshRun(input.runId),
    runId: input.runId,
    now: 0,
    plan: input.plan ?? null,
    offer: null,
    userTypeId: null,
    opened: 0,
    attempt: 1,
    failure: null,
  }),
  initial: 'loading',
  invoke: { id: 'clock', src: 'clock', onError: { actions: 'forgetClock' } },
  on: { 'clock.tick': { actions: { type: 'noteTime', params: ({ event }) => event } } },
  states: {
    loading,
    loadFailed,
    editing,
    leaving,
    left,
    signedOut,
    recognising,
    submitting,
    outcome,
  },
  options: { maxIterations: 1000 },
});

/** The type of the wizard’s machine, for actors of your own. */
export type WizardMachine = typeof wizardMachine;
