import { defineElement } from '../../define-element.ts';
import { PeopleStep } from './people-step.ts';

/** Registers the first step under a tag of the host's prefix. */
export function definePeopleStep(tag: string, registry: CustomElementRegistry): void {
  defineElement(tag, PeopleStep, registry);
}

declare global {
  interface HTMLElementTagNameMap {
    'add-users-wizard-people-step': PeopleStep;
  }
}
