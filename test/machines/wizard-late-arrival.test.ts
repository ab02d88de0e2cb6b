import { expect } from 'chai';
import { failureOfKind } from '../../src/domain/failure.ts';
import { selectOutcomes } from '../../src/machines/wizard/wizard-outcome.selectors.ts';
import { selectSetupPeople } from '../../src/machines/wizard/wizard-setup.selectors.ts';
import {
  selectEnding,
  selectPage,
  selectPlace,
} from '../../src/machines/wizard/wizard.selectors.ts';
import { followArrived, withOpen } from '../../src/machines/wizard/wizard-late-arrival.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { Failure } from '../../src/transport/failure.ts';
import { draft, drafts, siteId } from '../domain/drafts.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { added, jobFor, notAdded, people } from '../harness/northwind.ts';
import { answerAccount, wizardSubmitting, type StartedWizard } from '../harness/wizard-actor.ts';
import { contextOf } from '../harness/wizard-context.ts';
import { answer, edit, goOn, rowId, rowsOf, say } from '../harness/wizard-editing.ts';
import { row, submission } from '../mocks/people.ts';

const lost = new Failure('Failed to submit: the connection was lost.', 'unavailable');
const endingOf = ({ actor }: StartedWizard) => selectEnding(actor.getSnapshot());
const pageOf = ({ actor }: StartedWizard) => selectPage(actor.getSnapshot());
const placeOf = ({ actor }: StartedWizard) => selectPlace(actor.getSnapshot());
const codesOf = ({ actor }: StartedWizard) =>
  selectSetupPeople(actor.getSnapshot()).flatMap(({ issues }) => issues.map(({ code }) => code));
const jobOf = ({ back }: StartedWizard, isFailed = false) => {
  const [first] = back.submit.calls;
  if (first === undefined) throw new Error('Nothing was handed over.');
  const rows = first.input.rows.map((each, index) =>
    isFailed && index === 0 ? notAdded(each.rowId) : added(each.rowId),
  );
  return jobFor(first.input, rows);
};

/** Two people were handed over three times; the back end says each time that nothing ever came. */
async function wizardNotReceived() {
  const wizard = await wizardSubmitting(2);
  const { back } = wizard;
  for (const wait of [1000, 2000, 4000]) {
    back.submit.last().reject(lost);
    await answersArrive();
    await wizard.tick(wait);
    await answer(back.findJob, null);
  }
  return wizard;
}

/** The first of them was changed since, a third one was added, and the run is handed over again. */
async function wizardAgain(...changes: readonly WizardEvent[]) {
  const wizard = await wizardNotReceived();
  await say(wizard, { type: 'failed.edit' });
  await answerAccount(wizard);
  const patch = { email: 'nadja@northwind.example' };
  await say(wizard, { type: 'row.patch', rowId: rowId(2), patch }, ...changes);
  await goOn(wizard);
  await say(wizard, { type: 'run.submit' });
  return wizard;
}

describe('a submission that never seems to have arrived', () => {
  it('R34 is refused, and its people can be changed', async () => {
    const wizard = await wizardNotReceived();
    expect(wizard.back.submit.calls).to.have.length(3);
    expect(endingOf(wizard)).to.equal('refused');
    expect(wizard.actor.getSnapshot().can({ type: 'failed.edit' })).to.equal(true);
  });

  it('R27 keeps back an invite that fell due while it was asked for', async () => {
    const wizard = await wizardNotReceived();
    await say(wizard, { type: 'failed.edit' });
    await answerAccount(wizard);
    await goOn(wizard);
    await say(wizard, { type: 'setup.choose', option: 'schedule' });
    await edit(wizard, { type: 'schedule.set', patch: { date: '2026-11-30', time: '08:30' } });
    // Half a minute before it is too late to ask for half past eight.
    wizard.pass(14.5 * 60_000);
    await say(wizard, { type: 'run.submit' });
    expect(pageOf(wizard)).to.equal('submitting');
    wizard.pass(60_000);
    await answer(wizard.back.findJob, null);

    expect(wizard.back.submit.calls).to.have.length(3);
    expect(pageOf(wizard)).to.equal('setup');
    expect(codesOf(wizard)).to.include('tooEarly');
  });

  it('R34 is asked for by its key before a changed one is handed over (A03)', async () => {
    const wizard = await wizardAgain();
    const { back } = wizard;
    expect(pageOf(wizard)).to.equal('submitting');
    expect(placeOf(wizard)).to.equal('asking');
    expect(wizard.actor.getSnapshot().hasTag('locked')).to.equal(true);
    expect(back.submit.calls).to.have.length(3);
    expect(back.findJob.last().input.key).to.equal(back.submit.calls[0]?.options.key);
    await answer(back.findJob, null);
    expect(back.submit.calls).to.have.length(4);
    const [sent] = back.submit.last().input.rows;
    expect(sent?.email).to.equal('nadja@northwind.example');
    expect(back.submit.last().options.key).to.not.equal(back.submit.calls[0]?.options.key);
  });

  it('R34 needs no question when it is handed over unchanged: it has the same key', async () => {
    const wizard = await wizardNotReceived();
    const asked = wizard.back.findJob.calls.length;
    await say(wizard, { type: 'run.retry' });
    expect(wizard.back.findJob.calls).to.have.length(asked);
    const keys = new Set(wizard.back.submit.calls.map(({ options }) => options.key));
    expect([keys.size, wizard.back.submit.calls.length]).to.deep.equal([1, 4]);
  });
});

