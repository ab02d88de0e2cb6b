import { expect } from 'chai';
import { selectOutcomes } from '../../src/machines/wizard/wizard-outcome.selectors.ts';
import { selectAddedBefore, selectPage } from '../../src/machines/wizard/wizard.selectors.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { goodCredentials } from '../harness/editor-walks.ts';
import { added, jobFor, notAdded } from '../harness/northwind.ts';
import { answerAccount, wizardOnPeople, wizardSubmitting } from '../harness/wizard-actor.ts';
import type { StartedWizard } from '../harness/wizard-actor.ts';
import {
  answer,
  countOf,
  edit,
  goOn,
  quoteOf,
  rowId,
  rowsOf,
  say,
  turnDown,
  valueOf,
  wizardOnPath,
  wizardOnShipping,
  wizardQuoting,
  wizardWithHold,
  wizardWithPeople,
} from '../harness/wizard-editing.ts';

const cancel: WizardEvent = { type: 'run.cancel' };
const pageOf = ({ actor }: StartedWizard) => selectPage(actor.getSnapshot());

/** One person was sent, and is not added. */
async function wizardWithNobodyAdded() {
  const wizard = await wizardSubmitting();
  const { input } = wizard.back.submit.last();
  await answer(
    wizard.back.submit,
    jobFor(
      input,
      input.rows.map((row) => notAdded(row.rowId)),
    ),
  );
  return wizard;
}

/** One person was sent, and the back end turns all of it down. */
async function wizardTurnedDown() {
  const wizard = await wizardSubmitting();
  await turnDown(wizard.back.submit, 'validation');
  return wizard;
}

/** Two people were sent, and nobody says what became of them. */
async function wizardNotKnowing() {
  const wizard = await wizardSubmitting(2);
  const { input } = wizard.back.submit.last();
  await answer(wizard.back.submit, jobFor(input, []));
  return wizard;
}

/** The first of two was added; the other one stands in the list again. */
async function wizardWithOneAdded() {
  const wizard = await wizardSubmitting(2);
  const { input } = wizard.back.submit.last();
  const rows = input.rows.map(({ rowId: id }, place) => (place === 0 ? added(id) : notAdded(id)));
  await answer(wizard.back.submit, jobFor(input, rows));
  await say(wizard, { type: 'failed.edit' });
  await answerAccount(wizard);
  return wizard;
}

