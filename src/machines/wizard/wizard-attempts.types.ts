import type { RowOutcome } from '../../domain/job.ts';
import type { UserSetup } from '../../domain/setup.ts';
import type { ShippingAddress } from '../../domain/shipping.ts';
import type { SubmissionRequest } from '../../domain/submission.ts';
import type { UserDraft } from '../../domain/user-draft.ts';
import type { SubmissionInput } from '../submission/submission.types.ts';

/** What is handed over, and the key by which it can be asked for. */
export type Submission = Omit<SubmissionInput, 'isResumed'>;

type SentRow = SubmissionRequest['rows'][number];

/** Somebody who is in the account now, and what became of him; nothing secret. */
export interface Added {
  readonly row: UserDraft;
  readonly outcome: RowOutcome;
  /** The phone and the role that he was sent with; what his row has may have changed since (A12). */
  readonly phone: SentRow['phone'];
  readonly roleId: SentRow['roleId'];
  /** How he starts (R22), and when his invite leaves that is scheduled (R27). */
  readonly start: Exclude<UserSetup, { kind: 'credentials' }> | { readonly kind: 'credentials' };
  /** Where his phone goes, as the address was then; undefined where none is shipped (R20). */
  readonly address: ShippingAddress | undefined;
}
