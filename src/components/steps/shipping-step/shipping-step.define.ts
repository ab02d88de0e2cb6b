import { defineElement } from '../../define-element.ts';
import { ShippingStep } from './shipping-step.ts';

/** Registers the step of shipping under a tag of the host's prefix. */
export function defineShippingStep(tag: string, registry: CustomElementRegistry): void {
  defineElement(tag, ShippingStep, registry);
}

declare global {
  interface HTMLElementTagNameMap {
    'add-users-wizard-shipping-step': ShippingStep;
  }
}
