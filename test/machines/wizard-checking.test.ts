import { expect } from 'chai';
import { rowIdSchema, userTypeIdSchema } from '../../src/domain/ids.ts';
import { selectIsBusy, selectPage } from '../../src/machines/wizard/wizard.selectors.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { Failure } from '../../src/transport/failure.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { people } from '../harness/northwind.ts';
import { wizardOnPeople } from '../harness/wizard-actor.ts';

const rowId = rowIdSchema.parse('row-2');

/** The wizard while the account is asked whether two people's addresses and numbers are free. */
async function wizardChecking() {
  const wizard = await wizardOnPeople();
  wizard.actor.send({ type: 'rows.import', rows: people(2) });
  wizard.actor.send({ type: 'step.next' });
  return wizard;
}

const taken = {
  code: 'duplicateInAccount' as const,
  path: ['rows', rowId, 'extension'],
  params: { next: '1099' },
};

describe('the check of a list', () => {
  it('R07 asks for the addresses and extensions of everybody', async () => {
    const { back } = await wizardChecking();
    const { requireUniqueEmail, rows } = back.checkIdentities.last().input;
    expect(requireUniqueEmail).to.equal(true);
    expect(rows.map(({ extension }) => extension)).to.deep.equal(['1041', '1042']);
  });

  it('R21 leads to the next step when all are free', async () => {
    const { actor, back } = await wizardChecking();
    back.checkIdentities.last().resolve({ issues: [] });
    await answersArrive();
    expect(selectPage(actor.getSnapshot())).to.equal('setup');
  });

  it('R07 stays, with the problem at its cell, when one is taken', async () => {
    const { actor, back, emitted } = await wizardChecking();
    back.checkIdentities.last().resolve({ issues: [taken] });
    await answersArrive();
    const snapshot = actor.getSnapshot();
    expect([selectPage(snapshot), selectIsBusy(snapshot)]).to.deep.equal(['people', false]);
    expect(snapshot.context.reported).to.deep.equal([taken]);
    expect(emitted.at(-1)).to.deep.include({ focus: { kind: 'problem' } });
  });

  it('R07 forgets what it found about a cell when the cell is changed', async () => {
    const { actor, back } = await wizardChecking();
    back.checkIdentities.last().resolve({ issues: [taken] });
    await answersArrive();
    actor.send({ type: 'row.patch', rowId, patch: { lastName: 'Brandt-Fox' } });
    expect(actor.getSnapshot().context.reported).to.have.length(1);
    actor.send({ type: 'row.patch', rowId, patch: { extension: '1099' } });
    expect(actor.getSnapshot().context.reported).to.deep.equal([]);
  });

  it('R21 is asked once, however often the admin presses', async () => {
    const { actor, back } = await wizardChecking();
    expect(actor.getSnapshot().can({ type: 'step.next' })).to.equal(false);
    actor.send({ type: 'step.next' });
    expect(back.checkIdentities.calls).to.have.length(1);
  });

  const edits: readonly WizardEvent[] = [
    { type: 'row.patch', rowId, patch: { email: 'other@northwind.example' } },
    { type: 'row.add', count: 1 },
    { type: 'row.remove', rowId },
    { type: 'row.duplicate', rowId },
    { type: 'rows.import', rows: people(1) },
    { type: 'uniqueEmail.require', isRequired: false },
    { type: 'userType.choose', userTypeId: userTypeIdSchema.parse('type-mobile') },
  ];
  for (const edit of edits) {
    it(`R21 ends at “${edit.type}”, and its late answer moves nothing`, async () => {
      const { actor, back } = await wizardChecking();
      actor.send(edit);
      expect(back.checkIdentities.last().options.signal.aborted).to.equal(true);
      back.checkIdentities.last().resolve({ issues: [] });
      await answersArrive();
      expect(actor.getSnapshot().value).to.deep.equal({ editing: { people: 'ready' } });
    });
  }

  it('R21 ends when a removed row comes back', async () => {
    const { actor, back } = await wizardChecking();
    actor.send({ type: 'row.remove', rowId });
    actor.send({ type: 'step.next' });
    actor.send({ type: 'row.restore' });
    expect(back.checkIdentities.last().options.signal.aborted).to.equal(true);
    expect(actor.getSnapshot().value).to.deep.equal({ editing: { people: 'ready' } });
  });

  it('R21 goes on while a cell is left', async () => {
    const { actor, back } = await wizardChecking();
    actor.send({ type: 'cell.leave', rowId, field: 'email' });
    expect(selectIsBusy(actor.getSnapshot())).to.equal(true);
    expect(back.checkIdentities.last().options.signal.aborted).to.equal(false);
  });

  it('R21 that fails keeps everything, says why, and can be repeated', async () => {
    const { actor, back, emitted } = await wizardChecking();
    back.checkIdentities.last().reject(new Failure('Offline.', 'unavailable'));
    await answersArrive();
    const { context } = actor.getSnapshot();
    expect([context.failure?.kind, context.roster.rows.length]).to.deep.equal(['unavailable', 2]);
    expect(emitted.at(-1)).to.deep.include({ announcement: { key: 'checkFailed' } });
    actor.send({ type: 'step.next' });
    expect(actor.getSnapshot().context.failure).to.equal(null);
    expect(back.checkIdentities.calls).to.have.length(2);
  });

  it('R07 forgets what it found as soon as all are free, though nothing was changed', async () => {
    const { actor, back } = await wizardChecking();
    back.checkIdentities.last().resolve({ issues: [taken] });
    await answersArrive();
    actor.send({ type: 'step.next' });
    back.checkIdentities.last().resolve({ issues: [] });
    await answersArrive();
    expect(selectPage(actor.getSnapshot())).to.equal('setup');
    expect(actor.getSnapshot().context.reported).to.deep.equal([]);
  });
});
