import { keepFailure } from '../../keep-failure.ts';
import { afterPlanRefusal } from '../wizard-guidance.ts';
import { toOtherAccount } from './other-account.ts';
import { wizardSetup } from '../wizard.setup.ts';

type Resumed =
  '#wizard.editing.here' | '#wizard.recognising.resending' | '#wizard.submitting.askingAgain';

const asking = (recognising: `#wizard.recognising.${'editing' | 'sending' | 'asking'}`) =>
  wizardSetup.createStateConfig({ on: { 'session.renewed': { target: recognising } } });

/** The back end no longer knows who is asking. All that was entered stays, secrets too (fault A25). */
export const signedOut = wizardSetup.createStateConfig({
  tags: ['modal'],
  meta: { page: 'signedOut', requirements: ['R21'], focus: 'heading', announce: 'title' },
  entry: 'tellSignIn',
  initial: 'editing',
  states: {
    editing: asking('#wizard.recognising.editing'),
    sending: asking('#wizard.recognising.sending'),
    // Locked: the people may have been added, and only the back end can tell (fault A03).
    asking: { ...asking('#wizard.recognising.asking'), tags: ['locked'] },
  },
});

const recognised = (resumed: Resumed, signedOutAgain: 'editing' | 'sending' | 'asking') =>
  wizardSetup.createStateConfig({
    invoke: {
      src: 'getAccount',
      onDone: [
        {
          guard: { type: 'isSameAccount', params: ({ event }) => ({ account: event.output }) },
          target: resumed,
        },
        toOtherAccount,
      ],
      onError: {
        target: `#wizard.signedOut.${signedOutAgain}`,
        actions: keepFailure,
      },
    },
  });

/** Makes sure that it is still the same account: another one must not get this one's people (fault A26). */
export const recognising = wizardSetup.createStateConfig({
  tags: ['busy', 'modal'],
  meta: { page: 'signedOut', requirements: ['R21'], focus: 'kept', announce: 'nothing' },
  initial: 'editing',
  states: {
    editing: recognised('#wizard.editing.here', 'editing'),
    sending: recognised('#wizard.recognising.resending', 'sending'),
    asking: { ...recognised('#wizard.submitting.askingAgain', 'asking'), tags: ['locked'] },
    // Nothing arrived before: what has become too late meanwhile is not sent any more.
    resending: {
      always: [
        {
          guard: 'isPlanFaulty',
          target: '#wizard.editing.setup',
          actions: { type: 'guide', params: ({ context }) => afterPlanRefusal(context) },
        },
        { target: '#wizard.submitting' },
      ],
    },
  },
});
