import type { SnapshotFrom } from 'xstate';
import type { addressEditorMachine } from './address-editor.machine.ts';
import type { AddressEditorEvent } from './address-editor.types.ts';

export type AddressEditorSnapshot = SnapshotFrom<typeof addressEditorMachine>;

/** An address editor that is open: what it shows, and what can be said to it. */
export interface AddressEditor {
  getSnapshot(): AddressEditorSnapshot;
  send(event: AddressEditorEvent): void;
}

/** The address editor that is open within shipping or a location picker; null when none is (R19, R30). */
export function selectAddressEditor({
  children,
}: {
  readonly children: { readonly addressEditor?: unknown };
}): AddressEditor | null {
  const editor = children.addressEditor;
  return isAddressEditor(editor) ? editor : null;
}

// An actor knows by which name it was invoked, and this name stands for one machine.
function isAddressEditor(editor: unknown): editor is AddressEditor {
  return (
    typeof editor === 'object' &&
    editor !== null &&
    'src' in editor &&
    editor.src === 'addressEditor'
  );
}