describe('a submission whose first try was lost and whose second one is turned down', () => {
  async function wizardTurnedDown(kind: 'validation' | 'unauthenticated') {
    const wizard = await wizardSubmitting(2);
    wizard.back.submit.last().reject(lost);
    await answersArrive();
    await wizard.tick(1000);
    await answer(wizard.back.findJob, null);
    wizard.back.submit.last().reject(new Failure('No.', kind));
    await answersArrive();
    return wizard;
  }

  it('R34 is asked for before a changed one is handed over, and counts where the first has arrived (A03)', async () => {
    const wizard = await wizardTurnedDown('validation');
    await say(wizard, { type: 'failed.edit' });
    await answerAccount(wizard);
    const patch = { email: 'nadja@northwind.example' };
    await say(wizard, { type: 'row.patch', rowId: rowId(2), patch });
    await goOn(wizard);
    await say(wizard, { type: 'run.submit' });
    await answer(wizard.back.findJob, jobOf(wizard));
    await answer(wizard.back.findJob, jobOf(wizard));
    expect(endingOf(wizard)).to.equal('all');
    expect(wizard.back.submit.calls).to.have.length(2);
  });

  it('R34 is locked until it is known what became of it, where the admin has to sign in (A03, A25)', async () => {
    const wizard = await wizardTurnedDown('unauthenticated');
    expect(pageOf(wizard)).to.equal('signedOut');
    expect(wizard.actor.getSnapshot().hasTag('locked')).to.equal(true);
  });
});

describe('a submission that has arrived after all', () => {
  it('R34 counts: its people are shown as created, as they were sent, and are never sent again (A03)', async () => {
    const wizard = await wizardAgain();
    await answer(wizard.back.findJob, jobOf(wizard));
    await answer(wizard.back.findJob, jobOf(wizard));
    expect(endingOf(wizard)).to.equal('all');
    expect(rowsOf(wizard).map(({ email }) => email)).to.deep.equal(
      people(2).map(({ email }) => email),
    );
    expect(wizard.back.submit.calls).to.have.length(3);
    expect(wizard.emitted.at(-1)).to.deep.include({ type: 'submitted', created: 2, failed: 0 });
  });

  it('R34 leaves those to be handed over who were added to the list since', async () => {
    const third: WizardEvent = {
      type: 'rows.import',
      rows: people(3)
        .slice(2)
        .map((each) => ({ ...each, siteId: siteId('main') })),
    };
    const wizard = await wizardAgain(third);
    await answer(wizard.back.findJob, jobOf(wizard));
    await answer(wizard.back.findJob, jobOf(wizard));
    expect(endingOf(wizard)).to.equal('partial');
    await say(wizard, { type: 'failed.edit' });
    expect(rowsOf(wizard).map(({ lastName }) => lastName)).to.deep.equal(['Brandt 3']);
    await answerAccount(wizard);
    await goOn(wizard);
    await say(wizard, { type: 'run.submit' });
    expect(wizard.back.submit.last().input.rows).to.have.length(1);
    expect(wizard.back.submit.last().input.attempt).to.equal(2);
  });

  it('R34 shows those, too, who were taken out of the list since', async () => {
    const wizard = await wizardAgain({ type: 'row.remove', rowId: rowId(3) });
    await answer(wizard.back.findJob, jobOf(wizard, true));
    await answer(wizard.back.findJob, jobOf(wizard, true));
    const shown = selectOutcomes(wizard.actor.getSnapshot()).map(({ row: each, outcome }) => [
      each.lastName,
      outcome.state,
    ]);
    expect(shown).to.deep.equal([
      ['Brandt 1', 'failed'],
      ['Brandt 2', 'done'],
    ]);
  });

  it('R34 can’t be followed where nothing tells: then nothing is sent, and the admin may try again', async () => {
    const wizard = await wizardAgain();
    wizard.back.findJob.last().reject(lost);
    await answersArrive();
    expect(endingOf(wizard)).to.equal('refused');
    expect(wizard.actor.getSnapshot().context.failure?.kind).to.equal('unavailable');
    await say(wizard, { type: 'run.retry' });
    await answer(wizard.back.findJob, null);
    expect(wizard.back.submit.calls).to.have.length(4);
  });

  it('R34 is asked for again after somebody has signed in (A25)', async () => {
    const wizard = await wizardAgain();
    const { back } = wizard;
    back.findJob.last().reject(failureOfKind('unauthenticated'));
    await answersArrive();
    expect(pageOf(wizard)).to.equal('signedOut');
    await say(wizard, { type: 'session.renewed' });
    const { offer } = wizard.actor.getSnapshot().context;
    if (offer !== null) await answer(back.getAccount, offer.account);
    expect(back.submit.calls).to.have.length(3);
    await answer(back.findJob, null);
    expect(back.submit.calls).to.have.length(4);
  });
});

