import type { RowOutcome } from '../domain/job.ts';
import { isCreated } from '../domain/submission.ts';
import { failedPartWords, isFailedPart } from '../messages/failed-part-words.ts';
import { en } from '../messages/en.ts';
import type { Problem } from './problem.ts';

type Part = RowOutcome['steps'][number];

/** What failed in adding somebody and is no issue of his row, as problems of where he stands (R34, fault A09). */
export function untoldFailures(
  outcome: RowOutcome,
  { line, user }: Pick<Problem, 'line' | 'user'>,
): readonly Problem[] {
  // What the back end has against somebody who was not added is an issue of his row already.
  const isTold = ({ issues }: Part): boolean => !isCreated(outcome) && issues.length > 0;
  return outcome.steps
    .filter((part) => part.state === 'failed' && !isTold(part))
    .map((part) => ({
      line,
      user,
      column: 1,
      field: null,
      code: 'failed',
      message:
        isCreated(outcome) && isFailedPart(part)
          ? failedPartWords(part, en.outcome)
          : wordsOf(part),
    }));
}

function wordsOf({ step }: Part): string {
  return step === 'account' ? WITHOUT_REASON : en.outcome.partsFailed[step];
}

const WITHOUT_REASON =
  'The back end gave no reason why this person was not added. Run again with this person alone.';
