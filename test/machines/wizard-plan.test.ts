import { expect } from 'chai';
import { createActor, SimulatedClock } from 'xstate';
import type { Plan } from '../../src/domain/plan.ts';
import { planSchema } from '../../src/domain/plan.ts';
import { emptySecret } from '../../src/domain/secret-box.ts';
import { createLogics } from '../../src/machines/create-logics.ts';
import { selectOutcomes } from '../../src/machines/wizard/wizard-outcome.selectors.ts';
import { selectLacksSecrets } from '../../src/machines/wizard/wizard-setup.selectors.ts';
import {
  selectEnding,
  selectPage,
  selectPlan,
} from '../../src/machines/wizard/wizard.selectors.ts';
import type { WizardEmitted } from '../../src/machines/wizard/wizard.types.ts';
import { Failure } from '../../src/transport/failure.ts';
import { goodCredentials } from '../harness/editor-walks.ts';
import { answersArrive, createDeferredTransport } from '../harness/deferred-transport.ts';
import { added, jobFor, notAdded, people, singleSite } from '../harness/northwind.ts';
import { createTestWorld } from '../harness/test-world.ts';
import {
  answerAccount,
  startWizard,
  wizardSubmitting,
  type StartedWizard,
} from '../harness/wizard-actor.ts';
import {
  answer,
  buyPhone,
  denver,
  edit,
  goOn,
  ground,
  rowId,
  rowsOf,
  say,
  wizardWithPeople,
} from '../harness/wizard-editing.ts';

/** The wizard with a draft that is gone on with. */
function resume(plan: Plan): StartedWizard {
  const fresh = startWizard();
  fresh.actor.stop();
  const back = createDeferredTransport();
  const { world, pass } = createTestWorld();
  const logics = createLogics(() => back.transport, fresh.session.signal, world);
  const clock = new SimulatedClock();
  const actor = createActor(logics, { input: { runId: 'run-2', plan }, clock });
  const emitted: WizardEmitted[] = [];
  actor.on('*', (event) => emitted.push(event));
  actor.start();
  return { ...fresh, back, clock, actor, emitted, pass };
}

/** The draft as it comes back from where a host has kept it. */
function kept({ actor }: StartedWizard): Plan {
  return planSchema.parse(JSON.parse(JSON.stringify(selectPlan(actor.getSnapshot()))));
}

/** One person with a bought phone and credentials, one who starts later. */
async function wizardWithEverything() {
  const wizard = await wizardWithPeople(2);
  await buyPhone(wizard, 2);
  await goOn(wizard);
  await answer(wizard.back.listShippingAddresses, { items: [denver], nextCursor: null });
  await answer(wizard.back.listShippingMethods, [ground]);
  await say(
    wizard,
    { type: 'step.next' },
    { type: 'setup.choose', option: 'later' },
    { type: 'rows.mark', rowIds: [rowId(2)] },
    { type: 'setup.choose', option: 'credentials' },
  );
  await edit(wizard, {
    type: 'credentials.set',
    rowIds: [rowId(2)],
    patch: { ...goodCredentials(), isTemporary: false },
  });
  return wizard;
}

/** The wizard with a draft of which two people were handed over, and what the back end says of them. */
async function resumeHandedOver(change: (draft: Plan) => Plan = (draft) => draft) {
  const wizard = await wizardSubmitting(2);
  const { input, options } = wizard.back.submit.last();
  const ids = input.rows.map(({ rowId: id }) => id);
  const next = resume(change(kept(wizard)));
  await answerAccount(next);
  return { next, key: options.key, job: jobFor(input, ids.map(added)) };
}

describe('a draft whose people were handed over when its page went (A12)', () => {
  it('R34 asks what became of them by itself, and tells it', async () => {
    const { next, key, job } = await resumeHandedOver();
    expect(next.back.findJob.last().input).to.deep.equal({ key });
    await answer(next.back.findJob, job);
    await answer(next.back.findJob, job);
    expect(next.back.checkIdentities.calls).to.have.length(0);
    expect(next.back.submit.calls).to.have.length(0);
    expect(selectEnding(next.actor.getSnapshot())).to.equal('all');
  });

  it('R34 tells it of those who were changed or taken out since, too, as they were sent', async () => {
    const { next, job } = await resumeHandedOver(({ rows: [first], ...draft }) => ({
      ...draft,
      rows: first === undefined ? [] : [{ ...first, email: 'not an address', setup: null }],
    }));
    await answer(next.back.findJob, job);
    await answer(next.back.findJob, job);
    const told = selectOutcomes(next.actor.getSnapshot()).map(({ row }) => row.email);
    expect(told).to.deep.equal(people(2).map(({ email }) => email));
  });

  it('R21 can be edited meanwhile, and asks again when somebody goes on', async () => {
    const { next, job } = await resumeHandedOver();
    const asked = next.back.findJob.last();
    await say(next, { type: 'row.patch', rowId: rowId(2), patch: { lastName: 'Lund' } });
    expect(asked.options.signal.aborted).to.equal(true);
    await say(next, { type: 'step.next' });
    expect(next.back.findJob.pending()).to.have.length(1);
    await answer(next.back.findJob, job);
    expect(selectPage(next.actor.getSnapshot())).to.equal('submitting');
  });

  for (const [title, reply] of [
    ['has never come', null],
    ['does not answer', new Failure('No.', 'unavailable')],
  ] as const) {
    it(`R34 stays open where the back end says that it ${title}`, async () => {
      const { next, key } = await resumeHandedOver();
      if (reply === null) next.back.findJob.last().resolve(reply);
      else next.back.findJob.last().reject(reply);
      await answersArrive();
      expect(selectPage(next.actor.getSnapshot())).to.equal('people');
      expect(kept(next).open?.map((each) => each.key)).to.deep.equal([key]);
      expect(kept(next).open?.[0]?.rows.map(({ email }) => email)).to.deep.equal(
        people(2).map(({ email }) => email),
      );
    });
  }

  it('R34 is never sent from a draft, which knows it in part only', async () => {
    const { next, job } = await resumeHandedOver();
    await answer(next.back.findJob, job);
    await answer(next.back.findJob, null);
    next.clock.increment(1000);
    await answersArrive();
    expect(next.back.submit.calls).to.have.length(0);
    await answer(next.back.findJob, job);
    expect(selectEnding(next.actor.getSnapshot())).to.equal('all');
  });

  it('R12 gives nobody the id of somebody who was sent, and taken out', async () => {
    const { next } = await resumeHandedOver((draft) => ({ ...draft, rows: [] }));
    const sent = kept(next).open?.flatMap(({ rows }) => rows.map((row) => row.rowId)) ?? [];
    expect(rowsOf(next).filter(({ id }) => sent.includes(id))).to.deep.equal([]);
  });
});

