import { heldNumbers } from '../wizard-run.ts';
import { wizardSetup } from '../wizard.setup.ts';

/** Whoever stays is where he was, with everything. */
const from = (here: '#wizard.editing.here' | '#wizard.outcome.here') =>
  wizardSetup.createStateConfig({ on: { 'leave.stay': { target: here } } });

/** Asks before what was entered goes. */
export const leaving = wizardSetup.createStateConfig({
  tags: ['modal'],
  meta: { page: 'leaving', requirements: ['R21', 'R34'], focus: 'heading', announce: 'title' },
  initial: 'editing',
  on: { 'leave.confirm': { target: 'left' } },
  states: {
    editing: from('#wizard.editing.here'),
    outcome: from('#wizard.outcome.here'),
    // Locked until he goes: these people may have been added (fault A03).
    unknown: {
      tags: ['locked'],
      on: {
        'leave.stay': { target: '#wizard.outcome.here' },
        'leave.confirm': { target: '#wizard.left.unclear' },
      },
    },
  },
});

/** The run was left; numbers that were kept for it are given back. */
export const left = wizardSetup.createStateConfig({
  meta: { page: 'left', requirements: ['R21'], focus: 'heading', announce: 'title' },
  initial: 'tidying',
  on: { 'run.again': { target: 'loading', actions: 'startOver' } },
  states: {
    tidying: {
      entry: 'tellLeft',
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
    // Nothing is given back: whoever was added may have it.
    unclear: { entry: 'tellFinished' },
  },
});
