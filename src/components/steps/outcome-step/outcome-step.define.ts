import { defineElement } from '../../define-element.ts';
import { OutcomeStep } from './outcome-step.ts';

/** Registers the last page under a tag of the host's prefix. */
export function defineOutcomeStep(tag: string, registry: CustomElementRegistry): void {
  defineElement(tag, OutcomeStep, registry);
}

declare global {
  interface HTMLElementTagNameMap {
    'add-users-wizard-outcome-step': OutcomeStep;
  }
}
