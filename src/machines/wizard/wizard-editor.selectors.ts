import type { EventFromLogic, SnapshotFrom } from 'xstate';
import type { pickers } from '../pickers/pickers.ts';
import type { setupPaths } from '../setup-paths/setup-paths.ts';
import type { WizardSnapshot } from './wizard.selectors.ts';

type Editors = typeof pickers & typeof setupPaths;
export type EditorName = keyof Editors;

/** An editor that is open: what it shows, and what can be said to it. */
export interface Editor<Name extends EditorName> {
  getSnapshot(): SnapshotFrom<Editors[Name]>;
  send(event: EventFromLogic<Editors[Name]>): void;
}

/** The editor of this name; null when it is not the one that is open. */
export function selectEditor<Name extends EditorName>(
  { children }: WizardSnapshot,
  name: Name,
): Editor<Name> | null {
  const editor: unknown = children['editor'];
  return isEditor(editor, name) ? editor : null;
}

// An actor knows by which name it was invoked, and each name stands for one machine.
function isEditor<Name extends EditorName>(editor: unknown, name: Name): editor is Editor<Name> {
  return typeof editor === 'object' && editor !== null && 'src' in editor && editor.src === name;
}
