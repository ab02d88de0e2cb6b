import { emptyRoster } from '../../domain/roster.ts';
import { noSubmission } from '../../domain/submission.ts';
import { loadFailed, loading } from './states/loading.ts';
import { outcome } from './states/outcome.ts';
import { people } from './states/people.ts';
import { settingUp } from './states/setup.ts';
import { submitting } from './states/submitting.ts';
import { wizardSetup } from './wizard.setup.ts';

/** The whole flow: type and people, set-up, submission, outcome. */
export const wizardMachine = wizardSetup.createMachine({
  id: 'wizard',
  context: ({ input }) => ({
    runId: input.runId,
    offer: null,
    userTypeId: null,
    requireUniqueEmail: true,
    roster: emptyRoster,
    touched: [],
    reported: [],
    marked: [],
    attempt: 1,
    submission: { request: noSubmission(input.runId), key: '' },
    outcomes: [],
    failure: null,
  }),
  initial: 'loading',
  states: { loading, loadFailed, people, setup: settingUp, submitting, outcome },
  options: { maxIterations: 1000 },
});

export type WizardMachine = typeof wizardMachine;
