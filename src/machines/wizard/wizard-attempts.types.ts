import type { RowOutcome } from '../../domain/job.ts';
import type { InviteTime } from '../../domain/submission.ts';
import type { UserDraft } from '../../domain/user-draft.ts';
import type { SubmissionInput } from '../submission/submission.types.ts';

/** What is handed over, and the key by which it can be asked for. */
export type Submission = Omit<SubmissionInput, 'isResumed'>;

/** Somebody who is in the account now, and what became of him; nothing secret. */
export interface Added {
  readonly row: UserDraft;
  readonly outcome: RowOutcome;
  /** Null where no invite is scheduled (R27). */
  readonly inviteTime: InviteTime | null;
  /** Whether he was given a password and a PIN (R28). */
  readonly hasCredentials: boolean;
}
