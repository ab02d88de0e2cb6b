import * as fc from 'fast-check';
import type { AnyActorRef } from 'xstate';
import { answersArrive } from './deferred-transport.ts';
import { walkSeeds } from './walk-account.ts';
import {
  createWalkBackend,
  walkAnswers,
  type WalkAnswer,
  type WalkBackend,
} from './walk-backend.ts';
import { actPatiently } from './walk-to-the-end.ts';
import { eventOf, forwardEvent, openActors, someEvent } from './walk-events.ts';
import { startWizard, type StartedWizard } from './wizard-actor.ts';

interface Deed {
  readonly kind: 'patient' | 'forward' | 'inner' | 'any';
  readonly chosen: number;
}

/** One step of a walk: something that is done, an answer of the back end, or time that passes. */
export type WalkStep =
  | Deed
  | { readonly kind: 'answer'; readonly how: WalkAnswer; readonly chosen: number }
  | { readonly kind: 'answerAll' }
  | { readonly kind: 'wait'; readonly ms: number };

const answer = (how: fc.Arbitrary<WalkAnswer>) =>
  fc.record({ kind: fc.constant('answer' as const), how, chosen: fc.nat(9) });
const doing = (kind: 'patient' | 'forward' | 'inner' | 'any') =>
  fc.record({ kind: fc.constant(kind), chosen: fc.nat(9999) });

/** Steps of every kind, with more of those that lead on. */
const walkSteps: fc.Arbitrary<WalkStep[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('answerAll' as const) }) },
    { weight: 3, arbitrary: answer(fc.constantFrom(...walkAnswers)) },
    { weight: 5, arbitrary: doing('patient') },
    { weight: 3, arbitrary: doing('forward') },
    { weight: 4, arbitrary: doing('inner') },
    { weight: 3, arbitrary: doing('any') },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('wait' as const),
        ms: fc.constantFrom(300, 1000, 10_000, 40_000, 16 * 60_000, 2 * 60 * 60_000),
      }),
    },
  ),
  { minLength: 20, maxLength: 150, size: 'max' },
);

/** What is done before the first step, so that walks begin in deep places too. */
const toShipping = ['rows.import', 'phone.open', 'list.show', 'model.pick', 'step.next'];
const toCredentials = ['rows.import', 'step.next', 'setup.choose:credentials'];
const toLocations = [...toCredentials, 'credentials.set', 'location.open'];
const toLocationAddress = [...toLocations, 'location.new', 'address.open'];
const toNewNumbers = ['rows.import', 'number.open', 'list.show', 'region.pick', 'areaCode.pick'];

const WAYS = {
  nowhere: [],
  toPeople: ['rows.import'],
  toPhones: ['rows.import', 'phone.open'],
  toCatalog: ['rows.import', 'phone.open', 'list.show'],
  toNumbers: ['rows.import', 'number.open'],
  toPlaces: ['rows.import', 'number.open', 'list.show'],
  toNewNumbers,
  toHold: [...toNewNumbers, 'number.pick'],
  toShipping,
  toNewAddress: [...toShipping, 'address.new', 'address.set', 'recipient.set', 'editor.done'],
  toCharges: [...toShipping, 'step.next', 'run.submit'],
  toRoles: ['rows.import', 'step.next', 'role.open'],
  toCredentials,
  toLocations,
  toLocationAddress,
  toNewLocation: [...toLocationAddress, 'address.set', 'editor.done', 'location.add'],
  toSchedule: ['rows.import', 'step.next', 'setup.choose:schedule', 'schedule.set'],
} as const;

export type Way = keyof typeof WAYS;

/** Every way there is, the shortest first. */
export const ways = Object.keys(WAYS).filter((name): name is Way => name in WAYS);

/** A walk: the account it is in, where it begins, and its steps. */
export const walks = fc.record({
  account: fc.nat(walkSeeds.length - 1),
  way: fc.constantFrom(...ways),
  steps: walkSteps,
});

/** A back end's clock goes three hours after the device's. */
const SKEW = 3 * 60 * 60_000;

/**
 * A wizard and its back end, at the beginning of a walk.
 *
 * @param isAnswered whether the last call on the way there has its answer
 */
export async function startWalk(account: number, way: Way, isAnswered = true) {
  const wizard = startWizard();
  const [first] = walkSeeds;
  const seed = walkSeeds[account] ?? first;
  if (seed === undefined) throw new Error('There is no account to walk in. Name one.');
  const backend = createWalkBackend(wizard.back, seed, () => wizard.now() + SKEW);
  for (const name of WAYS[way]) {
    await answerAll(backend);
    const actor = openActors(wizard.actor).findLast((each) => eventOf(each, [name]) !== undefined);
    const event = actor === undefined ? undefined : eventOf(actor, [name]);
    if (event === undefined) throw new Error(`Nobody takes ${name}. Mend the way ${way}.`);
    actor?.send(event);
    await answersArrive();
  }
  if (isAnswered && way !== 'nowhere') await answerAll(backend);
  return { wizard, backend };
}

async function answerAll(backend: WalkBackend): Promise<void> {
  await answersArrive();
  while (backend.everyCall().length > 0) {
    for (const call of backend.everyCall()) call.answer('ok');
    await answersArrive();
  }
}

/** Takes one step, and lets everything happen that follows from it. */
export async function takeStep(step: WalkStep, wizard: StartedWizard, backend: WalkBackend) {
  if (step.kind === 'answer') answerOne(step, backend);
  else if (step.kind === 'answerAll') for (const call of backend.everyCall()) call.answer('ok');
  else if (step.kind === 'wait') wait(step.ms, wizard);
  else if (step.kind === 'patient') actPatiently(wizard, backend, step.chosen);
  else act(step, wizard, backend);
  await answersArrive();
  backend.notice();
}

function answerOne({ chosen, how }: { chosen: number; how: WalkAnswer }, backend: WalkBackend) {
  const calls = backend.everyCall();
  calls[chosen % calls.length]?.answer(how);
}

function wait(ms: number, { pass, clock }: StartedWizard): void {
  pass(ms);
  clock.increment(ms);
}

function act(step: Deed, { actor }: StartedWizard, backend: WalkBackend): void {
  const inner = openActors(actor).at(-1) ?? actor;
  const target: AnyActorRef = step.kind === 'any' ? actor : inner;
  const choose = step.kind === 'forward' ? forwardEvent : someEvent;
  const event = choose(target, step.chosen);
  if (event === null) return;
  const { charges } = actor.getSnapshot().context;
  if (event.type === 'charges.acknowledge') backend.acknowledge(charges.quote);
  target.send(event);
}