describe('leaving the run', () => {
  it('R21 asks nothing as long as nothing was entered, and tells the host', async () => {
    const wizard = await wizardOnPeople();
    await say(wizard, cancel);
    expect([pageOf(wizard), countOf(wizard, 'cancelled')]).to.deep.equal(['left', 1]);
  });

  it('R21 asks when something was entered', async () => {
    const wizard = await wizardWithPeople(1);
    await say(wizard, cancel);
    expect([pageOf(wizard), countOf(wizard, 'cancelled')]).to.deep.equal(['leaving', 0]);
    await say(wizard, { type: 'leave.confirm' });
    expect([pageOf(wizard), countOf(wizard, 'cancelled')]).to.deep.equal(['left', 1]);
  });

  const places: readonly (readonly [string, () => Promise<StartedWizard>])[] = [
    ['the people', () => wizardWithPeople(1)],
    ['shipping', () => wizardOnShipping()],
    ['the credentials', () => wizardOnPath('credentials', 2)],
    ['the charges', () => wizardQuoting()],
    ['the people who were not added', () => wizardWithNobodyAdded()],
    ['why the run was turned down', () => wizardTurnedDown()],
    ['what nobody knows', () => wizardNotKnowing()],
  ];
  for (const [name, open] of places) {
    it(`R21 R34 that is called off leads back to ${name}, with everything`, async () => {
      const wizard = await open();
      const [before, rows] = [valueOf(wizard), rowsOf(wizard)];
      await say(wizard, cancel, { type: 'leave.stay' });
      expect(valueOf(wizard)).to.deep.equal(before);
      expect(rowsOf(wizard)).to.deep.equal(rows);
    });
  }

  it('R21 that is called off leads back to acknowledged charges', async () => {
    const wizard = await wizardQuoting();
    await answer(wizard.back.quote, quoteOf(26_900));
    await say(wizard, { type: 'charges.acknowledge' }, cancel, { type: 'leave.stay' });
    expect(wizard.actor.getSnapshot().can({ type: 'run.submit' })).to.equal(true);
  });

  it('R28 that is called off keeps secrets and marks', async () => {
    const wizard = await wizardOnPath('credentials', 2);
    await say(wizard, { type: 'rows.mark', rowIds: [rowId(3)] });
    const patch = goodCredentials();
    await edit(wizard, { type: 'credentials.set', rowIds: [rowId(3)], patch });
    await say(wizard, cancel, { type: 'leave.stay' });
    const setup = rowsOf(wizard)[1]?.setup;
    expect(setup?.kind === 'credentials' && setup.password).to.equal(patch.password);
    expect(wizard.actor.getSnapshot().context.marked).to.deep.equal(['row-3']);
  });

  it('R18 gives held numbers back', async () => {
    const wizard = await wizardWithHold();
    await say(wizard, cancel, { type: 'leave.confirm' });
    expect(wizard.back.releaseNumbers.last().input).to.deep.equal({ holdIds: ['hold-1'] });
    await answer(wizard.back.releaseNumbers, undefined);
    expect(valueOf(wizard)).to.deep.equal({ left: 'over' });
  });

  it('R18 is over even if the numbers can’t be given back', async () => {
    const wizard = await wizardWithHold();
    await say(wizard, cancel, { type: 'leave.confirm' });
    await turnDown(wizard.back.releaseNumbers, 'unavailable');
    expect(valueOf(wizard)).to.deep.equal({ left: 'over' });
  });

  it('R18 gives nothing back where nothing is held', async () => {
    const wizard = await wizardWithPeople(1);
    await say(wizard, cancel, { type: 'leave.confirm' });
    expect(wizard.back.releaseNumbers.calls).to.have.length(0);
  });

  it('R21 can be followed by another run, which begins blank', async () => {
    const wizard = await wizardWithPeople(2);
    await say(wizard, cancel, { type: 'leave.confirm' }, { type: 'run.again' });
    await answerAccount(wizard);
    expect(rowsOf(wizard).map(({ id, email }) => [id, email])).to.deep.equal([['row-4', '']]);
  });

  it('R25 is not to be had while the run is with the back end, nor after it', async () => {
    const wizard = await wizardSubmitting();
    expect(wizard.actor.getSnapshot().can(cancel)).to.equal(false);
    await answer(wizard.back.submit, jobFor(wizard.back.submit.last().input));
    expect(wizard.actor.getSnapshot().can(cancel)).to.equal(false);
  });

  it('R21 asks as soon as anything of anybody was typed', async () => {
    const wizard = await wizardWithPeople(1);
    await say(wizard, { type: 'row.add', count: 1 }, cancel);
    expect(pageOf(wizard)).to.equal('leaving');
  });
});

