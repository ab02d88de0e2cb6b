import { expect } from 'chai';
import { failureOfKind } from '../../src/domain/failure.ts';
import { selectIsAcknowledged } from '../../src/machines/wizard/wizard-charges.selectors.ts';
import { selectPage, selectSteps } from '../../src/machines/wizard/wizard.selectors.ts';
import { Failure } from '../../src/transport/failure.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import type { StartedWizard } from '../harness/wizard-actor.ts';
import { wizardOnSetup } from '../harness/wizard-actor.ts';
import {
  answer,
  quoteOf,
  rowsOf,
  say,
  turnDown,
  valueOf,
  wizardQuoting,
} from '../harness/wizard-editing.ts';

const MINUTE = 60_000;
const chargesOf = ({ actor }: StartedWizard) => actor.getSnapshot().context.charges;
const at = (state: string) => ({ editing: { confirm: state } });

/** Lets time pass for the wizard and for whoever tells it the time. */
async function pass(wizard: StartedWizard, ms: number) {
  wizard.pass(ms);
  await wizard.tick(ms);
}

async function wizardAcknowledged() {
  const wizard = await wizardQuoting();
  await answer(wizard.back.quote, quoteOf(26_900));
  await say(wizard, { type: 'charges.acknowledge' });
  return wizard;
}

