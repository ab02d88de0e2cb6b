import type { TemplateResult } from 'lit';
import {
  selectStep,
  selectSteps,
  type WizardSnapshot,
  type WizardStep,
} from '../../machines/wizard/wizard.selectors.ts';
import type { FirstMessages } from '../../messages/first-messages.ts';
import { stepper, type StepView } from '../ui/stepper.ts';

/** The steps of this run, and which of them is the one at hand (R21). */
export function stepList(snapshot: WizardSnapshot, messages: FirstMessages): TemplateResult {
  const all = selectSteps(snapshot);
  const current = all.findIndex((step) => step === selectStep(snapshot));
  const view = (step: WizardStep, index: number): StepView => {
    const progress = progressOf(index, current);
    return { name: messages.steps[step], progress, progressName: messages.stepState[progress] };
  };
  return stepper(all.map(view));
}

function progressOf(index: number, current: number): StepView['progress'] {
  if (index === current) return 'current';
  return index < current ? 'done' : 'ahead';
}
