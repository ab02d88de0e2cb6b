import type { Transport } from '../transport/transport.ts';
import { createPickerLogics } from './pickers/picker-logics.ts';
import { createShippingLogics } from './pickers/shipping-logics.ts';
import { createSetupLogics } from './setup-paths/setup-logics.ts';
import { createWizardLogic } from './wizard-logic.ts';
import type { WizardMachine } from './wizard/wizard.machine.ts';
import { realWorld, type World } from './world.ts';

/**
 * Gives every machine its calls to the back end, with all of them there from the start.
 *
 * @param getTransport read at every call, so that a host may hand over a new one at any time
 * @param session ends every call that is under way; an actor that crashes can't do that itself
 * @param world the device's clock and randomness, unless others are given
 */
export function createLogics(
  getTransport: () => Transport,
  session: AbortSignal,
  world: World = realWorld,
): WizardMachine {
  return createWizardLogic(getTransport, session, world, (ports) => ({
    ...createPickerLogics(ports),
    ...createShippingLogics(ports),
    ...createSetupLogics(ports),
  }));
}
