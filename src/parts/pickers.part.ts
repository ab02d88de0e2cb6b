import { definePickerWindow } from '../components/pickers/picker-window.define.ts';

export { createPickerLogics as createLogics } from '../machines/pickers/picker-logics.ts';
export { enPickers as words } from '../messages/en/en-pickers.ts';

/** Registers the window over the roster under a tag that begins with the wizard's own. */
export function define(prefix: string, registry: CustomElementRegistry): void {
  definePickerWindow(`${prefix}-picker-window`, registry);
}
