import { nothing, type TemplateResult } from 'lit';
import { fullName } from '../../../domain/user-draft.ts';
import type { DevicePickerEvent } from '../../../machines/pickers/device-picker.types.ts';
import type { NumberPickerEvent } from '../../../machines/pickers/number-picker.types.ts';
import type { Editor } from '../../../machines/wizard/wizard-editor.selectors.ts';
import type { WizardSnapshot } from '../../../machines/wizard/wizard.selectors.ts';
import type { Messages } from '../../../messages/messages.ts';
import { devicePicker } from '../../pickers/device-picker.ts';
import { numberPicker } from '../../pickers/number-picker.ts';
import type { WindowPlace } from '../../ui/window-focus.ts';

/** The pickers of this page, as they stand; at most one is open. */
export interface OpenPickers {
  readonly devicePicker: ReturnType<Editor<'devicePicker'>['getSnapshot']> | null;
  readonly numberPicker: ReturnType<Editor<'numberPicker'>['getSnapshot']> | null;
}

interface WindowView {
  readonly snapshot: WizardSnapshot;
  readonly pickers: OpenPickers;
  readonly headingLevel: number;
  readonly messages: Messages;
  readonly tellDevicePicker: (event: DevicePickerEvent) => void;
  readonly tellNumberPicker: (event: NumberPickerEvent) => void;
}

/** The window that is open over the roster, for one person's phone (R13) or number (R17, R18). */
export function openWindow(view: WindowView): TemplateResult | typeof nothing {
  const { snapshot, pickers, messages } = view;
  const { rows } = snapshot.context.roster;
  const index = rows.findIndex(({ id }) => id === snapshot.context.picking);
  const picked = rows[index];
  if (picked === undefined) return nothing;
  const { now } = snapshot.context;
  const headingLevel = view.headingLevel + 1;
  const shared = { row: index + 1, person: fullName(picked), headingLevel, messages };
  if (pickers.devicePicker !== null) {
    return devicePicker({ ...shared, snapshot: pickers.devicePicker, send: view.tellDevicePicker });
  }
  if (pickers.numberPicker === null) return nothing;
  return numberPicker({
    ...shared,
    now,
    snapshot: pickers.numberPicker,
    send: view.tellNumberPicker,
  });
}

/** Where the open window has come to, for the focus to follow. */
export function placeOfWindow(pickers: OpenPickers): WindowPlace | null {
  const open = pickers.devicePicker ?? pickers.numberPicker;
  if (open === null) return null;
  const metas = Object.values(open.getMeta());
  return {
    place: JSON.stringify(open.value),
    isProblem: metas.some((meta) => meta?.focus === 'problem'),
  };
}
