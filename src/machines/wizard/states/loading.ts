import { keepFailure } from '../../keep-failure.ts';
import { wizardSetup } from '../wizard.setup.ts';

/** Asks the account what can be done; nothing that was entered before is touched. */
export const loading = wizardSetup.createStateConfig({
  tags: ['busy'],
  meta: { page: 'loading', requirements: ['R01'], focus: 'kept', announce: 'nothing' },
  invoke: {
    src: 'loadAccount',
    onDone: [
      {
        guard: { type: 'isOtherAccount', params: ({ event }) => ({ offer: event.output }) },
        target: 'editing',
        // Another account must not get this one's people, however it came to be open (fault A26).
        actions: [
          'startOver',
          { type: 'receiveOffer', params: ({ event }) => ({ offer: event.output }) },
          { type: 'guide', params: { focus: null, announcement: { key: 'accountChanged' } } },
        ],
      },
      {
        guard: { type: 'isForeignPlan', params: ({ event }) => ({ offer: event.output }) },
        target: 'editing',
        actions: [
          'dropPlan',
          { type: 'receiveOffer', params: ({ event }) => ({ offer: event.output }) },
          { type: 'guide', params: { focus: null, announcement: { key: 'planOfOtherAccount' } } },
        ],
      },
      {
        guard: 'hasOpenDraft',
        target: 'editing.people.recollecting',
        actions: { type: 'receiveOffer', params: ({ event }) => ({ offer: event.output }) },
      },
      {
        guard: 'hasRefusal',
        target: 'editing',
        actions: [
          { type: 'receiveOffer', params: ({ event }) => ({ offer: event.output }) },
          { type: 'guide', params: { focus: { kind: 'problem' }, announcement: null } },
        ],
      },
      {
        target: 'editing',
        actions: { type: 'receiveOffer', params: ({ event }) => ({ offer: event.output }) },
      },
    ],
    onError: [
      {
        guard: { type: 'isSignedOut', params: ({ event }) => event },
        target: 'loadFailed',
        actions: [keepFailure, 'tellSignIn'],
      },
      { target: 'loadFailed', actions: keepFailure },
    ],
  },
});

/** The account could not be read: it is read again when somebody asks for it, or has signed in (R01). */
export const loadFailed = wizardSetup.createStateConfig({
  meta: { page: 'loadFailed', requirements: ['R01'], focus: 'heading', announce: 'title' },
  on: {
    'load.retry': { target: 'loading', actions: 'forgetFailure' },
    'session.renewed': { target: 'loading', actions: 'forgetFailure' },
  },
});
