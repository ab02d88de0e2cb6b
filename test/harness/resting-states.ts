import { Failure } from '../../src/transport/failure.ts';
import type { RowId } from '../../src/domain/ids.ts';
import type { RowOutcome } from '../../src/domain/submission.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { answersArrive } from './deferred-transport.ts';
import { added, jobFor, notAdded } from './northwind.ts';
import { startWizard, wizardSubmitting } from './wizard-actor.ts';
import { createWizard, harnessOf, mountWizard, type WizardHarness } from './wizard-harness.ts';

const lost = new Failure('Failed to submit: the connection was lost.', 'unavailable');
const forbidden = new Failure('Failed to submit: it is not allowed.', 'forbidden');
const PATIENCE = [1000, 2000, 4000, 8000, 15_000, 30_000] as const;

/** Every state in which a person can stop and look, by what he sees. */
export const restingStates: Readonly<Record<string, () => Promise<WizardHarness>>> = {
  'no transport': () => harnessOf(createWizard()),
  'loading the account': () => mountWizard({ actor: startWizard().actor }),
  'the account could not be loaded': async () => {
    const wizard = startWizard();
    wizard.back.getAccount.last().reject(lost);
    await answersArrive();
    return mountWizard({ actor: wizard.actor });
  },
  'nobody typed in yet': () => mountWizard(),
  'people with problems': () => after([{ type: 'row.add', count: 2 }, { type: 'step.next' }]),
  'nobody in the list': async () => {
    const wizard = await mountWizard();
    await wizard.send({ type: 'row.remove', rowId: rowAt(wizard, 0) });
    return then(wizard, [{ type: 'step.next' }]);
  },
  'a row was removed': async () => {
    const wizard = await mountWizard({ people: 3 });
    return then(wizard, [{ type: 'row.remove', rowId: rowAt(wizard, 1) }]);
  },
  'the check did not work': async () => {
    const wizard = await mountWizard({ people: 2 });
    wizard.account.goAway();
    return then(wizard, [{ type: 'step.next' }]);
  },
  'shared addresses, with people set to an invite': () =>
    after([{ type: 'step.next' }, { type: 'step.back' }, sharing], 2),
  'set-up for everybody': () => after([{ type: 'step.next' }], 3),
  'set-up for one': async () => {
    const wizard = await after([{ type: 'step.next' }], 3);
    return then(wizard, [{ type: 'rows.mark', rowIds: [rowAt(wizard, 1)] }]);
  },
  'set-up of people who start in different ways': async () => {
    const wizard = await after([{ type: 'step.next' }], 3);
    const marked: WizardEvent = { type: 'rows.mark', rowIds: [rowAt(wizard, 1)] };
    const later: WizardEvent = { type: 'setup.choose', option: 'later' };
    return then(wizard, [marked, later, { type: 'rows.mark', rowIds: [] }]);
  },
  'set-up with invites that can’t be sent': () =>
    after([{ type: 'step.next' }, { type: 'step.back' }, sharing, { type: 'step.next' }], 2),
  submitting: () => wizardSubmitting(2).then(({ actor }) => mountWizard({ actor })),
  'everybody was added': () => ended((ids) => ids.map(added)),
  'some were added': () =>
    ended(([first, ...rest]) => [...[first].flatMap(toAdded), ...rest.map(notAdded)]),
  'nobody was added': () => ended((ids) => ids.map(notAdded)),
  'the run was turned down': async () => {
    const { actor, back } = await wizardSubmitting(2);
    back.submit.last().reject(forbidden);
    await answersArrive();
    return mountWizard({ actor });
  },
  'not known what became of them': async () => {
    const { actor, back, tick } = await wizardSubmitting(2);
    back.submit.last().reject(lost);
    await answersArrive();
    for (const wait of PATIENCE) {
      await tick(wait);
      back.findJob.last().reject(lost);
      await answersArrive();
    }
    return mountWizard({ actor });
  },
};

const sharing: WizardEvent = { type: 'uniqueEmail.require', isRequired: false };
const toAdded = (rowId: RowId | undefined) => (rowId === undefined ? [] : [added(rowId)]);

async function after(events: readonly WizardEvent[], people = 0): Promise<WizardHarness> {
  return then(await mountWizard(people > 0 ? { people } : {}), events);
}

async function then(wizard: WizardHarness, events: readonly WizardEvent[]): Promise<WizardHarness> {
  for (const event of events) {
    await wizard.send(event);
    await wizard.settle();
  }
  return wizard;
}

function rowAt(wizard: WizardHarness, index: number): RowId {
  const row = wizard.session()?.getSnapshot().context.roster.rows[index];
  if (row === undefined)
    throw new Error(`The list has no row ${index + 1}. Add more people first.`);
  return row.id;
}

async function ended(outcomes: (rowIds: readonly RowId[]) => RowOutcome[]): Promise<WizardHarness> {
  const { actor, back } = await wizardSubmitting(2);
  const { input, resolve } = back.submit.last();
  resolve(jobFor(input, outcomes(input.rows.map((row) => row.rowId))));
  await answersArrive();
  return mountWizard({ actor });
}
