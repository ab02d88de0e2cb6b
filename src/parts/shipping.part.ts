import { defineShippingStep } from '../components/steps/shipping-step/shipping-step.define.ts';
import { enDelivery } from '../messages/en/en-delivery.ts';
import { enLaterIssues } from '../messages/en/en-later-issues.ts';

export { createShippingLogics as createLogics } from '../machines/pickers/shipping-logics.ts';

/** What it says in English. */
export const words = { ...enDelivery, issues: enLaterIssues };

/** Registers the step under a tag that begins with the wizard's own. */
export function define(prefix: string, registry: CustomElementRegistry): void {
  defineShippingStep(`${prefix}-shipping-step`, registry);
}
