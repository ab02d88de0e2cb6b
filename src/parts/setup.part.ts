import { defineSetupStep } from '../components/steps/setup-step/setup-step.define.ts';
import { enSetup } from '../messages/en/en-setup.ts';
import { enLaterIssues } from '../messages/en/en-later-issues.ts';

export { createSetupLogics as createLogics } from '../machines/setup-paths/setup-logics.ts';

/** What it says in English. */
export const words = { ...enSetup, issues: enLaterIssues };

/** Registers the step under a tag that begins with the wizard's own. */
export function define(prefix: string, registry: CustomElementRegistry): void {
  defineSetupStep(`${prefix}-setup-step`, registry);
}
