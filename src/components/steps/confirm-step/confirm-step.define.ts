import { defineElement } from '../../define-element.ts';
import { ConfirmStep } from './confirm-step.ts';

/** Registers the step of the charges under a tag of the host's prefix. */
export function defineConfirmStep(tag: string, registry: CustomElementRegistry): void {
  defineElement(tag, ConfirmStep, registry);
}

declare global {
  interface HTMLElementTagNameMap {
    'add-users-wizard-confirm-step': ConfirmStep;
  }
}
