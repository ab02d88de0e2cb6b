import type { Clipboard } from './clipboard.ts';
import type { PasteTarget } from './paste-target.ts';
import { readPeople, type PastedPeople } from './pasted-people.ts';
import { clipboardText } from './pasted-table.ts';

/** Reads what a clipboard holds as people (R06, R10). */
export function readClipboard(clipboard: Clipboard, target: PasteTarget): PastedPeople {
  return readPeople(clipboardText(clipboard), target);
}
