import { defineElement } from '../define-element.ts';
import { PickerWindow } from './picker-window.ts';

/** Registers the window that is open over the roster under a tag of the host's prefix. */
export function definePickerWindow(tag: string, registry: CustomElementRegistry): void {
  defineElement(tag, PickerWindow, registry);
}

declare global {
  interface HTMLElementTagNameMap {
    'add-users-wizard-picker-window': PickerWindow;
  }
}
