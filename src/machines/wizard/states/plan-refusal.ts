import { afterPlanRefusal, afterRefusal } from '../wizard-guidance.ts';
import type { WizardContext } from '../wizard.types.ts';

/** What no longer stands in the list, such as a hold that has lapsed, is mended there (R18). */
export const toPeople = {
  guard: 'isRosterFaulty',
  target: '#wizard.editing.people',
  actions: [
    'forgetSetAside',
    { type: 'guide', params: ({ context }: { context: WizardContext }) => afterRefusal(context) },
  ],
} as const;

/** A plan that can't be submitted any more leads to the step where it is mended (R22, R26). */
export const planRefused = [
  toPeople,
  {
    guard: 'isPlanFaulty',
    target: '#wizard.editing.setup',
    actions: {
      type: 'guide',
      params: ({ context }: { context: WizardContext }) => afterPlanRefusal(context),
    },
  },
] as const;
