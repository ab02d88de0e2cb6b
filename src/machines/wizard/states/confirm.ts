import { failureDetailsOf } from '../../../domain/failure.ts';
import { keepFailure } from '../../keep-failure.ts';
import { wizardSetup } from '../wizard.setup.ts';
import { afterRefusal } from '../wizard-guidance.ts';
import { orderOfRun } from '../wizard-run.ts';
import type { WizardContext } from '../wizard.types.ts';
import { planRefused } from './plan-refusal.ts';

const quoting = ({ context }: { context: WizardContext }) => orderOfRun(context);

const PROBLEM = { kind: 'problem' } as const;

/** Asks what the run costs; charges other than those that were read last are always read anew. */
const asking = (onSame: 'reviewing' | 'acknowledged' | 'heldAgain') =>
  wizardSetup.createStateConfig({
    tags: ['busy'],
    invoke: {
      src: 'quote',
      input: quoting,
      onDone: [
        {
          guard: { type: 'isOtherCharge', params: ({ event }) => ({ quote: event.output }) },
          target: 'changed',
          actions: [
            { type: 'receiveQuote', params: ({ event }) => ({ quote: event.output }) },
            {
              type: 'guide',
              params: { focus: PROBLEM, announcement: { key: 'chargesChanged' } },
            },
          ],
        },
        {
          target: onSame,
          actions: { type: 'receiveQuote', params: ({ event }) => ({ quote: event.output }) },
        },
      ],
      onError: [
        {
          guard: { type: 'isSignedOut', params: ({ event }) => event },
          target: '#wizard.signedOut.editing',
        },
        {
          guard: { type: 'isOfRows', params: ({ event }) => event },
          target: '#wizard.editing.people',
          actions: [
            { type: 'reportIssues', params: ({ event }) => failureDetailsOf(event.error) },
            { type: 'guide', params: ({ context }) => afterRefusal(context) },
          ],
        },
        {
          target: 'quoteFailed',
          actions: [keepFailure, { type: 'guide', params: { focus: PROBLEM, announcement: null } }],
        },
      ],
    },
  });

/** The charges are agreed to: they can be submitted as long as they hold. */
const agreed = wizardSetup.createStateConfig({
  after: { quoteLife: { target: 'renewing' } },
  on: {
    'charges.withdraw': { target: 'reviewing' },
    // What was right when the charges came may be out of time now: a hold, or a scheduled hour.
    'run.submit': [...planRefused, { target: '#wizard.submitting', actions: 'prepareSubmission' }],
  },
});

/**
 * The charges, and their acknowledgement (R26).
 *
 * Who has acknowledged has acknowledged these charges: others take the acknowledgement back (fault A31).
 * While he reads, a number that is held can be lost, or an invite fall due: then there is nothing to submit.
 */
export const confirm = wizardSetup.createStateConfig({
  tags: ['step'],
  meta: { page: 'confirm', requirements: ['R03', 'R26'], focus: 'heading', announce: 'title' },
  initial: 'quoting',
  on: { 'step.back': { target: 'setup' } },
  states: {
    quoting: { ...asking('reviewing'), entry: 'forgetFailure' },
    quoteFailed: {
      meta: { page: 'confirm', requirements: ['R26'], focus: 'problem', announce: 'failure' },
      on: { 'quote.retry': { target: 'quoting' } },
    },
    reviewing: {
      after: { quoteLife: { target: 'quoting' } },
      on: {
        'charges.acknowledge': { target: 'acknowledged' },
        'run.submit': { target: 'unacknowledged' },
      },
    },
    changed: {
      meta: { page: 'confirm', requirements: ['R26'], focus: 'problem', announce: 'results' },
      after: { quoteLife: { target: 'quoting' } },
      on: {
        'charges.acknowledge': { target: 'acknowledged' },
        'run.submit': { target: 'unacknowledged' },
      },
    },
    /** Submitted without the acknowledgement: the box says what is missing. */
    unacknowledged: {
      meta: { page: 'confirm', requirements: ['R26'], focus: 'problem', announce: 'failure' },
      entry: { type: 'guide', params: { focus: PROBLEM, announcement: null } },
      after: { quoteLife: { target: 'quoting' } },
      on: {
        'charges.acknowledge': { target: 'acknowledged' },
        'run.submit': { target: 'unacknowledged', reenter: true },
      },
    },
    acknowledged: agreed,
    /** Submitted with charges that had run out: nobody was added, and they hold again as they were agreed to. */
    heldAgain: {
      ...agreed,
      meta: { page: 'confirm', requirements: ['R26'], focus: 'problem', announce: 'failure' },
      entry: { type: 'guide', params: { focus: PROBLEM, announcement: null } },
    },
    // A quote that only ran out while it was read holds again without a word; one that says something else is read again (fault A32).
    renewing: asking('acknowledged'),
    refreshing: asking('heldAgain'),
  },
});
