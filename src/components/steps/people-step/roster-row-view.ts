import type { Issue } from '../../../domain/issue.ts';
import type { PlannedRepair } from '../../../domain/repairs.ts';
import type { UserDraft } from '../../../domain/user-draft.ts';
import type { AccountOffer } from '../../../machines/wizard/wizard.types.ts';
import type { FirstMessages } from '../../../messages/first-messages.ts';

/** What one row of the roster is drawn from; as long as none of it changes, the row is not drawn again. */
export interface RosterRowView {
  readonly row: UserDraft;
  /** Counts from 1. */
  readonly number: number;
  readonly problems: readonly Issue[];
  readonly repairs: readonly PlannedRepair[];
  readonly offer: AccountOffer;
  readonly hasPhone: boolean;
  /** Whole minutes for which the person's number is still held; null when nothing runs out (R18). */
  readonly minutesLeft: number | null;
  /** Whether the name was guessed from the address. */
  readonly hasDerivedName: boolean;
  /** Whether there is anybody to copy cells to. */
  readonly hasOthers: boolean;
  /** Whether there is room for a copy of it (R10). */
  readonly hasRoom: boolean;
  /** Whether its lists hold more than what is chosen. */
  readonly hasAllChoices: boolean;
  readonly messages: FirstMessages;
}
