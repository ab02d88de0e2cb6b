import { wizardSetup } from '../wizard.setup.ts';

/** Asks the account what can be done; nothing that was entered before is touched. */
export const loading = wizardSetup.createStateConfig({
  tags: ['busy'],
  meta: { page: 'loading', requirements: ['R01'], focus: 'kept', announce: 'nothing' },
  invoke: {
    src: 'loadAccount',
    onDone: {
      target: 'people',
      actions: { type: 'receiveOffer', params: ({ event }) => ({ offer: event.output }) },
    },
    onError: {
      target: 'loadFailed',
      actions: { type: 'keepFailure', params: ({ event }) => ({ error: event.error }) },
    },
  },
});

export const loadFailed = wizardSetup.createStateConfig({
  meta: { page: 'loadFailed', requirements: ['R01'], focus: 'heading', announce: 'title' },
  on: { 'load.retry': { target: 'loading', actions: 'forgetFailure' } },
});
