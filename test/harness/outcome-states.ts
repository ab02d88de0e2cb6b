import { SimulatedClock } from 'xstate';
import { jobSchema, type RowOutcome } from '../../src/domain/job.ts';
import { SecretBox } from '../../src/domain/secret-box.ts';
import { selectEditor } from '../../src/machines/wizard/wizard-editor.selectors.ts';
import type { PlannedFault } from '../../src/mocks/fault.ts';
import type { RowFault } from '../../src/mocks/row-faults.ts';
import { namedFault } from '../../src/mocks/named-faults.ts';
import { walkToCharges } from './purchases.ts';
import {
  createWizard,
  harnessOf,
  mountWizard,
  type MountOptions,
  type WizardHarness,
} from './wizard-harness.ts';

/** How long the wizard waits before each time that it asks what became of a run. */
const PATIENCE = [1000, 2000, 4000, 8000, 15_000, 30_000] as const;

/** What stands before the first page, and after the last one. */
export const outcomeStates = {
  'no transport': () => harnessOf(createWizard()),
  'loading the account': () =>
    mountWizard({ isWaiting: true, faults: namedFault('stalled', { operation: 'getAccount' }) }),
  'the account could not be loaded': () =>
    mountWizard({ faults: namedFault('503', { operation: 'getAccount' }) }),
  submitting: async () => {
    const wizard = await ready({ faults: namedFault('stalled', { operation: 'submit' }) });
    await wizard.send({ type: 'run.submit' });
    return wizard;
  },
  'everybody was added': () => ended({}),
  'everybody was added, and phones were bought': async () => {
    const wizard = await mountWizard({ people: 2 });
    await walkToCharges(wizard, 1);
    await wizard.send({ type: 'charges.acknowledge' });
    await wizard.send({ type: 'run.submit' });
    await wizard.settle();
    return wizard;
  },
  'everybody was added, and is invited later': async () => {
    const wizard = await ready({});
    await wizard.send({ type: 'setup.choose', option: 'schedule' });
    await wizard.settle();
    await wizard.send({ type: 'run.submit' });
    await wizard.settle();
    return wizard;
  },
  'everybody was added, with credentials': async () => {
    const wizard = await ready({});
    await wizard.send({ type: 'setup.choose', option: 'credentials' });
    await wizard.settle();
    const session = wizard.session();
    const editor = session && selectEditor(session.getSnapshot(), 'assignCredentials');
    const rowIds = editor?.getSnapshot().context.people.map(({ id }) => id) ?? [];
    const patch = {
      password: SecretBox.of('Kestrel-4mbox-Drift'),
      passwordAgain: SecretBox.of('Kestrel-4mbox-Drift'),
      pin: SecretBox.of('594837'),
      pinAgain: SecretBox.of('594837'),
      questionId: editor?.getSnapshot().context.questions?.[0]?.id ?? null,
      answer: SecretBox.of('Marmalade'),
    };
    editor?.send({ type: 'credentials.set', rowIds, patch });
    await wizard.send({ type: 'run.submit' });
    await wizard.settle();
    return wizard;
  },
  'somebody was added without an invite and a number': () =>
    ended({
      rowFaults: [
        { step: 'notification', rows: [2] },
        { step: 'number', rows: [2] },
      ],
    }),
  'some were added': () => ended({ rowFaults: failing(2), faults: [told] }),
  'nobody was added': () => ended({ rowFaults: failing(1, 2), faults: [told] }),
  'the run was turned down': () => ended({ faults: [overLimit] }),
  'not known what became of them': async () => {
    const clock = new SimulatedClock();
    const faults = (['submit', 'findJob'] as const).flatMap((operation) =>
      namedFault('offline', { operation }),
    );
    const wizard = await ready({ clock, faults });
    await wizard.send({ type: 'run.submit' });
    for (const wait of PATIENCE) {
      await wizard.nextTask();
      clock.increment(wait);
    }
    await wizard.settle();
    return wizard;
  },
} satisfies Readonly<Record<string, () => Promise<WizardHarness>>>;

/** A rule of the account that names nobody. */
const overLimit: PlannedFault = {
  operation: 'submit',
  fault: {
    kind: 'status',
    status: 422,
    body: {
      kind: 'validation',
      support: {
        code: 'CMN-212',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        message: 'The trial allows one new user a day.',
      },
    },
  },
};

const failing = (...rows: readonly number[]): readonly RowFault[] => [{ step: 'account', rows }];

/** Whoever is not added hears why: his address was taken in the meantime. */
const told: PlannedFault = {
  operation: 'submit',
  fault: {
    kind: 'altered',
    alter(answer) {
      const job = jobSchema.parse(answer);
      return { ...job, rows: job.rows.map(withReason) };
    },
  },
};

function withReason(row: RowOutcome): RowOutcome {
  const issues: RowOutcome['steps'][number]['issues'] = [
    { code: 'duplicateInAccount', path: ['rows', row.rowId, 'email'], params: {} },
  ];
  const steps = row.steps.map((step) => (step.state === 'failed' ? { ...step, issues } : step));
  return { ...row, steps };
}

/** Two people who are ready to be submitted. */
async function ready(options: MountOptions): Promise<WizardHarness> {
  const wizard = await mountWizard({ people: 2, ...options });
  await wizard.send({ type: 'step.next' });
  await wizard.settle();
  return wizard;
}

async function ended(options: MountOptions): Promise<WizardHarness> {
  const wizard = await ready(options);
  await wizard.send({ type: 'run.submit' });
  await wizard.settle();
  return wizard;
}
