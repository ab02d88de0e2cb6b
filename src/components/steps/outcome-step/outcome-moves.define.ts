import { defineElement } from '../../define-element.ts';
import { OutcomeMoves } from './outcome-moves.ts';

/** Registers the foot of the last page under a tag of the host's prefix. */
export function defineOutcomeMoves(tag: string, registry: CustomElementRegistry): void {
  defineElement(tag, OutcomeMoves, registry);
}

declare global {
  interface HTMLElementTagNameMap {
    'add-users-wizard-outcome-moves': OutcomeMoves;
  }
}
