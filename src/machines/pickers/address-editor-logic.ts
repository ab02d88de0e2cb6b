import type { Ports } from '../create-ports.ts';
import { addressEditorMachine } from './address-editor.machine.ts';

/** The address editor, with its calls to the back end. */
export function createAddressEditor({ read }: Ports): typeof addressEditorMachine {
  return addressEditorMachine.provide({
    actors: {
      getAddressForm: read((back) => back.getAddressForm),
      checkAddress: read((back) => back.checkAddress),
    },
  });
}
