import { expect } from 'chai';
import { createActor, fromPromise } from 'xstate';
import { capabilityNames, onlyAvailable } from '../../src/domain/capability.ts';
import type { CredentialsDraft } from '../../src/domain/credentials.ts';
import {
  drawSecretsFor,
  type DrawnSecrets,
  type SecretsQuery,
} from '../../src/domain/drawn-secrets.ts';
import type { EmergencyLocation } from '../../src/domain/emergency-location.ts';
import { failureOfKind } from '../../src/domain/failure.ts';
import { questionIdSchema, rowIdSchema } from '../../src/domain/ids.ts';
import { SecretBox } from '../../src/domain/secret-box.ts';
import type { SecurityQuestion } from '../../src/domain/security-question.ts';
import { chosen, kept, type PickerOutput } from '../../src/machines/pickers/picker-output.ts';
import { assignCredentialsMachine } from '../../src/machines/setup-paths/assign-credentials.machine.ts';
import {
  selectPlaces,
  type CredentialsSnapshot,
} from '../../src/machines/setup-paths/assign-credentials.selectors.ts';
import type { SetupPathInput } from '../../src/machines/setup-paths/setup-path.types.ts';
import { answersArrive, createDeferredTransport } from '../harness/deferred-transport.ts';
import { account, mainSite, office, pathInput, person } from '../harness/path-people.ts';
import { doneOf } from '../paths/lifecycle.ts';

const [first, second] = [rowIdSchema.parse('row-1'), rowIdSchema.parse('row-2')];
const questionId = questionIdSchema.parse('question-1');
const secondQuestion = questionIdSchema.parse('question-2');
const questions: readonly SecurityQuestion[] = [{ id: questionId, text: 'Which bread?' }];
const password = SecretBox.of('Gnu7-Quartz-Lamp');
const pin = SecretBox.of('907251');
const complete = {
  password,
  passwordAgain: password,
  pin,
  pinAgain: pin,
  questionId,
  answer: SecretBox.of('Rye bread'),
};
const noQuestion = {
  ...account,
  capabilities: onlyAvailable(capabilityNames.filter((name) => name !== 'securityQuestion')),
};

type Draw = (query: SecretsQuery) => Promise<readonly DrawnSecrets[]>;

