import { defineElement } from '../define-element.ts';
import { PasteWindow } from './paste-window.ts';

/** Registers the window for whole lists under a tag of the host's prefix. */
export function definePasteWindow(tag: string, registry: CustomElementRegistry): void {
  defineElement(tag, PasteWindow, registry);
}

declare global {
  interface HTMLElementTagNameMap {
    'add-users-wizard-paste-window': PasteWindow;
  }
}
