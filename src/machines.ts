export { createLogics } from './machines/create-logics.ts';
export { selectOutcomes } from './machines/wizard/wizard-outcome.selectors.ts';
export {
  selectPage,
  selectPlan,
  selectStep,
  selectSteps,
  selectSummary,
  type RunSummary,
  type WizardSnapshot,
  type WizardStep,
} from './machines/wizard/wizard.selectors.ts';
export type { WizardMachine } from './machines/wizard/wizard.machine.ts';
export type {
  WizardEmitted,
  WizardEvent,
  WizardInput,
  WizardPage,
} from './machines/wizard/wizard.types.ts';
export { realWorld, type World } from './machines/world.ts';
