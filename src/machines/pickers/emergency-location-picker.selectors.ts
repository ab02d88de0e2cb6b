import type { SnapshotFrom } from 'xstate';
import type { emergencyLocationPickerMachine } from './emergency-location-picker.machine.ts';

/** What the window shows in which a place for responders is picked (R29, R30). */
export type EmergencyLocationPickerSnapshot = SnapshotFrom<typeof emergencyLocationPickerMachine>;
