import { wizardSetup } from '../wizard.setup.ts';
import { shippingInput } from '../wizard-editors.ts';
import { openEditor } from './open-editor.ts';

/** Where the phones go that are bought (R19, R20); whoever buys none never comes here. */
export const shipping = wizardSetup.createStateConfig({
  ...openEditor,
  tags: ['step'],
  meta: {
    page: 'shipping',
    requirements: ['R19', 'R20', 'R21'],
    focus: 'heading',
    announce: 'title',
  },
  entry: 'countOpening',
  invoke: {
    id: 'editor',
    src: 'shipping',
    input: ({ context }) => shippingInput(context),
    onSnapshot: [
      {
        guard: { type: 'isEditorSignedOut', params: ({ event }) => event.snapshot.context },
        actions: [
          { type: 'followShipping', params: ({ event }) => event.snapshot.context },
          { type: 'keepEditorFailure', params: ({ event }) => event.snapshot.context },
          'tellSignIn',
        ],
      },
      { actions: { type: 'followShipping', params: ({ event }) => event.snapshot.context } },
    ],
    // Who closes it before every phone has an address has not got to the next step.
    onDone: [{ guard: 'isAllShipped', target: 'setup' }, { target: 'people' }],
    onError: { target: 'people' },
  },
  on: {
    'step.back': { target: 'people' },
    'step.next': [
      { guard: 'isAllShipped', target: 'setup' },
      { actions: { type: 'guide', params: { focus: { kind: 'problem' }, announcement: null } } },
    ],
  },
});
