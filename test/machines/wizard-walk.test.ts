import { expect } from 'chai';
import * as fc from 'fast-check';
import { isCreated } from '../../src/domain/submission.ts';
import { selectPlace } from '../../src/machines/wizard/wizard.selectors.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { createWalkBackend, eventOf, walkSteps, type WalkStep } from '../harness/random-walk.ts';
import { startWizard, type StartedWizard } from '../harness/wizard-actor.ts';

type Backend = ReturnType<typeof createWalkBackend>;

async function take(step: WalkStep, { actor, tick }: StartedWizard, backend: Backend) {
  const before = actor.getSnapshot();
  if (step.kind === 'answer') backend.answer(step.how);
  if (step.kind === 'tick') await tick(step.ms);
  if (step.kind === 'event') {
    actor.send(eventOf(step.type, step.pick, before));
    const { roster } = actor.getSnapshot().context;
    if (before.hasTag('locked'))
      expect(roster, 'an edit while locked').to.equal(before.context.roster);
  }
  await answersArrive();
}

function checkEverything({ actor, back, errors }: StartedWizard, { created }: Backend) {
  const snapshot = actor.getSnapshot();
  const { rows, made } = snapshot.context.roster;
  const ids = rows.map(({ id }) => id);
  expect([snapshot.status, errors]).to.deep.equal(['active', []]);
  expect(back.submit.pending().length, 'submissions under way').to.be.at.most(1);
  expect(new Set(created).size, 'people added twice').to.equal(created.length);
  expect(new Set(ids).size, 'ids that came twice').to.equal(ids.length);
  expect(ids.length).to.be.at.most(made);
  const told = snapshot.context.outcomes.filter(isCreated).map(({ rowId }) => rowId);
  expect(created, 'told as added').to.include.members(told);
  const editable = snapshot.matches('people') ? ids : [];
  expect(
    editable.filter((id) => created.includes(id)),
    'added and editable',
  ).to.deep.equal([]);
}

describe('a walk of any steps', () => {
  it('never crashes, adds nobody twice, and never tells what is not so (R25, R34)', async () => {
    const places = new Set<string>();
    const walk = fc.asyncProperty(walkSteps, async (steps) => {
      const wizard = startWizard();
      const backend = createWalkBackend(wizard.back);
      for (const step of steps) {
        await take(step, wizard, backend);
        checkEverything(wizard, backend);
        places.add(selectPlace(wizard.actor.getSnapshot()));
      }
      wizard.actor.stop();
    });
    await fc.assert(walk, { numRuns: 300, seed: 20_260_105 });
    const endings = ['all', 'partial', 'none', 'refused', 'unknown'].map(
      (each) => `outcome.${each}`,
    );
    const pages = ['loading', 'loadFailed', 'people', 'setup', 'submitting'];
    expect([...places]).to.include.members([...pages, ...endings]);
  });
});
