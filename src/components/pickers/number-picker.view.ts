import { isAvailable, type Capabilities } from '../../domain/capability.ts';
import type { UserDraft } from '../../domain/user-draft.ts';
import type { NumberList, NumberPickerEvent } from '../../machines/pickers/number-picker.types.ts';
import type { Editor } from '../../machines/wizard/wizard-editor.selectors.ts';
import type { Messages } from '../../messages/messages.ts';

/** What the window for a person's phone number is drawn from. */
export interface NumberPickerView {
  readonly snapshot: ReturnType<Editor<'numberPicker'>['getSnapshot']>;
  /** The row of the person, from 1, and the name as far as it is typed. */
  readonly row: number;
  readonly person: string;
  /** Everybody in the list, of whom others may have what he could. */
  readonly rows: readonly UserDraft[];
  /** The back end's clock, in milliseconds since 1970; holds run out by it. */
  readonly now: number;
  readonly headingLevel: number;
  readonly messages: Messages;
  readonly send: (event: NumberPickerEvent) => void;
}

/** The list that is shown; null where neither can be used (R04). Whatever holds or gives back belongs to new numbers. */
export function shownNumbers({ snapshot }: NumberPickerView): NumberList | null {
  if (snapshot.matches('barred')) return null;
  return snapshot.matches('inventory') ? 'inventory' : 'new';
}

/** The lists that can be used, and those that can't (R04). */
export function numberListsBy(
  capabilities: Capabilities,
  isUsable: boolean,
): readonly NumberList[] {
  const lists = ['inventory', 'new'] as const;
  return lists.filter((list) => isAvailable(capabilities, NUMBER_GRANTS[list]) === isUsable);
}

/** What has to be granted for a list. */
export const NUMBER_GRANTS = { inventory: 'assignNumbers', new: 'buyNumbers' } as const;

/** Whether a number is held, and can be taken with Done. */
export function canFinish({ snapshot }: NumberPickerView): boolean {
  return snapshot.matches({ newNumbers: 'held' });
}

/** Whether places or numbers could not be read; the focus goes there. */
export function hasNoAnswer({ snapshot }: NumberPickerView): boolean {
  return (
    snapshot.matches({ newNumbers: { regions: 'failed' } }) ||
    snapshot.matches({ newNumbers: { areaCodes: 'failed' } }) ||
    snapshot.matches({ newNumbers: { offers: 'failed' } })
  );
}
