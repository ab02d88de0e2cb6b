import { defineElement } from '../define-element.ts';
import { defineRunFooter } from '../run-footer/run-footer.define.ts';
import { defineConfirmStep } from '../steps/confirm-step/confirm-step.define.ts';
import { defineOutcomeStep } from '../steps/outcome-step/outcome-step.define.ts';
import { definePeopleStep } from '../steps/people-step/people-step.define.ts';
import { defineSetupStep } from '../steps/setup-step/setup-step.define.ts';
import { defineShippingStep } from '../steps/shipping-step/shipping-step.define.ts';
import { AddUsersWizard } from './add-users-wizard.ts';

/**
 * Registers the wizard and its parts.
 *
 * @param tag the wizard's tag, `add-users-wizard` by default; its parts take it as their prefix
 * @param registry where to register, the page's own by default
 */
export function defineAddUsersWizard(
  tag = 'add-users-wizard',
  registry: CustomElementRegistry = customElements,
): void {
  definePeopleStep(`${tag}-people-step`, registry);
  defineShippingStep(`${tag}-shipping-step`, registry);
  defineSetupStep(`${tag}-setup-step`, registry);
  defineConfirmStep(`${tag}-confirm-step`, registry);
  defineOutcomeStep(`${tag}-outcome-step`, registry);
  defineRunFooter(`${tag}-footer`, registry);
  defineElement(tag, AddUsersWizard, registry);
}

declare global {
  interface HTMLElementTagNameMap {
    'add-users-wizard': AddUsersWizard;
  }
}