describe('leaving the run after it was submitted', () => {
  for (const open of [wizardWithNobodyAdded, wizardTurnedDown]) {
    it(`R21 R34 is asked about, and tells the host that nobody was added (${open.name})`, async () => {
      const wizard = await open();
      await say(wizard, cancel);
      expect([pageOf(wizard), countOf(wizard, 'cancelled')]).to.deep.equal(['leaving', 0]);
      await say(wizard, { type: 'leave.confirm' });
      expect([pageOf(wizard), countOf(wizard, 'cancelled')]).to.deep.equal(['left', 1]);
    });
  }

  it('R34 that is called off tells nobody once more what became of the people', async () => {
    const wizard = await wizardWithNobodyAdded();
    await say(wizard, cancel, { type: 'leave.stay' });
    expect(countOf(wizard, 'submitted')).to.equal(1);
    expect(selectOutcomes(wizard.actor.getSnapshot())).to.have.length(1);
  });

  it('R34 tells the host that the admin is through where some were added before', async () => {
    const wizard = await wizardWithOneAdded();
    await say(wizard, cancel);
    expect(selectAddedBefore(wizard.actor.getSnapshot())).to.equal(1);
    await say(wizard, { type: 'leave.confirm' });
    expect([countOf(wizard, 'cancelled'), countOf(wizard, 'finished')]).to.deep.equal([0, 1]);
    expect(selectAddedBefore(wizard.actor.getSnapshot())).to.equal(1);
  });

  it('R34 is locked until the admin goes where nobody knows who was added (A03)', async () => {
    const wizard = await wizardNotKnowing();
    await say(wizard, cancel);
    expect(pageOf(wizard)).to.equal('leaving');
    expect(wizard.actor.getSnapshot().hasTag('locked')).to.equal(true);
    expect(selectAddedBefore(wizard.actor.getSnapshot())).to.equal(null);
    await say(wizard, { type: 'leave.confirm' });
    expect(wizard.actor.getSnapshot().hasTag('locked')).to.equal(false);
  });

  it('R34 tells no host that nobody was added where nobody knows (A03)', async () => {
    const wizard = await wizardNotKnowing();
    await say(wizard, cancel, { type: 'leave.confirm' });
    expect([countOf(wizard, 'cancelled'), countOf(wizard, 'finished')]).to.deep.equal([0, 1]);
    expect(selectAddedBefore(wizard.actor.getSnapshot())).to.equal(null);
  });

  it('R18 gives no number back that somebody may have by now (A03)', async () => {
    const wizard = await wizardWithHold();
    await goOn(wizard);
    await say(wizard, { type: 'run.submit' });
    await answer(wizard.back.quote, quoteOf(499));
    await say(wizard, { type: 'charges.acknowledge' }, { type: 'run.submit' });
    await answer(wizard.back.submit, jobFor(wizard.back.submit.last().input, []));
    await say(wizard, cancel, { type: 'leave.confirm' });
    expect(valueOf(wizard)).to.deep.equal({ left: 'unclear' });
    expect(wizard.back.releaseNumbers.calls).to.have.length(0);
  });

  it('R34 can be followed by another run, which nobody was added in', async () => {
    const wizard = await wizardWithOneAdded();
    await say(wizard, cancel, { type: 'leave.confirm' }, { type: 'run.again' });
    expect(selectAddedBefore(wizard.actor.getSnapshot())).to.equal(0);
  });
});

describe('who is asked whether he leaves, and stays', () => {
  it('R12 R21 can take back what he did before', async () => {
    const wizard = await wizardWithPeople(2);
    await say(wizard, { type: 'row.remove', rowId: rowId(2) }, cancel, { type: 'leave.stay' });
    await say(wizard, { type: 'roster.undo' });
    expect(rowsOf(wizard)).to.have.length(2);
  });

  it('R22 R21 goes back to what was entered for another way to start', async () => {
    const wizard = await wizardOnPath('schedule');
    await edit(wizard, { type: 'schedule.set', patch: { date: '2026-12-24', time: '09:00' } });
    await say(wizard, { type: 'setup.choose', option: 'invite' }, cancel, { type: 'leave.stay' });
    await say(wizard, { type: 'setup.choose', option: 'schedule' });
    const [row] = rowsOf(wizard);
    expect(row?.setup).to.deep.include({ kind: 'schedule', date: '2026-12-24' });
  });

  it('R18 has the number given back of somebody whom he took out, once he leaves', async () => {
    const wizard = await wizardWithHold();
    await say(wizard, { type: 'row.remove', rowId: rowId(2) }, cancel);
    if (pageOf(wizard) === 'leaving') await say(wizard, { type: 'leave.confirm' });
    expect(wizard.back.releaseNumbers.last().input).to.deep.equal({ holdIds: ['hold-1'] });
  });
});
