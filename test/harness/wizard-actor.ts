import { createActor, SimulatedClock } from 'xstate';
import { createLogics } from '../../src/machines/create-logics.ts';
import type { WizardMachine } from '../../src/machines/wizard/wizard.machine.ts';
import type { WizardEmitted } from '../../src/machines/wizard/wizard.types.ts';
import type { Transport } from '../../src/transport/transport.ts';
import type { Seed } from '../../src/mocks/seed/seed.ts';
import { answersArrive, createDeferredTransport } from './deferred-transport.ts';
import { multiSite, offerOf, people } from './northwind.ts';
import { createTestWorld } from './test-world.ts';

/**
 * The wizard over a transport that the test answers, with a clock that the test moves.
 *
 * @param change puts machines of the test's own in the place of the wizard's; none unless given
 */
export function startWizard(
  change: (logics: WizardMachine, back: Transport, session: AbortSignal) => WizardMachine = (
    same,
  ) => same,
) {
  const session = new AbortController();
  const back = createDeferredTransport();
  const clock = new SimulatedClock();
  const emitted: WizardEmitted[] = [];
  const errors: unknown[] = [];
  const { world, pass, reported } = createTestWorld();
  const eager = createLogics(() => back.transport, session.signal, world);
  const logics = change(eager, back.transport, session.signal);
  const actor = createActor(logics, { input: { runId: 'run-1' }, clock });
  actor.on('*', (event) => emitted.push(event));
  // What crashes an actor is thrown globally if nobody listens.
  actor.subscribe({ error: (error) => errors.push(error) });
  actor.start();
  const tick = async (ms: number): Promise<void> => {
    clock.increment(ms);
    await answersArrive();
  };
  return {
    actor,
    back,
    clock,
    session,
    emitted,
    errors,
    reported,
    tick,
    pass,
    now: () => world.now(),
  };
}

export type StartedWizard = ReturnType<typeof startWizard>;

/** Answers everything that the wizard asks of the account. */
export async function answerAccount({ back }: StartedWizard, seed: Seed = multiSite) {
  const offer = offerOf(seed);
  back.getAccount.last().resolve(offer.account);
  await answersArrive();
  back.listUserTypes.last().resolve(offer.userTypes);
  back.suggestExtensions.last().resolve(offer.freeExtensions);
  back.listInventoryNumbers.last().resolve({ items: offer.numbers, nextCursor: null });
  if (offer.account.multiSite) {
    back.listSites.last().resolve({ items: offer.sites, nextCursor: null });
    back.listCostCenters.last().resolve({ items: offer.costCenters, nextCursor: null });
  }
  await answersArrive();
}

/** The wizard on its first step, with its first row. */
export async function wizardOnPeople(seed: Seed = multiSite): Promise<StartedWizard> {
  const wizard = startWizard();
  await answerAccount(wizard, seed);
  return wizard;
}

/** The wizard on the set-up step, with so many people who are to be invited. */
export async function wizardOnSetup(count = 1): Promise<StartedWizard> {
  const wizard = await wizardOnPeople();
  wizard.actor.send({ type: 'rows.import', rows: people(count) });
  wizard.actor.send({ type: 'step.next' });
  wizard.back.checkIdentities.last().resolve({ issues: [] });
  await answersArrive();
  return wizard;
}

/** The wizard while the back end has a submission with so many people. */
export async function wizardSubmitting(count = 1): Promise<StartedWizard> {
  const wizard = await wizardOnSetup(count);
  wizard.actor.send({ type: 'run.submit' });
  await answersArrive();
  return wizard;
}
