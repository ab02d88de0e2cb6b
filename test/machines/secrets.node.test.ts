import { inspect } from 'node:util';
import { expect } from 'chai';
import { createActor, fromPromise, type AnyActor } from 'xstate';
import { blankCredentials } from '../../src/domain/credentials.ts';
import type { DrawnSecrets } from '../../src/domain/drawn-secrets.ts';
import { rowIdSchema } from '../../src/domain/ids.ts';
import { SecretBox } from '../../src/domain/secret-box.ts';
import { setupPaths } from '../../src/machines/setup-paths/setup-paths.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { pathInput, person } from '../harness/path-people.ts';

const texts = {
  password: 'Canary-Passw0rd',
  again: 'Canary-Mist4ke',
  pin: '640918',
  answer: 'canary answer',
  drawnPassword: 'Canary-Dr4wn-One',
  drawnPin: '285036',
};
const canaries = {
  ...blankCredentials,
  password: SecretBox.of(texts.password),
  passwordAgain: SecretBox.of(texts.again),
  pin: SecretBox.of(texts.pin),
  pinAgain: SecretBox.of(texts.pin),
  answer: SecretBox.of(texts.answer),
};
const rowId = rowIdSchema.parse('row-1');
const drawn: readonly DrawnSecrets[] = [
  { rowId, password: SecretBox.of(texts.drawnPassword), pin: SecretBox.of(texts.drawnPin) },
];
const input = () => pathInput([person(1, canaries)]);

const machines = {
  ...setupPaths,
  assignCredentials: setupPaths.assignCredentials.provide({
    actors: { drawSecrets: fromPromise(() => Promise.resolve(drawn)) },
  }),
};

type Machine = (typeof machines)[keyof typeof machines];

// Deeper than a secret lies in any of them; a snapshot holds the whole actor system further down.
const DEPTH = 8;

/** What can be seen of something, in words. */
function lookAt(thing: unknown): readonly string[] {
  return [JSON.stringify(thing) ?? '', inspect(thing, { depth: DEPTH, showHidden: true })];
}

/** What can be seen of an actor now. */
function lookAtActor(actor: AnyActor): readonly string[] {
  const { context, output } = actor.getSnapshot();
  const whole = JSON.stringify(actor.getSnapshot());
  return [whole, ...[context, output, actor.getPersistedSnapshot()].flatMap(lookAt)];
}

/** Walks a path through everything that it does with secrets, and tells all that was to be seen on the way. */
async function walk(machine: Machine): Promise<readonly string[]> {
  const seen: string[] = [];
  const path = createActor<Machine>(machine, {
    input: input(),
    inspect: (found) => {
      if ('event' in found) seen.push(...lookAt(found.event));
    },
  });
  path.on('*', (event) => seen.push(...lookAt(event)));
  path.start();
  seen.push(...lookAtActor(path));
  for (const event of [
    { type: 'credentials.set', rowIds: [rowId], patch: canaries },
    { type: 'credentials.generate', rowIds: [rowId] },
    { type: 'location.open', rowIds: [rowId] },
    { type: 'path.close' },
  ]) {
    Reflect.apply(path.send, path, [event]);
    seen.push(...lookAtActor(path));
    await answersArrive();
    seen.push(...lookAtActor(path));
  }
  return seen;
}

describe('the secrets of people', () => {
  for (const [name, machine] of Object.entries(machines)) {
    it(`R28 are nowhere to be seen in ${name} (A58)`, async () => {
      const seen = await walk(machine);
      const leaked = Object.values(texts).filter((text) =>
        seen.some((each) => each.includes(text)),
      );
      expect(leaked).to.deep.equal([]);
    });
  }

  it('R28 were there all the time', async () => {
    const seen = await walk(machines.assignCredentials);
    expect(seen.some((each) => each.includes('[secret]'))).to.equal(true);
  });
});
