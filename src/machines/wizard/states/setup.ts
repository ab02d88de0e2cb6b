import { wizardSetup } from '../wizard.setup.ts';
import { addressedRows } from '../wizard-run.ts';
import { afterPlanRefusal } from '../wizard-guidance.ts';
import type { WizardContext } from '../wizard.types.ts';

const pathInput = ({ context }: { context: WizardContext }) => ({
  rowIds: addressedRows(context).map((row) => row.id),
  rules: { requireUniqueEmail: context.requireUniqueEmail },
});

/**
 * How each person starts (R22).
 *
 * One path is open at most: that of the marked people, if they all have the same. What it shows is what their rows hold.
 */
export const settingUp = wizardSetup.createStateConfig({
  tags: ['step'],
  meta: {
    page: 'setup',
    requirements: ['R09', 'R21', 'R22', 'R25'],
    focus: 'heading',
    announce: 'title',
  },
  entry: 'assumeSetups',
  initial: 'deciding',
  on: {
    'rows.mark': {
      target: '.deciding',
      actions: { type: 'markRows', params: ({ event }) => event },
    },
    'setup.choose': [
      { guard: { type: 'canInvite', params: ({ event }) => event }, target: '.sendInvite' },
      { guard: { type: 'isLater', params: ({ event }) => event }, target: '.activateLater' },
    ],
    'step.back': { target: 'people' },
    'run.submit': [
      {
        guard: 'isPlanAcceptable',
        target: 'submitting',
        actions: 'prepareSubmission',
      },
      { actions: { type: 'guide', params: ({ context }) => afterPlanRefusal(context) } },
    ],
  },
  states: {
    deciding: {
      always: [
        { guard: 'isEverybodyInvited', target: 'sendInvite' },
        { guard: 'isEverybodyLater', target: 'activateLater' },
        { target: 'overview' },
      ],
    },
    overview: {},
    sendInvite: {
      meta: { page: 'setup', requirements: ['R23'], focus: 'kept', announce: 'nothing' },
      invoke: {
        id: 'path',
        src: 'sendInvite',
        input: pathInput,
        onSnapshot: {
          actions: { type: 'applyResults', params: ({ event }) => event.snapshot.context },
        },
        onDone: { target: 'overview' },
        onError: { target: 'overview' },
      },
    },
    activateLater: {
      meta: { page: 'setup', requirements: ['R33'], focus: 'kept', announce: 'nothing' },
      invoke: {
        id: 'path',
        src: 'activateLater',
        input: pathInput,
        onSnapshot: {
          actions: { type: 'applyResults', params: ({ event }) => event.snapshot.context },
        },
        onDone: { target: 'overview' },
        onError: { target: 'overview' },
      },
    },
  },
});
