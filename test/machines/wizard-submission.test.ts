import { expect } from 'chai';
import { failureOfKind } from '../../src/domain/failure.ts';
import { rowIdSchema, userTypeIdSchema, type RowId } from '../../src/domain/ids.ts';
import type { RowOutcome } from '../../src/domain/job.ts';
import {
  selectOutcomes,
  selectResult,
} from '../../src/machines/wizard/wizard-outcome.selectors.ts';
import { selectEnding } from '../../src/machines/wizard/wizard.selectors.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { Failure } from '../../src/transport/failure.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { added, jobFor, notAdded, people } from '../harness/northwind.ts';
import { answerAccount, wizardSubmitting, type StartedWizard } from '../harness/wizard-actor.ts';
import { answer, goOn, say, turnDown } from '../harness/wizard-editing.ts';

const rowId = (number: number) => rowIdSchema.parse(`row-${number}`);
const lost = new Failure('Failed to submit: the connection was lost.', 'unavailable');

/** Answers the submission: everybody was added, or what is given for each row. */
async function settle({ back }: StartedWizard, outcomes?: (rowIds: RowId[]) => RowOutcome[]) {
  const { input, resolve } = back.submit.last();
  resolve(jobFor(input, outcomes?.(input.rows.map((row) => row.rowId))));
  await answersArrive();
}

/** Two people were sent; the second one is taken. */
async function wizardPartial() {
  const wizard = await wizardSubmitting(2);
  await settle(wizard, ([first = rowId(0), second = rowId(0)]) => [added(first), notAdded(second)]);
  return wizard;
}

/** One person was sent, the answer is lost, and no question gets an answer. */
async function wizardUnknown() {
  const wizard = await wizardSubmitting();
  wizard.back.submit.last().reject(lost);
  await answersArrive();
  for (const wait of [1000, 2000, 4000, 8000, 15_000, 30_000]) {
    await wizard.tick(wait);
    wizard.back.findJob.last().reject(lost);
    await answersArrive();
  }
  return wizard;
}

const endingOf = ({ actor }: StartedWizard) => selectEnding(actor.getSnapshot());

const EDITS: readonly WizardEvent[] = [
  { type: 'row.patch', rowId: rowId(2), patch: { firstName: 'Other' } },
  { type: 'row.add', count: 1 },
  { type: 'rows.import', rows: people(1) },
  { type: 'row.remove', rowId: rowId(2) },
  { type: 'row.duplicate', rowId: rowId(2) },
  { type: 'row.restore' },
  { type: 'userType.choose', userTypeId: userTypeIdSchema.parse('type-mobile') },
  { type: 'uniqueEmail.require', isRequired: false },
  { type: 'setup.choose', option: 'later' },
  { type: 'step.back' },
  { type: 'run.submit' },
  { type: 'run.retry' },
  { type: 'failed.edit' },
  { type: 'run.again' },
  { type: 'run.finish' },
];

