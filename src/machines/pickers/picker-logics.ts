import type { Ports } from '../create-ports.ts';
import type { ChildLogics } from '../wizard/child-logics.ts';
import { devicePickerMachine } from './device-picker.machine.ts';
import { numberPickerMachine } from './number-picker.machine.ts';

/** The windows that open over the roster, with their calls to the back end (R13 to R18). */
export function createPickerLogics({
  read,
  change,
  clock,
}: Ports): Pick<ChildLogics, 'devicePicker' | 'numberPicker'> {
  return {
    devicePicker: devicePickerMachine.provide({
      actors: {
        listInventoryPhones: read((back) => back.listInventoryPhones),
        searchCatalog: read((back) => back.searchCatalog),
      },
    }),
    numberPicker: numberPickerMachine.provide({
      actors: {
        clock,
        listInventoryNumbers: read((back) => back.listInventoryNumbers),
        listNumberPlaces: read((back) => back.listNumberPlaces),
        searchNumbers: read((back) => back.searchNumbers),
        holdNumbers: change((back) => back.holdNumbers),
        releaseNumbers: change((back) => back.releaseNumbers),
      },
    }),
  };
}
