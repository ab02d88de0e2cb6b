import { expect } from 'chai';
import { Failure } from '../../src/transport/failure.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { people } from '../harness/northwind.ts';
import { startWalk } from '../harness/random-walk.ts';
import { credentials } from '../harness/walk-editor-events.ts';
import { openActors } from '../harness/walk-events.ts';
import { wizardOnSetup, type StartedWizard } from '../harness/wizard-actor.ts';

const DAY = 24 * 60 * 60_000;
const setup = { editing: 'setup' } as const;

/** Says when the invites leave: soon. */
function scheduleSoon({ actor }: StartedWizard): void {
  actor.send({ type: 'setup.choose', option: 'schedule' });
  const patch = { date: '2026-11-30', time: '18:00', timeZone: 'UTC' };
  openActors(actor).at(-1)?.send({ type: 'schedule.set', patch });
}

describe('a plan that has become too late', () => {
  it('R27 is not sent once the charges were read: the way to start is asked for again', async () => {
    const { wizard, backend } = await startWalk(0, 'toCharges');
    const { actor } = wizard;
    actor.send({ type: 'step.back' });
    actor.send({ type: 'setup.choose', option: 'schedule' });
    const patch = { date: '2026-12-01', time: '18:00', timeZone: 'UTC' };
    openActors(actor).at(-1)?.send({ type: 'schedule.set', patch });
    actor.send({ type: 'run.submit' });
    for (const call of backend.everyCall()) call.answer('ok');
    await answersArrive();
    actor.send({ type: 'charges.acknowledge' });
    wizard.pass(2 * DAY);
    actor.send({ type: 'run.submit' });
    expect(actor.getSnapshot().matches(setup)).to.equal(true);
    expect(wizard.back.submit.calls).to.deep.equal([]);
    expect(wizard.emitted.at(-1)).to.deep.include({ focus: { kind: 'problem' } });
  });

  it('R27 is not sent again after somebody has signed in again (A25)', async () => {
    const wizard = await wizardOnSetup();
    const { actor, back } = wizard;
    scheduleSoon(wizard);
    actor.send({ type: 'run.submit' });
    back.submit.last().reject(new Failure('Signed out.', 'unauthenticated'));
    await answersArrive();
    wizard.pass(DAY);
    actor.send({ type: 'session.renewed' });
    const account = actor.getSnapshot().context.offer?.account;
    if (account !== undefined) back.getAccount.last().resolve(account);
    await answersArrive();
    expect(actor.getSnapshot().matches(setup)).to.equal(true);
    expect(back.submit.calls).to.have.length(1);
  });

  it('R27 is not tried again after it was turned down', async () => {
    const wizard = await wizardOnSetup();
    const { actor, back } = wizard;
    scheduleSoon(wizard);
    actor.send({ type: 'run.submit' });
    back.submit.last().reject(new Failure('Too often.', 'rateLimited'));
    await answersArrive();
    wizard.pass(DAY);
    actor.send({ type: 'run.retry' });
    expect(actor.getSnapshot().matches(setup)).to.equal(true);
    expect(back.submit.calls).to.have.length(1);
  });

  it('R32 is not sent from the question after missing addresses', async () => {
    const { wizard, backend } = await startWalk(1, 'toPeople');
    const { actor } = wizard;
    actor.send({ type: 'rows.import', rows: people(2).slice(1) });
    actor.send({ type: 'step.next' });
    backend.everyCall()[0]?.answer('ok');
    await answersArrive();
    const [first, second] = actor.getSnapshot().context.roster.rows.map(({ id }) => [id]);
    actor.send({ type: 'rows.mark', rowIds: first ?? [] });
    actor.send({ type: 'setup.choose', option: 'credentials' });
    openActors(actor).at(-1)?.send({ type: 'credentials.set', rowIds: first, patch: credentials });
    actor.send({ type: 'rows.mark', rowIds: second ?? [] });
    actor.send({ type: 'setup.choose', option: 'schedule' });
    const patch = { date: '2026-12-01', time: '18:00', timeZone: 'UTC' };
    openActors(actor).at(-1)?.send({ type: 'schedule.set', patch });
    actor.send({ type: 'run.submit' });
    expect(actor.getSnapshot().matches({ editing: 'missingAddress' })).to.equal(true);
    wizard.pass(2 * DAY);
    actor.send({ type: 'emergency.skip' });
    expect(actor.getSnapshot().matches(setup)).to.equal(true);
  });
});