describe('a run that is submitted', () => {
  it('R25 goes out once, however often the admin presses', async () => {
    const { actor, back } = await wizardSubmitting();
    actor.send({ type: 'run.submit' });
    actor.send({ type: 'run.submit' });
    await answersArrive();
    expect(back.submit.calls).to.have.length(1);
  });

  it('R25 takes no edit while it is with the back end', async () => {
    const { actor } = await wizardSubmitting();
    const snapshot = actor.getSnapshot();
    expect(snapshot.hasTag('locked')).to.equal(true);
    expect(EDITS.filter((event) => snapshot.can(event))).to.deep.equal([]);
  });

  it('R25 is complete when everybody was added, and the host hears it once', async () => {
    const wizard = await wizardSubmitting(2);
    await settle(wizard);
    expect(endingOf(wizard)).to.equal('all');
    expect(wizard.emitted.filter(({ type }) => type === 'submitted')).to.deep.equal([
      { type: 'submitted', attempt: 1, created: 2, failed: 0 },
    ]);
  });

  it('R34 has one outcome for each person', async () => {
    const { actor } = await wizardPartial();
    const outcomes = selectOutcomes(actor.getSnapshot());
    expect(outcomes.map(({ row, outcome }) => [row.id, outcome.state])).to.deep.equal([
      ['row-2', 'done'],
      ['row-3', 'failed'],
    ]);
  });

  it('R34 ends with nobody when all failed', async () => {
    const wizard = await wizardSubmitting(2);
    await settle(wizard, (rowIds) => rowIds.map(notAdded));
    expect(endingOf(wizard)).to.equal('none');
  });

  it('R34 gives everybody back to be corrected when all failed, without their outcomes', async () => {
    const wizard = await wizardSubmitting(2);
    await settle(wizard, (rowIds) => rowIds.map(notAdded));
    wizard.actor.send({ type: 'failed.edit' });
    await answerAccount(wizard);
    const { roster, outcomes } = wizard.actor.getSnapshot().context;
    expect(roster.rows).to.have.length(2);
    expect(outcomes).to.deep.equal([]);
  });

  it('R25 can be followed by another one, which begins blank', async () => {
    const wizard = await wizardSubmitting();
    await settle(wizard);
    wizard.actor.send({ type: 'run.again' });
    await answerAccount(wizard);
    const { roster, attempt, outcomes } = wizard.actor.getSnapshot().context;
    expect(roster.rows.map(({ id, email }) => [id, email])).to.deep.equal([['row-3', '']]);
    expect([attempt, outcomes.length]).to.deep.equal([2, 0]);
  });

  it('R25 tells the host when the admin is through', async () => {
    const wizard = await wizardSubmitting();
    await settle(wizard);
    wizard.actor.send({ type: 'run.finish' });
    expect(wizard.emitted.at(-1)).to.deep.equal({ type: 'finished' });
  });
});

describe('a run whose answer is lost', () => {
  it('R34 is asked for by its key before anything is sent again (A03)', async () => {
    const { back, tick } = await wizardSubmitting();
    back.submit.last().reject(lost);
    await tick(1000);
    await tick(1000);
    expect(back.findJob.last().input).to.deep.equal({ key: back.submit.last().options.key });
    expect(back.submit.calls).to.have.length(1);
  });

  it('R34 has added everybody, once, when the back end had done it (A03)', async () => {
    const wizard = await wizardSubmitting(2);
    const { back } = wizard;
    back.submit.last().reject(lost);
    await answersArrive();
    await wizard.tick(1000);
    back.findJob.last().resolve(jobFor(back.submit.last().input));
    await answersArrive();
    expect(endingOf(wizard)).to.equal('all');
    expect(back.submit.calls).to.have.length(1);
  });

  it('R34 is sent again with the same key when the back end never got it (A04)', async () => {
    const wizard = await wizardSubmitting();
    const { back } = wizard;
    back.submit.last().reject(lost);
    await answersArrive();
    await wizard.tick(1000);
    back.findJob.last().resolve(null);
    await answersArrive();
    const keys = back.submit.calls.map(({ options }) => options.key);
    expect(keys).to.have.length(2);
    expect(new Set(keys).size).to.equal(1);
    await settle(wizard);
    expect(endingOf(wizard)).to.equal('all');
  });

  it('R34 is left open while the back end is silent: nothing can be edited or sent', async () => {
    const wizard = await wizardUnknown();
    const snapshot = wizard.actor.getSnapshot();
    expect(endingOf(wizard)).to.equal('unknown');
    expect(EDITS.filter((event) => snapshot.can(event))).to.deep.equal([]);
    expect(wizard.emitted.filter(({ type }) => type === 'submitted')).to.deep.equal([]);
  });

  it('R34 is settled by a later question', async () => {
    const wizard = await wizardUnknown();
    wizard.actor.send({ type: 'outcome.check' });
    wizard.back.findJob.last().resolve(jobFor(wizard.back.submit.last().input));
    await answersArrive();
    expect(endingOf(wizard)).to.equal('all');
    expect(wizard.back.submit.calls).to.have.length(1);
  });
});

