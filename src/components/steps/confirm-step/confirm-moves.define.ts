import { defineElement } from '../../define-element.ts';
import { ConfirmMoves } from './confirm-moves.ts';

/** Registers the foot of the page of charges under a tag of the host's prefix. */
export function defineConfirmMoves(tag: string, registry: CustomElementRegistry): void {
  defineElement(tag, ConfirmMoves, registry);
}

declare global {
  interface HTMLElementTagNameMap {
    'add-users-wizard-confirm-moves': ConfirmMoves;
  }
}
