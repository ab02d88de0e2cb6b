import type { RowOutcome } from '../../domain/job.ts';
import type { UserSetup } from '../../domain/setup.ts';
import type { ShippingAddress } from '../../domain/shipping.ts';
import type { UserDraft } from '../../domain/user-draft.ts';
import type { SubmissionInput } from '../submission/submission.types.ts';

/** What is handed over, and the key by which it can be asked for. */
export type Submission = Omit<SubmissionInput, 'isResumed'>;

/** Somebody who is in the account now, and what became of him; nothing secret. */
export interface Added {
  /** As he was typed; without a phone where his type has none (R05). */
  readonly row: Omit<UserDraft, 'phone'> & { readonly phone: UserDraft['phone'] | null };
  readonly outcome: RowOutcome;
  /** How he starts (R22), and when his invite leaves that is scheduled (R27). */
  readonly start: Exclude<UserSetup, { kind: 'credentials' }> | { readonly kind: 'credentials' };
  /** Where his phone goes, as the address was then; undefined where none is shipped (R20). */
  readonly address: ShippingAddress | undefined;
}