describe('the charges', () => {
  it('R26 are not asked for where nothing is bought', async () => {
    const wizard = await wizardOnSetup();
    expect(selectSteps(wizard.actor.getSnapshot())).to.not.include('confirm');
    await say(wizard, { type: 'run.submit' });
    expect([wizard.back.quote.calls.length, wizard.back.submit.calls.length]).to.deep.equal([0, 1]);
    expect(wizard.back.submit.last().input.quoteId).to.equal(null);
  });

  it('R26 are asked for what is bought and where it goes, and for nothing secret', async () => {
    const wizard = await wizardQuoting();
    const [row] = wizard.back.quote.last().input.rows;
    expect(row?.phone).to.deep.equal({ kind: 'purchase', catalogId: 'model-1' });
    expect(row?.shipTo).to.deep.equal({ addressId: 'denver', methodId: 'ground' });
    expect(selectPage(wizard.actor.getSnapshot())).to.equal('confirm');
  });

  it('R26 have to be acknowledged before anything is submitted', async () => {
    const wizard = await wizardQuoting();
    await answer(wizard.back.quote, quoteOf(26_900));
    await say(wizard, { type: 'run.submit' }, { type: 'run.submit' });
    expect(valueOf(wizard)).to.deep.equal(at('unacknowledged'));
    expect(wizard.emitted.at(-1)).to.deep.include({ focus: { kind: 'problem' } });
    await say(
      wizard,
      { type: 'charges.acknowledge' },
      { type: 'charges.withdraw' },
      { type: 'run.submit' },
    );
    expect(wizard.back.submit.calls).to.have.length(0);
    await say(wizard, { type: 'charges.acknowledge' }, { type: 'run.submit' });
    const { quoteId, acceptedTermsId } = wizard.back.submit.last().input;
    expect([quoteId, acceptedTermsId]).to.deep.equal(['quote-26900', 'terms-1']);
  });

  it('R26 that came as before are read as the same (A31)', async () => {
    const wizard = await wizardAcknowledged();
    await say(wizard, { type: 'step.back' }, { type: 'run.submit' });
    await answer(wizard.back.quote, quoteOf(26_900, 'quote-again'));
    expect(valueOf(wizard)).to.deep.equal(at('reviewing'));
    expect(chargesOf(wizard)).to.deep.equal({
      quote: quoteOf(26_900, 'quote-again'),
      previous: null,
    });
  });

  it('R26 that changed take the acknowledgement back, and show both (A31)', async () => {
    const wizard = await wizardAcknowledged();
    await say(wizard, { type: 'step.back' }, { type: 'run.submit' });
    await answer(wizard.back.quote, quoteOf(29_900));
    expect(valueOf(wizard)).to.deep.equal(at('changed'));
    expect(chargesOf(wizard)).to.deep.equal({ quote: quoteOf(29_900), previous: quoteOf(26_900) });
    await say(wizard, { type: 'run.submit' });
    expect(valueOf(wizard)).to.deep.equal(at('unacknowledged'));
    expect(wizard.back.submit.calls).to.have.length(0);
  });

  it('R26 are renewed without a word when they only ran out (A32)', async () => {
    const wizard = await wizardAcknowledged();
    await pass(wizard, 30 * MINUTE);
    expect(valueOf(wizard)).to.deep.equal(at('renewing'));
    const next = { ...quoteOf(26_900, 'quote-2'), expiresAt: '2026-11-30T16:00:00.000Z' };
    await answer(wizard.back.quote, next);
    await say(wizard, { type: 'run.submit' });
    expect(wizard.back.submit.last().input.quoteId).to.equal('quote-2');
  });

  it('R26 that say something else when they are renewed are read again (A32)', async () => {
    const wizard = await wizardAcknowledged();
    await pass(wizard, 30 * MINUTE);
    await answer(wizard.back.quote, quoteOf(31_900));
    expect(valueOf(wizard)).to.deep.equal(at('changed'));
    expect(chargesOf(wizard).previous).to.deep.equal(quoteOf(26_900));
  });

  it('R26 that nobody has acknowledged yet are renewed as well (A32)', async () => {
    const wizard = await wizardQuoting();
    await answer(wizard.back.quote, quoteOf(26_900));
    await pass(wizard, 30 * MINUTE);
    expect(wizard.back.quote.calls).to.have.length(2);
  });

  it('R26 that come as run out are not asked for without a pause (A32)', async () => {
    const wizard = await wizardQuoting();
    await answer(wizard.back.quote, { ...quoteOf(26_900), expiresAt: '2026-11-30T14:00:00.000Z' });
    await wizard.tick(9000);
    expect(wizard.back.quote.calls).to.have.length(1);
    await wizard.tick(1000);
    expect(wizard.back.quote.calls).to.have.length(2);
  });

  it('R26 that hold for months are not asked for again at once', async () => {
    const wizard = await wizardQuoting();
    await answer(wizard.back.quote, { ...quoteOf(26_900), expiresAt: '2027-11-30T14:00:00.000Z' });
    await wizard.tick(2 ** 31 - 2);
    expect(wizard.back.quote.calls).to.have.length(1);
  });

  it('R26 that ran out as the run is submitted lead back, and are said to hold again (A32)', async () => {
    const wizard = await wizardAcknowledged();
    const { back } = wizard;
    await say(wizard, { type: 'run.submit' });
    await turnDown(back.submit, 'expired');
    expect(valueOf(wizard)).to.deep.equal(at('refreshing'));
    await answer(back.quote, quoteOf(26_900, 'quote-2'));
    expect(valueOf(wizard)).to.deep.equal(at('heldAgain'));
    expect(selectIsAcknowledged(wizard.actor.getSnapshot())).to.equal(true);
    await say(wizard, { type: 'run.submit' });
    const [first, second] = back.submit.calls;
    expect([first?.input.attempt, second?.input.attempt]).to.deep.equal([1, 2]);
    expect(second?.input.quoteId).to.equal('quote-2');
    expect(second?.options.key).to.not.equal(first?.options.key);
  });

  it('R26 that can’t be had say why, and can be asked for again', async () => {
    const wizard = await wizardQuoting();
    await turnDown(wizard.back.quote, 'unavailable');
    expect(valueOf(wizard)).to.deep.equal(at('quoteFailed'));
    expect(wizard.actor.getSnapshot().context.failure?.kind).to.equal('unavailable');
    await say(wizard, { type: 'quote.retry' });
    await answer(wizard.back.quote, quoteOf(26_900));
    expect(wizard.actor.getSnapshot().context.failure).to.equal(null);
  });

  it('R17 R26 that are refused because of a row lead to that row, and nothing is lost (A28)', async () => {
    const wizard = await wizardQuoting();
    const [row] = rowsOf(wizard);
    const issue = { code: 'numberGone', path: ['rows', 'row-2', 'number'], params: {} } as const;
    const failure = { ...failureOfKind('conflict'), issues: [{ ...issue, path: [...issue.path] }] };
    wizard.back.quote.last().reject(new Failure('No.', failure));
    await answersArrive();
    expect(valueOf(wizard)).to.deep.equal({ editing: { people: 'ready' } });
    expect(wizard.actor.getSnapshot().context.reported).to.deep.equal([issue]);
    expect(wizard.emitted.at(-1)).to.deep.include({
      focus: { kind: 'problem' },
      announcement: { key: 'needAttention', count: 1 },
    });
    expect(rowsOf(wizard)).to.deep.equal([row]);
  });

  it('R26 that can’t be renewed have to be acknowledged anew', async () => {
    const wizard = await wizardAcknowledged();
    await pass(wizard, 30 * MINUTE);
    await turnDown(wizard.back.quote, 'unavailable');
    await say(wizard, { type: 'quote.retry' });
    await answer(wizard.back.quote, quoteOf(26_900, 'quote-2'));
    expect(valueOf(wizard)).to.deep.equal(at('reviewing'));
  });

  it('R21 lose nothing by Back, and end the question that is under way', async () => {
    const wizard = await wizardQuoting();
    const before = rowsOf(wizard);
    await say(wizard, { type: 'step.back' });
    expect(wizard.back.quote.last().options.signal.aborted).to.equal(true);
    expect(rowsOf(wizard)).to.deep.equal(before);
    expect(selectPage(wizard.actor.getSnapshot())).to.equal('setup');
  });

  it('R26 are asked for anew after the run was refused for another reason', async () => {
    const wizard = await wizardAcknowledged();
    await say(wizard, { type: 'run.submit' });
    wizard.back.submit.last().reject(new Failure('No.', failureOfKind('purchaseLimit')));
    await answersArrive();
    await say(wizard, { type: 'run.retry' });
    expect(valueOf(wizard)).to.deep.equal(at('quoting'));
    expect(wizard.back.submit.calls).to.have.length(1);
  });
});