describe('who goes on with people who may have been added', () => {
  async function wizardRecalling() {
    const wizard = await wizardNotReceived();
    await say(wizard, { type: 'failed.edit' });
    await answerAccount(wizard);
    const { length: checked } = wizard.back.checkIdentities.calls;
    await say(wizard, { type: 'step.next' });
    return { ...wizard, checks: () => wizard.back.checkIdentities.calls.length - checked };
  }

  const stateOf = ({ actor }: StartedWizard) => actor.getSnapshot().value;

  it('R34 sees that they were, before their addresses are found taken (A03, A12)', async () => {
    const wizard = await wizardRecalling();
    const { back } = wizard;
    expect(back.findJob.last().input.key).to.equal(back.submit.calls[0]?.options.key);
    await answer(back.findJob, jobOf(wizard));
    expect(placeOf(wizard)).to.equal('asking');
    await answer(back.findJob, jobOf(wizard));
    expect(endingOf(wizard)).to.equal('all');
    expect([back.submit.calls.length, wizard.checks()]).to.deep.equal([3, 0]);
  });

  it('R34 has them checked where they were not', async () => {
    const wizard = await wizardRecalling();
    expect(wizard.checks()).to.equal(0);
    await answer(wizard.back.findJob, null);
    expect(wizard.checks()).to.equal(1);
    await answer(wizard.back.checkIdentities, { issues: [] });
    expect(pageOf(wizard)).to.equal('setup');
  });

  it('R21 is told where nobody can tell, and asks once more', async () => {
    const wizard = await wizardRecalling();
    wizard.back.findJob.last().reject(lost);
    await answersArrive();
    expect(stateOf(wizard)).to.deep.equal({ editing: { people: 'checkFailed' } });
    await say(wizard, { type: 'step.next' });
    await answer(wizard.back.findJob, null);
    expect(wizard.checks()).to.equal(1);
  });

  it('R21 signs in first, where he has to (A25)', async () => {
    const wizard = await wizardRecalling();
    wizard.back.findJob.last().reject(failureOfKind('unauthenticated'));
    await answersArrive();
    expect(pageOf(wizard)).to.equal('signedOut');
  });

  it('R06 may edit the list meanwhile, which ends the question', async () => {
    const wizard = await wizardRecalling();
    await say(wizard, { type: 'row.patch', rowId: rowId(2), patch: { firstName: 'Nadja' } });
    await answer(wizard.back.findJob, jobOf(wizard));
    expect(stateOf(wizard)).to.deep.equal({ editing: { people: 'ready' } });
  });
});

describe('submissions that may still arrive', () => {
  const [first, second] = ['key-1', 'key-2'].map((key) => ({
    request: submission([row('row-1')]),
    key,
  }));

  it('R34 are each remembered once, the latest last', () => {
    if (first === undefined || second === undefined) throw new Error('There are two.');
    const again = { ...first };
    expect(withOpen(withOpen(withOpen([], first), second), again)).to.deep.equal([second, again]);
  });

  it('R34 put back what was sent, and leave everything else of a person as it is', () => {
    const context = contextOf([draft(1, { lastName: 'Diaz' }), ...drafts(2).slice(1)], {
      open: first === undefined ? [] : [first],
    });
    const rows = followArrived(context, 'key-1').roster?.rows ?? [];
    expect(rows.map(({ id, lastName }) => [id, lastName])).to.deep.equal([
      ['row-1', 'Brandt'],
      ['row-2', 'Brandt 2'],
    ]);
    expect(rows[0]?.number).to.equal(context.roster.rows[0]?.number);
    expect(rows[1]).to.equal(context.roster.rows[1]);
    expect(followArrived(context, 'key-9')).to.deep.equal({});
  });
});
