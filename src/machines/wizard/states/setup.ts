import type { SetupOption } from '../../../domain/setup.ts';
import { afterPlanRefusal } from '../wizard-guidance.ts';
import { pathInput, roleInput } from '../wizard-editors.ts';
import { wizardSetup } from '../wizard.setup.ts';
import type { WizardContext } from '../wizard.types.ts';
import { openEditor } from './open-editor.ts';
import { toPeople } from './plan-refusal.ts';

const inputOf =
  (option: SetupOption) =>
  ({ context }: { context: WizardContext }) =>
    pathInput(context, option);
const overview = { target: 'overview' } as const;

/**
 * How each person starts (R22).
 *
 * One path is open at most: that of the marked people, if they all have the same. What it shows is what their rows hold.
 */
export const settingUp = wizardSetup.createStateConfig({
  tags: ['step'],
  meta: {
    page: 'setup',
    requirements: ['R03', 'R09', 'R21', 'R22', 'R25'],
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
      {
        guard: { type: 'isChosen', params: ({ event }) => ({ ...event, wanted: 'invite' }) },
        target: '.sendInvite',
      },
      {
        guard: { type: 'isChosen', params: ({ event }) => ({ ...event, wanted: 'schedule' }) },
        target: '.scheduleInvite',
      },
      {
        guard: { type: 'isChosen', params: ({ event }) => ({ ...event, wanted: 'credentials' }) },
        target: '.assignCredentials',
      },
      {
        guard: { type: 'isChosen', params: ({ event }) => ({ ...event, wanted: 'later' }) },
        target: '.activateLater',
      },
    ],
    'role.open': { guard: 'canEditRole', target: '.pickingRole' },
    'step.back': [
      { guard: 'hasShipment', target: 'shipping', actions: 'forgetSetAside' },
      { target: 'people', actions: 'forgetSetAside' },
    ],
    'run.submit': [
      toPeople,
      {
        guard: 'isPlanFaulty',
        actions: { type: 'guide', params: ({ context }) => afterPlanRefusal(context) },
      },
      { guard: 'isMissingAddress', target: 'missingAddress', actions: 'forgetSetAside' },
      { guard: 'hasPurchase', target: 'confirm', actions: 'forgetSetAside' },
      { target: '#wizard.submitting', actions: ['forgetSetAside', 'prepareSubmission'] },
    ],
  },
  states: {
    deciding: {
      always: [
        { guard: { type: 'isEverybody', params: { option: 'invite' } }, target: 'sendInvite' },
        {
          guard: { type: 'isEverybody', params: { option: 'schedule' } },
          target: 'scheduleInvite',
        },
        {
          guard: { type: 'isEverybody', params: { option: 'credentials' } },
          target: 'assignCredentials',
        },
        { guard: { type: 'isEverybody', params: { option: 'later' } }, target: 'activateLater' },
        overview,
      ],
    },
    overview: {},
    sendInvite: {
      meta: { page: 'setup', requirements: ['R23'], focus: 'kept', announce: 'nothing' },
      invoke: {
        id: 'editor',
        src: 'sendInvite',
        input: inputOf('invite'),
        onSnapshot: {
          actions: { type: 'applyResults', params: ({ event }) => event.snapshot.context },
        },
        onDone: overview,
        onError: overview,
      },
    },
    scheduleInvite: {
      meta: { page: 'setup', requirements: ['R27'], focus: 'kept', announce: 'nothing' },
      invoke: {
        id: 'editor',
        src: 'scheduleInvite',
        input: inputOf('schedule'),
        onSnapshot: {
          actions: { type: 'applyResults', params: ({ event }) => event.snapshot.context },
        },
        onDone: overview,
        onError: overview,
      },
    },
    assignCredentials: {
      ...openEditor,
      meta: {
        page: 'setup',
        requirements: ['R28', 'R29', 'R30', 'R31'],
        focus: 'kept',
        announce: 'nothing',
      },
      invoke: {
        id: 'editor',
        src: 'assignCredentials',
        input: inputOf('credentials'),
        onSnapshot: [
          {
            guard: { type: 'isEditorSignedOut', params: ({ event }) => event.snapshot.context },
            actions: [
              { type: 'applyResults', params: ({ event }) => event.snapshot.context },
              { type: 'keepEditorFailure', params: ({ event }) => event.snapshot.context },
              'tellSignIn',
            ],
          },
          { actions: { type: 'applyResults', params: ({ event }) => event.snapshot.context } },
        ],
        onDone: overview,
        onError: overview,
      },
    },
    activateLater: {
      meta: { page: 'setup', requirements: ['R33'], focus: 'kept', announce: 'nothing' },
      invoke: {
        id: 'editor',
        src: 'activateLater',
        input: inputOf('later'),
        onSnapshot: {
          actions: { type: 'applyResults', params: ({ event }) => event.snapshot.context },
        },
        onDone: overview,
        onError: overview,
      },
    },
    pickingRole: {
      ...openEditor,
      tags: ['modal'],
      meta: { page: 'role', requirements: ['R24'], focus: 'heading', announce: 'title' },
      invoke: {
        id: 'editor',
        src: 'rolePicker',
        input: ({ context }) => roleInput(context),
        onSnapshot: {
          guard: { type: 'isEditorSignedOut', params: ({ event }) => event.snapshot.context },
          actions: [
            { type: 'keepEditorFailure', params: ({ event }) => event.snapshot.context },
            'tellSignIn',
          ],
        },
        onDone: {
          target: 'deciding',
          actions: { type: 'applyRole', params: ({ event }) => event },
        },
        onError: { target: 'deciding' },
      },
    },
  },
});
