import { defineShippingStep } from '../components/steps/shipping-step/shipping-step.define.ts';

export { createShippingLogics as createLogics } from '../machines/pickers/shipping-logics.ts';
export { enDelivery as words } from '../messages/en/en-delivery.ts';

/** Registers the step under a tag that begins with the wizard's own. */
export function define(prefix: string, registry: CustomElementRegistry): void {
  defineShippingStep(`${prefix}-shipping-step`, registry);
}
