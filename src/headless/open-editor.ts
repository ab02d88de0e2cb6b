import type { AnyActorRef, AnyMachineSnapshot } from 'xstate';
import { failureDetailsOf, type FailureDetails } from '../domain/failure.ts';
import type { AddressEditorEvent } from '../machines/pickers/address-editor.types.ts';
import type { DevicePickerEvent } from '../machines/pickers/device-picker.types.ts';
import type { EmergencyLocationPickerEvent } from '../machines/pickers/emergency-location-picker.types.ts';
import type { NumberPickerEvent } from '../machines/pickers/number-picker.types.ts';
import type { RolePickerEvent } from '../machines/pickers/role-picker.types.ts';
import type { ShippingEvent } from '../machines/pickers/shipping.types.ts';
import type { AssignCredentialsEvent } from '../machines/setup-paths/assign-credentials.types.ts';
import type { ScheduleInviteEvent } from '../machines/setup-paths/schedule-invite.types.ts';
import type { SetupPathEvent } from '../machines/setup-paths/setup-path.types.ts';
import type { WizardSnapshot } from '../machines/wizard/wizard.selectors.ts';
import { offersOf, type EditorOffers } from './editor-offers.ts';

/** Everything that can be said to an editor; which of it an editor takes depends on the editor and on where it is. */
export type EditorEvent =
  | DevicePickerEvent
  | NumberPickerEvent
  | RolePickerEvent
  | ShippingEvent
  | AddressEditorEvent
  | EmergencyLocationPickerEvent
  | SetupPathEvent
  | ScheduleInviteEvent
  | AssignCredentialsEvent;

/** The editor that lies on top, in plain values. */
export interface EditorReading {
  /** Its machine, such as `devicePicker`; one that is opened from another editor comes in its place. */
  readonly name: string;
  /** Where it is, as in `catalog.listed`. */
  readonly state: string;
  readonly isBusy: boolean;
  /** Why its last call failed; null when it did not. */
  readonly failure: FailureDetails | null;
  /** What there is to choose from. */
  readonly offers: EditorOffers;
}

// The windows that an editor opens, by the ids under which their machines are invoked.
const INNER = ['emergencyLocationPicker', 'addressEditor'] as const;

/** The editors that are open, each within the one before it. */
export function openEditors({ children }: WizardSnapshot): readonly AnyActorRef[] {
  const { editor } = children;
  return editor === undefined ? [] : [editor, ...within(editor)];
}

/** Whether an editor waits for the back end, or for a pause in the typing. */
export function isEditorBusy(snapshot: WizardSnapshot): boolean {
  return openEditors(snapshot).some((editor) => snapshotOf(editor).hasTag('busy'));
}

/** What a person would see of an editor. */
export function editorReadingOf(editor: AnyActorRef): EditorReading {
  return readingOfEditor(snapshotOf(editor));
}

/** The same of a snapshot, whether anything runs or not. */
export function readingOfEditor(snapshot: AnyMachineSnapshot): EditorReading {
  const { failure } = snapshot.context;
  return {
    name: snapshot.machine.id,
    state: pathOf(snapshot.value),
    isBusy: snapshot.hasTag('busy'),
    failure: failure == null ? null : failureDetailsOf(failure),
    offers: offersOf(snapshot.context),
  };
}

/** Says something to an editor; tells whether it takes that where it is. */
export function tellEditor(editor: AnyActorRef, event: EditorEvent): boolean {
  if (!snapshotOf(editor).can(event)) return false;
  editor.send(event);
  return true;
}

function within(editor: AnyActorRef): readonly AnyActorRef[] {
  const { children } = snapshotOf(editor);
  return INNER.flatMap((id) => {
    const inner: AnyActorRef | undefined = children[id];
    return inner === undefined ? [] : [inner, ...within(inner)];
  });
}

/** What an editor shows now. */
function snapshotOf(editor: AnyActorRef): AnyMachineSnapshot {
  return editor.getSnapshot();
}

/** Where a chart is, as in `catalog.listed`. */
export function pathOf(value: AnyMachineSnapshot['value']): string {
  if (typeof value === 'string') return value;
  const [[outer = '', inner = ''] = []] = Object.entries(value);
  return inner === '' ? outer : `${outer}.${pathOf(inner)}`;
}
