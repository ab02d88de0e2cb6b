import { definePasteWindow } from '../components/paste-window/paste-window.define.ts';

export { readClipboard } from '../domain/read-clipboard.ts';
export { enPaste as words } from '../messages/en/en-paste.ts';

/** Registers the window for whole lists under a tag that begins with the wizard's own. */
export function define(prefix: string, registry: CustomElementRegistry): void {
  definePasteWindow(`${prefix}-paste-window`, registry);
}
