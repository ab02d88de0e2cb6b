import type { Transport } from '../transport/transport.ts';
import { lateLogic } from './late-logic.ts';
import type { Late } from './late.ts';
import type { createPickerLogics } from './pickers/picker-logics.ts';
import type { createShippingLogics } from './pickers/shipping-logics.ts';
import type { createSetupLogics } from './setup-paths/setup-logics.ts';
import { createWizardLogic } from './wizard-logic.ts';
import type { WizardMachine } from './wizard/wizard.machine.ts';
import type { World } from './world.ts';

/** What makes the machines of each part, once that part is loaded. */
export interface LateMachines {
  readonly pickers: Late<{ readonly createLogics: typeof createPickerLogics }>;
  readonly shipping: Late<{ readonly createLogics: typeof createShippingLogics }>;
  readonly setup: Late<{ readonly createLogics: typeof createSetupLogics }>;
}

/**
 * The wizard whose further machines come when their parts are loaded; else as `createLogics` makes it.
 *
 * It loads nothing itself.
 */
export function createLateLogics(
  getTransport: () => Transport,
  session: AbortSignal,
  parts: LateMachines,
  world: World,
): WizardMachine {
  return createWizardLogic(getTransport, session, world, (ports) => {
    const pickers = parts.pickers.map((part) => part.createLogics(ports));
    const shipping = parts.shipping.map((part) => part.createLogics(ports));
    const setup = parts.setup.map((part) => part.createLogics(ports));
    return {
      devicePicker: lateLogic(pickers, 'devicePicker'),
      numberPicker: lateLogic(pickers, 'numberPicker'),
      shipping: lateLogic(shipping, 'shipping'),
      sendInvite: lateLogic(setup, 'sendInvite'),
      scheduleInvite: lateLogic(setup, 'scheduleInvite'),
      assignCredentials: lateLogic(setup, 'assignCredentials'),
      activateLater: lateLogic(setup, 'activateLater'),
      rolePicker: lateLogic(setup, 'rolePicker'),
      submission: lateLogic(setup, 'submission'),
    };
  });
}
