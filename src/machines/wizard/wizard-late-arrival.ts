import { requestOf } from '../../domain/open-submission.ts';
import type { SubmissionRequest } from '../../domain/submission.ts';
import { blankDraft, type UserDraft } from '../../domain/user-draft.ts';
import type { Submission } from './wizard-attempts.types.ts';
import type { WizardContext } from './wizard.types.ts';

/** The submissions that never seemed to arrive, but for the one that is handed over now (fault A03). */
export function openKeys({ open, submission }: WizardContext): readonly string[] {
  return open.map(({ key }) => key).filter((key) => key !== submission.key);
}

/** The submissions of which nobody knows whether they may still arrive, with one more. */
export function withOpen(
  open: readonly Submission[],
  submission: Submission,
): readonly Submission[] {
  return [...open.filter(({ key }) => key !== submission.key), submission];
}

/** The submissions that are open, with those of the draft that is gone on with (fault A12). */
export function openAgain({ plan, open, runId }: WizardContext): readonly Submission[] {
  const again = (plan?.open ?? []).map((sent) => ({
    request: requestOf(sent, runId),
    key: sent.key,
  }));
  return [...open, ...again];
}

/**
 * Follows a submission that has arrived after all, instead of handing another one over (R34, fault A03).
 *
 * Its people stand in the list as they were sent, even those who were changed or taken out since; others stay.
 */
export function followArrived(context: WizardContext, key: string): Partial<WizardContext> {
  const submission = context.open.find((each) => each.key === key);
  if (submission === undefined) return {};
  const { rows } = context.roster;
  const sent = submission.request.rows.map((row) => asSent(row, rows));
  const others = rows.filter(({ id }) => !sent.some((row) => row.id === id));
  return {
    submission: { ...submission, hasArrived: true },
    roster: { ...context.roster, rows: [...sent, ...others] },
  };
}

function asSent(
  { rowId, firstName, lastName, email, extension, siteId, costCenterId }: SentRow,
  rows: readonly UserDraft[],
): UserDraft {
  const now = rows.find(({ id }) => id === rowId) ?? blankDraft(rowId);
  return { ...now, firstName, lastName, email, extension, siteId, costCenterId };
}

type SentRow = SubmissionRequest['rows'][number];
