import { heldNumbers } from '../wizard-run.ts';
import { wizardSetup } from '../wizard.setup.ts';

/** Asks before what was entered goes. */
export const leaving = wizardSetup.createStateConfig({
  tags: ['modal'],
  meta: { page: 'leaving', requirements: ['R21'], focus: 'heading', announce: 'title' },
  on: {
    'leave.stay': { target: '#wizard.editing.here' },
    'leave.confirm': { target: 'left' },
  },
});

/** The run was left; numbers that were kept for it are given back. */
export const left = wizardSetup.createStateConfig({
  meta: { page: 'left', requirements: ['R21'], focus: 'heading', announce: 'title' },
  entry: 'tellCancelled',
  initial: 'tidying',
  on: { 'run.again': { target: 'loading', actions: 'startOver' } },
  states: {
    tidying: {
      always: [{ guard: 'hasHolds', target: 'releasing' }, { target: 'over' }],
    },
    releasing: {
      invoke: {
        src: 'releaseNumbers',
        input: ({ context }) => heldNumbers(context),
        onDone: { target: 'over' },
        // They run out by themselves; nobody can do anything about it here.
        onError: { target: 'over' },
      },
    },
    over: {},
  },
});
