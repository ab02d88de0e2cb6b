import type { AnyStateMachine } from 'xstate';
import { addressEditorMachine } from '../../src/machines/pickers/address-editor.machine.ts';
import { emergencyLocationPickerMachine } from '../../src/machines/pickers/emergency-location-picker.machine.ts';
import { pickers } from '../../src/machines/pickers/pickers.ts';
import { setupPaths } from '../../src/machines/setup-paths/setup-paths.ts';
import { submissionMachine } from '../../src/machines/submission/submission.machine.ts';
import { wizardMachine } from '../../src/machines/wizard/wizard.machine.ts';

/** Every machine of the wizard, the outer ones first. */
export const machines: readonly AnyStateMachine[] = [
  wizardMachine,
  ...Object.values(pickers),
  addressEditorMachine,
  ...Object.values(setupPaths),
  emergencyLocationPickerMachine,
  submissionMachine,
];
