import { afterPicking } from '../wizard-guidance.ts';
import { numberInput, phoneInput } from '../wizard-editors.ts';
import { wizardSetup } from '../wizard.setup.ts';
import { openEditor } from './open-editor.ts';

/** The window in which one person's phone is picked (R13 to R16). */
export const pickingPhone = wizardSetup.createStateConfig({
  ...openEditor,
  tags: ['modal'],
  meta: {
    page: 'phone',
    requirements: ['R13', 'R14', 'R15', 'R16'],
    focus: 'heading',
    announce: 'title',
  },
  invoke: {
    id: 'editor',
    src: 'devicePicker',
    input: ({ context }) => phoneInput(context),
    onSnapshot: {
      guard: { type: 'isEditorSignedOut', params: ({ event }) => event.snapshot.context },
      actions: [
        { type: 'keepEditorFailure', params: ({ event }) => event.snapshot.context },
        'tellSignIn',
      ],
    },
    onDone: {
      target: 'ready',
      actions: [
        { type: 'applyPhone', params: ({ event }) => event },
        { type: 'guide', params: ({ context }) => afterPicking(context, 'phone') },
        'closeRow',
      ],
    },
    onError: { target: 'ready', actions: 'closeRow' },
  },
});

/** The window in which one person's number is picked, or held anew (R17, R18). */
export const pickingNumber = wizardSetup.createStateConfig({
  ...openEditor,
  tags: ['modal'],
  meta: { page: 'number', requirements: ['R17', 'R18'], focus: 'heading', announce: 'title' },
  entry: 'countOpening',
  invoke: {
    id: 'editor',
    src: 'numberPicker',
    input: ({ context, event }) => numberInput(context, 'isRenewal' in event),
    onSnapshot: {
      guard: { type: 'isEditorSignedOut', params: ({ event }) => event.snapshot.context },
      actions: [
        { type: 'keepEditorFailure', params: ({ event }) => event.snapshot.context },
        'tellSignIn',
      ],
    },
    onDone: {
      target: 'ready',
      actions: [
        { type: 'applyNumber', params: ({ event }) => event },
        { type: 'guide', params: ({ context }) => afterPicking(context, 'number') },
        'closeRow',
      ],
    },
    onError: { target: 'ready', actions: 'closeRow' },
  },
});
