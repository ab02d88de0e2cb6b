import { wizardSetup } from '../wizard.setup.ts';
import { planRefused } from './plan-refusal.ts';

const leave = { 'run.cancel': { target: '#wizard.leaving.outcome' } } as const;

const meta = (...requirements: string[]) =>
  ({ page: 'outcome', requirements, focus: 'heading', announce: 'title' }) as const;

/** What became of each person (R34); every ending has its own way on. */
export const outcome = wizardSetup.createStateConfig({
  initial: 'judging',
  states: {
    judging: {
      always: [
        { guard: 'hasUnknown', target: 'unknown' },
        { guard: 'isAllCreated', target: 'all', actions: 'tellSubmitted' },
        { guard: 'isNobodyCreated', target: 'none', actions: 'tellSubmitted' },
        { target: 'partial', actions: 'tellSubmitted' },
      ],
    },
    all: {
      meta: meta('R25', 'R34'),
      on: {
        'run.again': { target: '#wizard.loading', actions: 'startOver' },
        'run.finish': { actions: 'tellFinished' },
      },
    },
    partial: {
      meta: meta('R34'),
      on: {
        'failed.edit': { target: '#wizard.loading', actions: 'keepFailed' },
        'run.finish': { actions: 'tellFinished' },
      },
    },
    none: {
      meta: meta('R34'),
      on: { ...leave, 'failed.edit': { target: '#wizard.loading', actions: 'keepFailed' } },
    },
    refused: {
      meta: meta('R34'),
      on: {
        ...leave,
        'run.retry': [
          ...planRefused,
          { guard: 'hasPurchase', target: '#wizard.editing.confirm' },
          { target: '#wizard.submitting', actions: 'prepareSubmission' },
        ],
        'failed.edit': { target: '#wizard.loading', actions: 'keepFailed' },
      },
    },
    // Locked: as long as the people may have been added, they can't be changed or sent again (fault A03).
    unknown: {
      tags: ['locked'],
      meta: meta('R34'),
      on: {
        'outcome.check': { target: '#wizard.submitting.askingAgain' },
        'run.cancel': { target: '#wizard.leaving.unknown' },
      },
    },
    here: { type: 'history' },
  },
});
