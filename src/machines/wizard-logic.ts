import { fromPromise } from 'xstate';
import { createPorts, type Ports } from './create-ports.ts';
import { findArrived } from './find-arrived.ts';
import { loadAccount } from './load-account.ts';
import { createServerClock } from './server-clock.ts';
import type { Transport } from '../transport/transport.ts';
import type { ChildLogics } from './wizard/child-logics.ts';
import { wizardMachine, type WizardMachine } from './wizard/wizard.machine.ts';
import type { World } from './world.ts';

/**
 * Gives the wizard its calls to the back end, and the machines that it invokes.
 *
 * Children get their own calls by themselves: what is provided to a parent does not reach them.
 */
export function createWizardLogic(
  getTransport: () => Transport,
  session: AbortSignal,
  world: World,
  createChildren: (ports: Ports) => ChildLogics,
): WizardMachine {
  const serverClock = createServerClock(world, session);
  const ports = { ...createPorts(getTransport, session, world), clock: serverClock.port, world };
  const { ask, read, change, clock } = ports;
  return wizardMachine.provide({
    actors: {
      ...createChildren(ports),
      clock,
      getAccount: ask((back) => back.getAccount),
      loadAccount: fromPromise(async ({ signal }) => {
        const options = { signal: AbortSignal.any([signal, session]) };
        const offer = await loadAccount(getTransport(), options, world, serverClock.set);
        // The lists can take long, and longer still while the device sleeps.
        return { ...offer, account: { ...offer.account, serverTime: serverClock.get() } };
      }),
      checkIdentities: read((back) => back.checkIdentities),
      quote: read((back) => back.quote),
      findArrived: read(
        (back) =>
          ({ keys }: { readonly keys: readonly string[] }, options) =>
            findArrived(back, keys, options),
      ),
      releaseNumbers: change((back) => back.releaseNumbers),
    },
  });
}
