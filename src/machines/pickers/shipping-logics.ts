import type { Ports } from '../create-ports.ts';
import type { ChildLogics } from '../wizard/child-logics.ts';
import { createAddressEditor } from './address-editor-logic.ts';
import { shippingMachine } from './shipping.machine.ts';

/** Shipping, with its calls to the back end (R19, R20). */
export function createShippingLogics(ports: Ports): Pick<ChildLogics, 'shipping'> {
  const { read, change } = ports;
  return {
    shipping: shippingMachine.provide({
      actors: {
        addressEditor: createAddressEditor(ports),
        listShippingAddresses: read((back) => back.listShippingAddresses),
        listShippingMethods: read((back) => back.listShippingMethods),
        saveShippingAddress: change((back) => back.saveShippingAddress),
      },
    }),
  };
}
