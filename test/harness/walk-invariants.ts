import { expect } from 'chai';
import { readingOf } from '../../src/headless/wizard-reading.ts';
import {
  selectEnding,
  selectPage,
  selectShownIssues,
} from '../../src/machines/wizard/wizard.selectors.ts';
import { enFirst } from '../../src/messages/en/en-first.ts';
import { isCreated } from '../../src/domain/submission.ts';
import type { WalkBackend } from './walk-backend.ts';
import { canaries } from './walk-editor-events.ts';
import { everyWizardEvent, openActors } from './walk-events.ts';
import type { StartedWizard } from './wizard-actor.ts';

/** What a locked wizard takes: the time, a question after the outcome, and the news that somebody has signed in. */
const TAKEN_WHILE_LOCKED = ['clock.tick', 'outcome.check', 'session.renewed'];
/** The same of an admin who leaves before anybody knows what became of the people: nothing is sent. */
const LEAVING_LOCKED = { outcome: ['run.cancel'], leaving: ['leave.stay', 'leave.confirm'] };

/** What holds after every step of every walk. */
export function checkEverything(wizard: StartedWizard, backend: WalkBackend): void {
  const { actor, back, errors } = wizard;
  const snapshot = actor.getSnapshot();
  const statuses = openActors(actor).map((each) => each.getSnapshot().status);
  expect(statuses, 'actors that crashed').to.not.include('error');
  expect([snapshot.status, errors]).to.deep.equal(['active', []]);
  expect(back.submit.pending().length, 'submissions under way').to.be.at.most(1);
  expect(backend.breaches, 'what was sent that may not be').to.deep.equal([]);
  checkPeople(wizard, backend);
  if (selectPage(snapshot) === 'people') checkWords(wizard);
  if (snapshot.hasTag('locked')) checkLocked(wizard);
}

function checkPeople({ actor }: StartedWizard, { created }: WalkBackend): void {
  const snapshot = actor.getSnapshot();
  const { roster, outcomes, submission } = snapshot.context;
  const ids = roster.rows.map(({ id }) => id);
  expect(new Set(created).size, 'people added twice').to.equal(created.length);
  expect(new Set(ids).size, 'ids that came twice').to.equal(ids.length);
  expect(ids.length).to.be.at.most(roster.made);
  const told = outcomes.filter(isCreated).map(({ rowId }) => rowId);
  expect(created, 'told as added').to.include.members(told);
  const failed = outcomes.filter(({ state }) => state === 'failed').map(({ rowId }) => rowId);
  const refused = submission.request.rows.map(({ rowId }) => rowId);
  const denied = selectEnding(snapshot) === 'refused' ? refused : failed;
  expect(shared(denied, created), 'told as failed, and added').to.deep.equal([]);
  const editable = snapshot.matches('editing') ? ids : [];
  expect(shared(editable, created), 'added, and editable').to.deep.equal([]);
}

/** What is wrong in the first step can be said with the words that are there from the start. */
function checkWords({ actor }: StartedWizard): void {
  const codes = selectShownIssues(actor.getSnapshot()).map(({ code }) => code);
  expect(Object.keys(enFirst.issues)).to.include.members(codes);
}

function checkLocked({ actor }: StartedWizard): void {
  const snapshot = actor.getSnapshot();
  const taken = everyWizardEvent(snapshot.context)
    .filter((event) => snapshot.can(event as never))
    .map(({ type }) => type);
  const leaving = Object.entries(LEAVING_LOCKED).flatMap(([page, types]) =>
    selectPage(snapshot) === page ? types : [],
  );
  expect([...TAKEN_WHILE_LOCKED, ...leaving], 'taken while locked').to.include.members(taken);
}

/** What was typed in secret is nowhere to be read. */
export function checkSecrets({ actor, back, emitted }: StartedWizard): void {
  const snapshot = actor.getSnapshot();
  const inputs = Object.values(back).flatMap((port) =>
    'calls' in port ? port.calls.map((call) => [call.input, call.options]) : [],
  );
  const seen = [snapshot, actor.getPersistedSnapshot(), emitted, readingOf(snapshot), inputs];
  const text = JSON.stringify(seen);
  for (const secret of Object.values(canaries)) {
    expect(text.includes(secret), 'a secret that can be read').to.equal(false);
  }
}

function shared<Id>(some: readonly Id[], others: readonly Id[]): readonly Id[] {
  return some.filter((id) => others.includes(id));
}
