import type { RowOutcome } from '../../src/domain/job.ts';
import { leavingWords } from '../../src/components/add-users-wizard/leaving-words.ts';
import {
  selectOutcomes,
  selectResult,
} from '../../src/machines/wizard/wizard-outcome.selectors.ts';
import { en } from '../../src/messages/en.ts';
import { tidy } from '../harness/accessible-name.ts';
import { press } from './acts.ts';
import type { Contents, Screen } from './page-object.ts';
import { isSubmitting } from './setup-pages.ts';
import { hasHeading, hasText, hasWindow } from './sights.ts';

const { leaving, left, loading, outcome, signedOut } = en;

/** The pages before the first step, after the last one, and the questions over any (R01, R21, R25, R34). */
export const runPages = {
  loading: { isOpen: hasText(loading.wait), acts: {} },
  loadFailed: { isOpen: hasHeading(loading.failed), acts: { 'load.retry': press(loading.retry) } },
  leaving: {
    isOpen: hasWindow(({ wizard }) => leavingWords(leaving, wizard).heading),
    acts: { 'leave.stay': press(leaving.stay), 'leave.confirm': press(leaving.leave) },
  },
  left: {
    isOpen: hasHeading(({ wizard }) => leavingWords(left, wizard).heading),
    acts: { 'run.again': press(left.again) },
  },
  signedOut: {
    isOpen: hasWindow(signedOut.heading),
    acts: { 'session.renewed': press(signedOut.renewed) },
  },
  submitting: { isOpen: isSubmitting, acts: {} },
  outcome: {
    isOpen: hasHeading(headingOf),
    contents: outcomeContents,
    acts: {
      'run.again': press(outcome.again),
      'run.finish': press(outcome.finish),
      'run.retry': press(outcome.retry),
      'failed.edit': press(outcome.edit),
      'outcome.check': press(outcome.check),
      'run.cancel': press(leaving.leave),
    },
  },
};

function headingOf({ wizard }: Screen): string {
  const { ending, created, people } = selectResult(wizard);
  return ending === null ? '' : outcome.heading(ending, created, people);
}

/** Who it is, and whether he was added; whoever needs attention comes first. */
function outcomeContents({ root, wizard }: Screen): Contents {
  const lines = [...root.querySelectorAll('tbody tr:has(th)')];
  const outcomes = selectOutcomes(wizard);
  const isDone = (each: (typeof outcomes)[number]): boolean => each.outcome.state === 'done';
  const sorted = [...outcomes.filter((each) => !isDone(each)), ...outcomes.filter(isDone)];
  const textOf = (line: Element, part: string): string =>
    tidy(line.querySelector(part)?.textContent ?? '');
  return {
    shown: lines.map((line) => [
      textOf(line, 'th > bdi'),
      textOf(line, `td[data-label="${outcome.account}"] .chip`),
    ]),
    due: sorted.map(({ row, outcome: each }) => [
      `${row.firstName} ${row.lastName}`,
      outcome.accountStates[accountState(each)],
    ]),
  };
}

function accountState({ steps }: RowOutcome): 'done' | 'failed' | 'unknown' {
  const state = steps.find(({ step }) => step === 'account')?.state;
  return state === 'done' || state === 'failed' ? state : 'unknown';
}
