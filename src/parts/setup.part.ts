import { defineSetupStep } from '../components/steps/setup-step/setup-step.define.ts';

export { createSetupLogics as createLogics } from '../machines/setup-paths/setup-logics.ts';
export { enSetup as words } from '../messages/en/en-setup.ts';

/** Registers the step under a tag that begins with the wizard's own. */
export function define(prefix: string, registry: CustomElementRegistry): void {
  defineSetupStep(`${prefix}-setup-step`, registry);
}