describe('a run that is refused', () => {
  async function wizardRefused() {
    const wizard = await wizardSubmitting();
    const issues = [
      { code: 'unknownChoice' as const, path: ['rows', 'row-2', 'siteId'], params: {} },
    ];
    wizard.back.submit
      .last()
      .reject(new Failure('No.', { ...failureOfKind('validation'), issues }));
    await answersArrive();
    return wizard;
  }

  it('R34 says why, and keeps everything', async () => {
    const wizard = await wizardRefused();
    expect(endingOf(wizard)).to.equal('refused');
    const { failure, roster } = wizard.actor.getSnapshot().context;
    expect([failure?.kind, roster.rows.length]).to.deep.equal(['validation', 1]);
  });

  it('R34 can be tried again, as another attempt with another key', async () => {
    const { actor, back } = await wizardRefused();
    actor.send({ type: 'run.retry' });
    const [first, second] = back.submit.calls;
    expect(second?.input.attempt).to.equal(2);
    expect(second?.options.key).to.not.equal(first?.options.key);
  });

  it('A04 keeps its key when nothing seems to have arrived, because it may still do', async () => {
    const { actor, back, tick } = await wizardSubmitting();
    for (let sends = 0; sends < 3; sends += 1) {
      back.submit.last().reject(new Failure('Lost.', 'unavailable'));
      await answersArrive();
      await tick(4000);
      back.findJob.last().resolve(null);
      await answersArrive();
    }
    actor.send({ type: 'run.retry' });
    const keys = back.submit.calls.map(({ options }) => options.key);
    expect([keys.length, new Set(keys).size]).to.deep.equal([4, 1]);
  });

  it('R34 leads back to the list, with the problems at their cells', async () => {
    const wizard = await wizardRefused();
    wizard.actor.send({ type: 'failed.edit' });
    await answerAccount(wizard);
    const { reported, refusal } = wizard.actor.getSnapshot().context;
    expect(wizard.actor.getSnapshot().value).to.deep.equal({ editing: { people: 'ready' } });
    expect(reported.map(({ path }) => path[2])).to.deep.equal(['siteId']);
    expect(refusal).to.equal(null);
  });

  it('R34 leads back to why, where no row is to blame, and forgets it once another type is chosen', async () => {
    const wizard = await wizardSubmitting();
    wizard.back.submit.last().reject(new Failure('None left.', 'licenceLimit'));
    await answersArrive();
    wizard.actor.send({ type: 'failed.edit' });
    await answerAccount(wizard);
    expect(wizard.actor.getSnapshot().context.refusal?.kind).to.equal('licenceLimit');
    const focus = { kind: 'problem' };
    expect(wizard.emitted.at(-1)).to.deep.equal({ type: 'guidance', focus, announcement: null });
    const userTypeId = userTypeIdSchema.parse('type-mobile');
    wizard.actor.send({ type: 'userType.choose', userTypeId });
    expect(wizard.actor.getSnapshot().context.refusal).to.equal(null);
  });
});

