import type { Capabilities } from '../../domain/capability.ts';
import { isAvailable } from '../../domain/capability.ts';
import type { UserDraft } from '../../domain/user-draft.ts';
import type { DevicePickerEvent, PhoneList } from '../../machines/pickers/device-picker.types.ts';
import type { Editor } from '../../machines/wizard/wizard-editor.selectors.ts';
import type { Messages } from '../../messages/messages.ts';

/** What the window for a person's phone is drawn from. */
export interface DevicePickerView {
  readonly snapshot: ReturnType<Editor<'devicePicker'>['getSnapshot']>;
  /** The row of the person, from 1, and the name as far as it is typed. */
  readonly row: number;
  readonly person: string;
  /** Everybody in the list, of whom others may have what he could. */
  readonly rows: readonly UserDraft[];
  readonly headingLevel: number;
  readonly messages: Messages;
  readonly send: (event: DevicePickerEvent) => void;
}

/** The list that is shown; null where neither can be used (R04). Details stand over the catalogue. */
export function shownList({ snapshot }: DevicePickerView): PhoneList | null {
  if (snapshot.matches('barred')) return null;
  return snapshot.matches('inventory') ? 'inventory' : 'catalog';
}

/** The lists that can be used, and those that can't (R04). */
export function listsBy(capabilities: Capabilities, isUsable: boolean): readonly PhoneList[] {
  const lists = ['inventory', 'catalog'] as const;
  return lists.filter((list) => isAvailable(capabilities, GRANTS[list]) === isUsable);
}

/** What has to be granted for a list. */
export const GRANTS = { inventory: 'assignPhones', catalog: 'buyPhones' } as const;

/** Whether the list itself could not be read. */
export function hasFailed({ snapshot }: DevicePickerView): boolean {
  return snapshot.matches({ inventory: 'failed' }) || snapshot.matches({ catalog: 'failed' });
}

/** Whether what comes next in the list could not be read. */
export function hasMoreFailed({ snapshot }: DevicePickerView): boolean {
  return (
    snapshot.matches({ inventory: 'moreFailed' }) || snapshot.matches({ catalog: 'moreFailed' })
  );
}