// As a die that was thrown before: each number comes after the other.
function counted(): (below: number) => number {
  let state = 7;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

function start(
  input: SetupPathInput = pathInput([person(1), person(2)]),
  draw: Draw = (query) => Promise.resolve(drawSecretsFor(query, counted())),
) {
  const back = createDeferredTransport();
  const machine = assignCredentialsMachine.provide({
    actors: {
      listSecurityQuestions: fromPromise<readonly SecurityQuestion[]>(({ signal }) =>
        back.transport.listSecurityQuestions({ signal }),
      ),
      drawSecrets: fromPromise(({ input: query }: { input: SecretsQuery }) => draw(query)),
    },
  });
  const path = createActor(machine, { input }).start();
  const now = () => path.getSnapshot();
  const credentialsOf = (index: number): CredentialsDraft | undefined => {
    const draft = now().context.results[index]?.setup;
    return draft?.kind === 'credentials' ? draft : undefined;
  };
  const codesOf = (index: number) =>
    now().context.results[index]?.issues.map(({ path: at, code }) => `${at.at(-1)} ${code}`);
  // The picker has tests of its own; here it only ends.
  const endPicker = (output: PickerOutput<EmergencyLocation | null>) =>
    Reflect.apply(path.send, path, doneOf(now(), 'emergencyLocationPicker', [output]));
  return { back, path, now, credentialsOf, codesOf, endPicker };
}

async function opened(...given: Parameters<typeof start>) {
  const started = start(...given);
  started.back.listSecurityQuestions.calls.at(-1)?.resolve(questions);
  await answersArrive();
  return started;
}

/** The people for whom the path shows no place. */
const withoutLocation = (snapshot: CredentialsSnapshot) =>
  selectPlaces(snapshot).flatMap(({ id, location }) => (location === null ? [id] : []));

describe('assigning credentials', () => {
  it('R28 names everything that is missing, with a temporary password by default', () => {
    const { credentialsOf, codesOf } = start();
    expect(credentialsOf(0)?.isTemporary).to.equal(true);
    expect(codesOf(0)).to.deep.equal([
      'password required',
      'pin required',
      'questionId required',
      'answer required',
    ]);
  });

  it('R28 proposes the first question to whoever has none, and nobody else', async () => {
    const started = start();
    const patch = { questionId: secondQuestion };
    started.path.send({ type: 'credentials.set', rowIds: [first], patch });
    started.back.listSecurityQuestions.last().resolve(questions);
    await answersArrive();
    expect([0, 1].map((index) => started.credentialsOf(index)?.questionId)).to.deep.equal([
      secondQuestion,
      questionId,
    ]);
  });

  it('R28 changes only those who are meant', async () => {
    const { path, now, codesOf } = await opened();
    const [, untouched] = now().context.results;
    path.send({ type: 'credentials.set', rowIds: [first], patch: complete });
    expect(codesOf(0)).to.deep.equal([]);
    expect(now().context.results[1]).to.equal(untouched);
    expect(now().hasTag('blocked')).to.equal(true);
  });

  it('R28 is ready when everybody has everything', async () => {
    const { path, now } = await opened();
    path.send({ type: 'credentials.set', rowIds: [first, second], patch: complete });
    expect(now().hasTag('ready')).to.equal(true);
  });

  it('R28 judges what is typed while the questions are on their way', async () => {
    const { back, path, now } = start();
    path.send({ type: 'credentials.set', rowIds: [first, second], patch: complete });
    expect(now().value).to.deep.equal({ open: { opening: 'ready' } });
    expect(back.listSecurityQuestions.pending()).to.have.length(1);
    back.listSecurityQuestions.last().resolve(questions);
    await answersArrive();
    expect(now().value).to.deep.equal({ open: { editing: 'ready' } });
    expect(now().context.questions).to.equal(questions);
  });

  it('R28 goes on without the questions, and asks for them again', async () => {
    const { back, path, now, codesOf } = start();
    back.listSecurityQuestions.last().reject(failureOfKind('unavailable'));
    await answersArrive();
    path.send({ type: 'credentials.set', rowIds: [first], patch: complete });
    expect(now().value).to.deep.equal({ open: { questionsFailed: 'blocked' } });
    expect(codesOf(0)).to.deep.equal([]);
    path.send({ type: 'call.retry' });
    back.listSecurityQuestions.last().resolve(questions);
    await answersArrive();
    expect(now().value).to.deep.equal({ open: { editing: 'blocked' } });
  });

  it('R28 asks for no questions where none is asked', () => {
    const { back, now } = start(pathInput([person(1)], { account: noQuestion }));
    expect(back.listSecurityQuestions.calls).to.have.length(0);
    expect(now().value).to.deep.equal({ open: { editing: 'blocked' } });
  });

  it('R28 draws a password and a PIN for each person, with nothing to type twice (A62, A63)', async () => {
    const input = pathInput([person(1), person(2)], { account: noQuestion });
    const { path, now, credentialsOf } = await opened(input);
    path.send({ type: 'credentials.generate', rowIds: [first, second] });
    expect(now().value).to.equal('generating');
    await answersArrive();
    expect(now().value).to.deep.equal({ open: { editing: 'ready' } });
    const [one, other] = [credentialsOf(0)?.password, credentialsOf(1)?.password];
    expect(one?.isSameAs(other ?? password)).to.equal(false);
  });

  it('R28 leaves everybody else as he is', async () => {
    const { path, credentialsOf } = await opened();
    path.send({ type: 'credentials.generate', rowIds: [second] });
    await answersArrive();
    expect(credentialsOf(0)?.password.isEmpty).to.equal(true);
    expect(credentialsOf(1)?.password.isEmpty).to.equal(false);
  });

  it('R28 says so when nothing satisfies the policy, and keeps what was typed', async () => {
    const nothing: Draw = ({ people }) =>
      Promise.resolve(people.map(({ id }) => ({ rowId: id, password: null, pin })));
    const { path, now, credentialsOf } = await opened(pathInput([person(1)]), nothing);
    path.send({ type: 'credentials.set', rowIds: [first], patch: { password } });
    path.send({ type: 'credentials.generate', rowIds: [first] });
    await answersArrive();
    expect(now().value).to.deep.equal({ open: { generateFailed: 'blocked' } });
    expect(credentialsOf(0)).to.include({ password, pin, pinAgain: pin });
    path.send({ type: 'credentials.set', rowIds: [first], patch: { passwordAgain: password } });
    expect(now().value).to.deep.equal({ open: { editing: 'blocked' } });
  });

  it('R28 draws again after a failure', async () => {
    let draws = 0;
    const failing: Draw = () => {
      draws += 1;
      return Promise.reject(failureOfKind('unknown'));
    };
    const { path, now } = await opened(pathInput([person(1)]), failing);
    path.send({ type: 'credentials.generate', rowIds: [first] });
    await answersArrive();
    expect(now().context.failure?.kind).to.equal('unknown');
    path.send({ type: 'call.retry' });
    await answersArrive();
    expect(draws).to.equal(2);
  });

  it('R28 asks for the questions after all when drawing came in between', async () => {
    const { back, path, now } = start();
    path.send({ type: 'credentials.generate', rowIds: [first] });
    await answersArrive();
    expect(now().value).to.deep.equal({ open: { opening: 'blocked' } });
    expect(back.listSecurityQuestions.pending()).to.have.length(1);
  });

  it('R29 opens the location picker for a person, with what is known of him', async () => {
    const { path, now } = await opened(pathInput([person(1), person(2)]));
    path.send({ type: 'location.open', rowIds: [second] });
    expect(now().hasTag('modal')).to.equal(true);
    const context = now().children['emergencyLocationPicker']?.getSnapshot().context;
    expect(context).to.deep.include({ runId: 'run-1', siteFilter: mainSite.id, picked: null });
    expect(context).to.have.nested.property('draft.name', 'Nadia Brandt 2');
  });

  it('R29 opens it for several people with what they have in common', async () => {
    const people = [person(1), { ...person(2), siteId: null }].map((each) => ({
      ...each,
      emergencyLocation: { ...office },
    }));
    const { path, now } = await opened(pathInput(people));
    path.send({ type: 'location.open', rowIds: [first, second] });
    const context = now().children['emergencyLocationPicker']?.getSnapshot().context;
    expect(context).to.deep.include({ siteFilter: null, picked: office });
    expect(context).to.have.nested.property('draft.name', '');
  });

  it('R29 gives the location to those for whom it was picked', async () => {
    const { path, now, endPicker } = await opened();
    path.send({ type: 'location.open', rowIds: [first] });
    endPicker(chosen(office));
    expect(now().value).to.deep.equal({ open: { located: 'blocked' } });
    const locations = now().context.results.map(({ emergencyLocation }) => emergencyLocation);
    expect(locations).to.deep.equal([office, null]);
  });

  it('R29 keeps the location of those for whom none was picked', async () => {
    const people = [{ ...person(1), emergencyLocation: office }];
    const { path, now, endPicker } = await opened(pathInput(people));
    path.send({ type: 'location.open', rowIds: [first] });
    endPicker(kept);
    expect(now().context.results[0]?.emergencyLocation).to.equal(office);
    path.send({ type: 'location.open', rowIds: [first] });
    endPicker(chosen(null));
    expect(now().context.results[0]?.emergencyLocation).to.equal(null);
  });

  it('R31 tells for whom responders would be sent nowhere', async () => {
    const { path, now, endPicker } = await opened();
    expect(withoutLocation(now())).to.deep.equal([first, second]);
    path.send({ type: 'location.open', rowIds: [first] });
    endPicker(chosen(office));
    expect(withoutLocation(now())).to.deep.equal([second]);
  });

  it('R31 counts the location of a person’s site', () => {
    const input = {
      ...pathInput([person(1)]),
      sites: [{ ...mainSite, emergencyLocation: office }],
    };
    expect(withoutLocation(start(input).now())).to.deep.equal([]);
  });

  it('R05 asks for no location where people have no phone', () => {
    const { path, now } = start({ ...pathInput([person(1)]), userType: { kind: 'videoFree' } });
    path.send({ type: 'location.open', rowIds: [first] });
    expect(now().hasTag('modal')).to.equal(false);
    expect(withoutLocation(now())).to.deep.equal([]);
  });

  it('R29 keeps each one’s location when the window is closed', async () => {
    const { path, now, endPicker } = await opened();
    path.send({ type: 'location.open', rowIds: [first, second] });
    const before = now().context.results;
    endPicker(kept);
    expect(now().context.results).to.deep.equal(before);
  });

  it('R28 says so when nothing satisfies the policy for one of several', async () => {
    const half: Draw = ({ people }) =>
      Promise.resolve(
        people.map(({ id }) => ({ rowId: id, password: id === first ? password : null, pin })),
      );
    const { path, now } = await opened(undefined, half);
    path.send({ type: 'credentials.generate', rowIds: [first, second] });
    await answersArrive();
    expect(now().value).to.deep.equal({ open: { generateFailed: 'blocked' } });
  });
});