describe('a run that is done in part', () => {
  it('R34 keeps those who failed, as they were typed, and lets the others go', async () => {
    const wizard = await wizardPartial();
    expect(endingOf(wizard)).to.equal('partial');
    wizard.actor.send({ type: 'failed.edit' });
    await answerAccount(wizard);
    const { roster, reported } = wizard.actor.getSnapshot().context;
    expect(roster.rows.map(({ id, lastName }) => [id, lastName])).to.deep.equal([
      ['row-3', 'Brandt 2'],
    ]);
    expect(reported.map(({ path }) => path)).to.deep.equal([['rows', 'row-3', 'email']]);
  });

  it('R34 sends the corrected ones as a new attempt with another key', async () => {
    const wizard = await wizardPartial();
    const { actor, back } = wizard;
    actor.send({ type: 'failed.edit' });
    await answerAccount(wizard);
    actor.send({
      type: 'row.patch',
      rowId: rowId(3),
      patch: { email: 'nadia.b@northwind.example' },
    });
    actor.send({ type: 'step.next' });
    back.checkIdentities.last().resolve({ issues: [] });
    await answersArrive();
    actor.send({ type: 'run.submit' });
    const [first, second] = back.submit.calls;
    expect(second?.input.rows.map((row) => row.rowId)).to.deep.equal(['row-3']);
    expect([first?.input.attempt, second?.input.attempt]).to.deep.equal([1, 2]);
    expect(second?.options.key).to.not.equal(first?.options.key);
  });

  it('R34 is open as long as one person’s outcome is missing, and told once it is not (A10)', async () => {
    const wizard = await wizardSubmitting(2);
    const { actor, back, emitted } = wizard;
    await settle(wizard, ([first = rowId(0)]) => [added(first)]);
    expect(endingOf(wizard)).to.equal('unknown');
    actor.send({ type: 'outcome.check' });
    back.findJob.last().resolve(jobFor(back.submit.last().input));
    await answersArrive();
    expect(endingOf(wizard)).to.equal('all');
    expect(emitted.filter(({ type }) => type === 'submitted')).to.have.length(1);
  });
});

describe('people who are tried again', () => {
  /** Two of three were added, and the third is handed over once more. */
  async function wizardTryingAgain() {
    const wizard = await wizardSubmitting(3);
    const { input } = wizard.back.submit.last();
    const [first, second, third] = input.rows.map((row) => row.rowId);
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('Three.');
    const rows = [added(first), added(second), notAdded(third)];
    await answer(wizard.back.submit, jobFor(input, rows));
    await say(wizard, { type: 'failed.edit' });
    await answerAccount(wizard);
    await goOn(wizard);
    await say(wizard, { type: 'run.submit' });
    return { wizard, third };
  }

  async function wizardAtSecondTry(outcome: (rowId: RowId) => RowOutcome) {
    const { wizard, third } = await wizardTryingAgain();
    await answer(wizard.back.submit, jobFor(wizard.back.submit.last().input, [outcome(third)]));
    return wizard;
  }

  it('R34 are told of together with those who were added before', async () => {
    const wizard = await wizardAtSecondTry(added);
    const snapshot = wizard.actor.getSnapshot();
    expect(selectOutcomes(snapshot)).to.have.length(3);
    expect(selectResult(snapshot)).to.deep.equal({ ending: 'all', created: 3, people: 3 });
  });

  it('R34 are not told of as if nobody was added, where they fail again', async () => {
    const wizard = await wizardAtSecondTry(notAdded);
    const result = { ending: 'partial', created: 2, people: 3 };
    expect(selectResult(wizard.actor.getSnapshot())).to.deep.equal(result);
    expect(endingOf(wizard)).to.equal('partial');
  });

  it('R34 are not told of as if nobody was added, where they are turned down as a whole', async () => {
    const { wizard } = await wizardTryingAgain();
    await turnDown(wizard.back.submit, 'validation');
    const result = { ending: 'partial', created: 2, people: 3 };
    expect(selectResult(wizard.actor.getSnapshot())).to.deep.equal(result);
    expect(selectOutcomes(wizard.actor.getSnapshot())).to.have.length(2);
  });

  it('R34 leave nobody behind in a new run, and nothing secret', async () => {
    const wizard = await wizardAtSecondTry(added);
    const { added: before } = wizard.actor.getSnapshot().context;
    expect(before.map(({ row }) => row.setup)).to.deep.equal([null, null]);
    await say(wizard, { type: 'run.again' });
    expect(wizard.actor.getSnapshot().context.added).to.deep.equal([]);
  });
});
