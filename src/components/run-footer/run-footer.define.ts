import { defineElement } from '../define-element.ts';
import { RunFooter } from './run-footer.ts';

/** Registers the footer under a tag of the host's prefix. */
export function defineRunFooter(tag: string, registry: CustomElementRegistry): void {
  defineElement(tag, RunFooter, registry);
}

declare global {
  interface HTMLElementTagNameMap {
    'add-users-wizard-footer': RunFooter;
  }
}
