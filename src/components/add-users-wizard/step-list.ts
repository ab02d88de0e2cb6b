import type { TemplateResult } from 'lit';
import {
  selectSteps,
  stepOfPage,
  type WizardSnapshot,
  type WizardStep,
} from '../../machines/wizard/wizard.selectors.ts';
import type { WizardPage } from '../../machines/wizard/wizard.types.ts';
import type { FirstMessages } from '../../messages/first-messages.ts';
import { stepper, type StepView } from '../ui/stepper.ts';

/** The steps of this run, and which of them is that of the page at hand, or of the one under a prompt (R21). */
export function stepList(
  snapshot: WizardSnapshot,
  page: WizardPage,
  messages: FirstMessages,
): TemplateResult {
  const all = selectSteps(snapshot);
  const here = stepOfPage(snapshot, page);
  const current = all.findIndex((step) => step === here);
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
