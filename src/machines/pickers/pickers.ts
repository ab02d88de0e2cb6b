import { devicePickerMachine } from './device-picker.machine.ts';
import { numberPickerMachine } from './number-picker.machine.ts';
import { rolePickerMachine } from './role-picker.machine.ts';
import { shippingMachine } from './shipping.machine.ts';

/** The editors that the wizard itself opens, by the names under which it invokes them. */
export const pickers = {
  devicePicker: devicePickerMachine,
  numberPicker: numberPickerMachine,
  rolePicker: rolePickerMachine,
  shipping: shippingMachine,
};
