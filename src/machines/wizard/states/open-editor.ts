import { toOtherAccount } from './other-account.ts';
import { wizardSetup } from '../wizard.setup.ts';

/**
 * What a state with an editor goes through when the admin was signed in again.
 *
 * The editor stays open, with all that was entered; it goes on only with the account that it was opened for (faults A25, A26).
 */
export const openEditor = wizardSetup.createStateConfig({
  // While the editor stays, what it says of its failure is known already; the next one starts afresh.
  exit: 'forgetFailure',
  initial: 'open',
  states: {
    open: { on: { 'session.renewed': { target: 'recognising' } } },
    recognising: {
      tags: ['busy'],
      invoke: {
        src: 'getAccount',
        onDone: [
          {
            guard: { type: 'isSameAccount', params: ({ event }) => ({ account: event.output }) },
            target: 'open',
            actions: 'retryEditor',
          },
          toOtherAccount,
        ],
        onError: { target: 'open', actions: 'tellSignIn' },
      },
    },
  },
});