describe('a draft that outlives its page (A4)', () => {
  it('R21 brings back everything that was entered', async () => {
    const wizard = await wizardWithEverything();
    const next = resume(kept(wizard));
    await answerAccount(next);
    const told = (each: StartedWizard) =>
      rowsOf(each).map((row) => ({ ...row, id: '', setup: row.setup?.kind }));
    expect(told(next)).to.deep.equal(told(wizard));
  });

  it('R25 forgets what was handed over once it is known what became of it (A12)', async () => {
    const wizard = await wizardSubmitting(2);
    const { input } = wizard.back.submit.last();
    expect(kept(wizard).open).to.have.length(1);
    await answer(
      wizard.back.submit,
      jobFor(
        input,
        input.rows.map(({ rowId: id }) => notAdded(id)),
      ),
    );
    expect(kept(wizard)).not.to.have.property('open');
  });

  it('R28 brings back no secret, and shows it as missing', async () => {
    const next = resume(kept(await wizardWithEverything()));
    await answerAccount(next);
    const setup = rowsOf(next)[0]?.setup;
    const credentials = setup?.kind === 'credentials' ? setup : undefined;
    expect(credentials?.isTemporary).to.equal(false);
    expect([credentials?.password.isEmpty, credentials?.pin.isEmpty]).to.deep.equal([true, true]);
  });

  it('R28 says that secrets were not kept until they are there again, and only after that', async () => {
    const wizard = await wizardWithEverything();
    await edit(wizard, {
      type: 'credentials.set',
      rowIds: [rowId(2)],
      patch: { pin: emptySecret },
    });
    expect(selectLacksSecrets(wizard.actor.getSnapshot())).to.equal(false);
    const next = resume(kept(wizard));
    await answerAccount(next);
    expect(selectLacksSecrets(next.actor.getSnapshot())).to.equal(true);
    await goOn(next);
    await answer(next.back.listShippingAddresses, { items: [denver], nextCursor: null });
    await answer(next.back.listShippingMethods, [ground]);
    await say(next, { type: 'step.next' }, { type: 'rows.mark', rowIds: [rowId(1)] });
    const { answer: word, ...others } = goodCredentials();
    await edit(next, { type: 'credentials.set', rowIds: [rowId(1)], patch: others });
    expect(selectLacksSecrets(next.actor.getSnapshot())).to.equal(true);
    const patch = { answer: word ?? emptySecret };
    await edit(next, { type: 'credentials.set', rowIds: [rowId(1)], patch });
    expect(selectLacksSecrets(next.actor.getSnapshot())).to.equal(false);
  });

  it('R28 holds no secret while it is kept', async () => {
    const text = JSON.stringify(kept(await wizardWithEverything()));
    expect(text).to.not.include('Kestrel');
    expect(text).to.not.include('718294');
    expect(text).to.not.include('secret');
  });

  it('R01 of another account is left alone, and that is said', async () => {
    const next = resume(kept(await wizardWithPeople(2)));
    await answerAccount(next, singleSite);
    expect(rowsOf(next).map(({ email }) => email)).to.deep.equal(['']);
    expect(next.emitted).to.deep.equal([
      { type: 'guidance', focus: null, announcement: { key: 'planOfOtherAccount' } },
    ]);
  });

  it('R08 keeps the box as it was', async () => {
    const wizard = await wizardWithPeople(1);
    await say(wizard, { type: 'uniqueEmail.require', isRequired: false });
    const next = resume(kept(wizard));
    await answerAccount(next);
    expect(next.actor.getSnapshot().context.requireUniqueEmail).to.equal(false);
  });

  it('R12 gives no row an id that another one has', async () => {
    const next = resume(kept(await wizardWithPeople(2)));
    await answerAccount(next);
    await say(next, { type: 'row.add', count: 2 });
    const ids = rowsOf(next).map(({ id }) => id);
    expect(new Set(ids).size).to.equal(4);
  });
});
