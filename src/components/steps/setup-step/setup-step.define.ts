import { defineElement } from '../../define-element.ts';
import { SetupStep } from './setup-step.ts';

/** Registers the second step under a tag of the host's prefix. */
export function defineSetupStep(tag: string, registry: CustomElementRegistry): void {
  defineElement(tag, SetupStep, registry);
}

declare global {
  interface HTMLElementTagNameMap {
    'add-users-wizard-setup-step': SetupStep;
  }
}
