import { wizardSetup } from '../wizard.setup.ts';
import { afterMissingAddress, afterPlanRefusal } from '../wizard-guidance.ts';

/** Asks once whether people shall start without a place to which responders are sent (R32). */
export const missingAddress = wizardSetup.createStateConfig({
  tags: ['modal'],
  meta: {
    page: 'missingAddress',
    requirements: ['R31', 'R32'],
    focus: 'heading',
    announce: 'title',
  },
  on: {
    'emergency.back': {
      target: 'setup',
      actions: [
        'markUncovered',
        { type: 'guide', params: ({ context }) => afterMissingAddress(context) },
      ],
    },
    'emergency.skip': [
      // An invite can fall due while he thinks.
      {
        guard: 'isPlanFaulty',
        target: 'setup',
        actions: { type: 'guide', params: ({ context }) => afterPlanRefusal(context) },
      },
      { guard: 'hasPurchase', target: 'confirm', actions: 'acceptMissingAddress' },
      { target: '#wizard.submitting', actions: ['acceptMissingAddress', 'prepareSubmission'] },
    ],
  },
});
