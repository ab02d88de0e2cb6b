import type { RowOutcome } from '../../domain/job.ts';
import type { SetupOption } from '../../domain/setup.ts';
import type { ShippingAddress } from '../../domain/shipping.ts';
import type { equipmentOf, InviteTime } from '../../domain/submission.ts';
import type { UserDraft } from '../../domain/user-draft.ts';
import type { SubmissionInput } from '../submission/submission.types.ts';

/** What is handed over, and the key by which it can be asked for. */
export type Submission = Omit<SubmissionInput, 'isResumed'>;

/** Somebody who is in the account now, and what became of him; nothing secret. */
export interface Added {
  /** As he was handed over: without a phone where his type has none (R05). */
  readonly row: Omit<UserDraft, 'phone'> & ReturnType<typeof equipmentOf>;
  readonly outcome: RowOutcome;
  /** Null where no invite is scheduled (R27). */
  readonly inviteTime: InviteTime | null;
  /** How he starts (R22). */
  readonly start: SetupOption | undefined;
  /** Where his phone goes, as the address was then; undefined where none is shipped (R20). */
  readonly address: ShippingAddress | undefined;
}
