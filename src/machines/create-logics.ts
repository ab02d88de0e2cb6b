import { fromPromise } from 'xstate';
import { drawSecretsFor, type SecretsQuery } from '../domain/drawn-secrets.ts';
import type { Transport } from '../transport/transport.ts';
import { createPorts } from './create-ports.ts';
import { loadAccount } from './load-account.ts';
import { addressEditorMachine } from './pickers/address-editor.machine.ts';
import { emergencyLocationPickerMachine } from './pickers/emergency-location-picker.machine.ts';
import { pickers } from './pickers/pickers.ts';
import { createServerClock } from './server-clock.ts';
import { setupPaths } from './setup-paths/setup-paths.ts';
import { submissionMachine } from './submission/submission.machine.ts';
import { wizardMachine, type WizardMachine } from './wizard/wizard.machine.ts';
import { realWorld, type World } from './world.ts';

/**
 * Gives every machine its calls to the back end.
 *
 * Children get theirs here too: what is provided to a parent does not reach them.
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
  const { ask, read, change } = createPorts(getTransport, session);
  const serverClock = createServerClock(world);
  const clock = serverClock.port;

  const addressEditor = addressEditorMachine.provide({
    actors: {
      getAddressForm: read((back) => back.getAddressForm),
      checkAddress: read((back) => back.checkAddress),
    },
  });
  const emergencyLocationPicker = emergencyLocationPickerMachine.provide({
    actors: {
      addressEditor,
      listEmergencyLocations: read((back) => back.listEmergencyLocations),
      createEmergencyLocation: change((back) => back.createEmergencyLocation),
    },
  });
  const devicePicker = pickers.devicePicker.provide({
    actors: {
      listInventoryPhones: read((back) => back.listInventoryPhones),
      searchCatalog: read((back) => back.searchCatalog),
    },
  });
  const numberPicker = pickers.numberPicker.provide({
    actors: {
      clock,
      listInventoryNumbers: read((back) => back.listInventoryNumbers),
      listNumberPlaces: read((back) => back.listNumberPlaces),
      searchNumbers: read((back) => back.searchNumbers),
      holdNumbers: change((back) => back.holdNumbers),
      releaseNumbers: change((back) => back.releaseNumbers),
    },
  });
  const shipping = pickers.shipping.provide({
    actors: {
      addressEditor,
      listShippingAddresses: read((back) => back.listShippingAddresses),
      listShippingMethods: read((back) => back.listShippingMethods),
      saveShippingAddress: change((back) => back.saveShippingAddress),
    },
  });
  const rolePicker = pickers.rolePicker.provide({
    actors: { listRoles: ask((back) => back.listRoles) },
  });
  const assignCredentials = setupPaths.assignCredentials.provide({
    actors: {
      emergencyLocationPicker,
      listSecurityQuestions: ask((back) => back.listSecurityQuestions),
      drawSecrets: fromPromise(({ input }: { input: SecretsQuery }) =>
        Promise.resolve(drawSecretsFor(input, world.random)),
      ),
    },
  });
  const submission = submissionMachine.provide({
    actors: {
      submit: change((back) => back.submit),
      findJob: read((back) => back.findJob),
    },
  });

  return wizardMachine.provide({
    actors: {
      clock,
      submission,
      devicePicker,
      numberPicker,
      rolePicker,
      shipping,
      assignCredentials,
      scheduleInvite: setupPaths.scheduleInvite.provide({ actors: { clock } }),
      getAccount: ask((back) => back.getAccount),
      loadAccount: fromPromise(async ({ signal }) => {
        const offer = await loadAccount(getTransport(), {
          signal: AbortSignal.any([signal, session]),
        });
        serverClock.set(offer.account.serverTime);
        return offer;
      }),
      checkIdentities: read((back) => back.checkIdentities),
      quote: read((back) => back.quote),
      releaseNumbers: change((back) => back.releaseNumbers),
    },
  });
}
