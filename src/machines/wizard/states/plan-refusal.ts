import { afterPlanRefusal, afterRefusal } from '../wizard-guidance.ts';
import type { WizardContext } from '../wizard.types.ts';

interface Now {
  readonly context: WizardContext;
}

/** What no longer stands in the list, such as a hold that has lapsed, is mended there (R18). */
export const toPeople = {
  guard: 'isRosterFaulty',
  target: '#wizard.editing.people',
  actions: { type: 'guide', params: ({ context }: Now) => afterRefusal(context) },
} as const;

/** A plan that can't be submitted any more leads to the step where it is mended (R22, R26). */
export const planRefused = [
  toPeople,
  {
    guard: 'isPlanFaulty',
    target: '#wizard.editing.setup',
    actions: { type: 'guide', params: ({ context }: Now) => afterPlanRefusal(context) },
  },
] as const;
