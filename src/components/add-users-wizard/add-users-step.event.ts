import type { WizardStep } from '../../machines/wizard/wizard.selectors.ts';

/** What a host hears when a person has come to another step. */
export interface AddUsersStepDetail {
  readonly step: WizardStep;
  /** The step's title in the wizard's language, for the title of the page (WCAG 2.4.2). */
  readonly title: string;
}

/** A person has come to another step (R21). */
export class AddUsersStepEvent extends CustomEvent<AddUsersStepDetail> {
  constructor(detail: AddUsersStepDetail) {
    super('add-users-step', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'add-users-step': AddUsersStepEvent;
  }
}
