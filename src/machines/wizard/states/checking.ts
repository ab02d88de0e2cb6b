import { keepFailure } from '../../keep-failure.ts';
import { wizardSetup } from '../wizard.setup.ts';
import { afterRefusal } from '../wizard-guidance.ts';

const failed = [
  {
    guard: {
      type: 'isSignedOut',
      params: ({ event }: { event: { readonly error: unknown } }) => event,
    },
    target: '#wizard.signedOut.editing',
  },
  { target: 'checkFailed', actions: keepFailure },
] as const;

/** Somebody goes on from the people: what the account knows of them is asked for. */
export const asking = wizardSetup.createStateConfig({
  entry: 'forgetFailure',
  always: [{ guard: 'hasOpen', target: 'recalling' }, { target: 'checking' }],
});

const keyOf = ({ event }: { event: { readonly output: string | null } }) => ({ key: event.output });

const recalled = {
  guard: { type: 'hasArrived', params: keyOf },
  target: '#wizard.submitting.askingAgain',
  actions: { type: 'followArrived', params: keyOf },
} as const;

/** Who was handed over may be in the account by now: a check would find his address and his extension taken (fault A12). */
export const recalling = wizardSetup.createStateConfig({
  tags: ['busy'],
  // A second press while the first is answered asks nothing new.
  on: { 'step.next': {} },
  invoke: {
    src: 'findArrived',
    input: ({ context }) => ({ keys: context.open.map(({ key }) => key) }),
    onDone: [recalled, { target: 'checking' }],
    onError: failed,
  },
});

/** The same as soon as a draft comes back; without an answer, Next asks again (fault A12). */
export const recollecting = wizardSetup.createStateConfig({
  tags: ['busy'],
  on: { 'step.next': {} },
  invoke: {
    src: 'findArrived',
    input: ({ context }) => ({ keys: context.open.map(({ key }) => key) }),
    onDone: [recalled, { target: 'ready' }],
    onError: { target: 'ready' },
  },
});

/** Whether their addresses and extensions are free in the account (R07, R08). */
export const checking = wizardSetup.createStateConfig({
  tags: ['busy'],
  on: { 'step.next': {} },
  invoke: {
    src: 'checkIdentities',
    input: ({ context }) => ({
      requireUniqueEmail: context.requireUniqueEmail,
      rows: context.roster.rows.map(({ id, email, extension }) => ({
        rowId: id,
        email,
        extension,
      })),
    }),
    onDone: [
      {
        guard: { type: 'isAllFree', params: ({ event }) => event.output },
        target: 'checked',
        actions: { type: 'reportIssues', params: { issues: [] } },
      },
      {
        target: 'ready',
        actions: [
          { type: 'reportIssues', params: ({ event }) => event.output },
          { type: 'guide', params: ({ context }) => afterRefusal(context) },
        ],
      },
    ],
    onError: failed,
  },
});

/** Everybody is free: on to the next step of the run. */
export const checked = wizardSetup.createStateConfig({
  // Later pages change people, too: what was undone beneath them would take that along.
  exit: 'forgetHistory',
  always: [
    { guard: 'hasShipment', target: '#wizard.editing.shipping' },
    { target: '#wizard.editing.setup' },
  ],
});

/** Nobody could tell; the admin may ask again. */
export const checkFailed = wizardSetup.createStateConfig({
  entry: {
    type: 'guide',
    params: { focus: { kind: 'problem' }, announcement: { key: 'checkFailed' } },
  },
});
