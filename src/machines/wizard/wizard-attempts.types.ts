import type { RowOutcome } from '../../domain/job.ts';
import type { InviteTime, SubmissionRequest } from '../../domain/submission.ts';
import type { UserDraft } from '../../domain/user-draft.ts';

/** What is handed over, and the key by which it can be asked for. */
export interface Submission {
  readonly request: SubmissionRequest;
  readonly key: string;
}

/** Somebody who is in the account now, and what became of him; nothing secret. */
export interface Added {
  readonly row: UserDraft;
  readonly outcome: RowOutcome;
  /** Null where no invite is scheduled (R27). */
  readonly inviteTime: InviteTime | null;
  /** Whether he was given a password and a PIN (R28). */
  readonly hasCredentials: boolean;
}
