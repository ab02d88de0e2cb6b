import type { Account } from '../../domain/account.ts';
import type { CostCenter } from '../../domain/cost-center.ts';
import type { FailureDetails } from '../../domain/failure.ts';
import type { RowId, UserTypeId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import type { InventoryNumber } from '../../domain/phone-number.ts';
import type { RowRepair } from '../../domain/repairs.ts';
import type { History } from '../../domain/roster-history.ts';
import type { Roster } from '../../domain/roster.ts';
import type { Quote } from '../../domain/order.ts';
import type { PastedPeople } from '../../domain/pasted-people.ts';
import type { Plan } from '../../domain/plan.ts';
import type { ChoiceField, RowField } from '../../domain/row-field.ts';
import type { SetupOption } from '../../domain/setup.ts';
import type { Site } from '../../domain/site.ts';
import type { RowOutcome } from '../../domain/job.ts';
import type { UserDraftPatch } from '../../domain/user-draft.ts';
import type { UserType } from '../../domain/user-type.ts';
import type { StateMeta } from '../state-meta.ts';
import type { ShippingContext } from '../pickers/shipping.types.ts';
import type { LocationDrafts } from '../setup-paths/setup-path.types.ts';
import type { SetAside } from './set-aside.ts';
import type { Added, Submission } from './wizard-attempts.types.ts';

/** What an actor of the wizard is started with. */
export interface WizardInput {
  /** Names this run in everything that is submitted; no other run may ever have the same. */
  readonly runId: string;
  /** A draft to go on with; one of another account is left alone. */
  readonly plan?: Plan;
}

/** What the account offers, as it was when it was last asked. */
export interface AccountOffer {
  readonly account: Account;
  readonly userTypes: readonly UserType[];
  readonly sites: readonly Site[];
  readonly costCenters: readonly CostCenter[];
  /** Free extension numbers, the next one first; as many as a run can have people (R07). */
  readonly freeExtensions: readonly string[];
  /** Phone numbers in stock that nobody has, for a first suggestion (R17). */
  readonly numbers: readonly InventoryNumber[];
}

/** Everything that the wizard knows; what can be derived from it is a selector. */
export interface WizardContext {
  readonly runId: string;
  /** The back end's clock, in milliseconds since 1970; 0 until it is known (fault A40). */
  readonly now: number;
  /** A draft that waits for its account to be read; null when there is none. */
  readonly plan: Plan | null;
  /** Null until the account was read. */
  readonly offer: AccountOffer | null;
  readonly userTypeId: UserTypeId | null;
  /** "Require unique email IDs" (R08). */
  readonly requireUniqueEmail: boolean;
  readonly roster: Roster;
  /** Cells that were left with something in them, or submitted once: only their problems are shown. */
  readonly touched: readonly CellKey[];
  /** Why the whole run was turned down, where no row is to blame; null once the list was checked anew (R34). */
  readonly refusal: FailureDetails | null;
  /** What the back end found wrong with rows that have not been changed since. */
  readonly reported: readonly Issue[];
  /** What is told of the last paste: whose names were guessed from their addresses, and how many columns could not be placed. */
  readonly pasted: { readonly derived: readonly RowId[]; readonly leftOut: number };
  /** What was done to the roster since its page was opened, to be taken back and done again. */
  readonly history: History<RosterMoment>;
  /** The people whom a setup option is chosen for; empty means everybody (R22). */
  readonly marked: readonly RowId[];
  /** What was entered on the set-up page for options that gave way to others; forgotten as it is left. */
  readonly setAside: readonly SetAside[];
  /** The new emergency locations that were begun and left (R30). */
  readonly locationDrafts: LocationDrafts;
  /** The person for whom a phone or a number is being picked; null when nobody's is. */
  readonly picking: RowId | null;
  /** How many editors with calls of their own were opened: two of them never ask with one key. */
  readonly opened: number;
  /** What shipping has told last: the addresses that it knows, those that were left before they were saved, and the phones that wait for the picked one to be assigned (R20, R26). */
  readonly shipping: Pick<ShippingContext, 'addresses' | 'awaiting' | 'drafts'>;
  /** The people who go on without an emergency location because the admin said so (R32). */
  readonly withoutLocation: readonly RowId[];
  /** What the run costs, and what it was going to cost when the admin last read the charges (R26, fault A31). */
  readonly charges: { readonly quote: Quote | null; readonly previous: Quote | null };
  /** Counts submissions, from 1; a new one after every known outcome. */
  readonly attempt: number;
  /** What was handed over last, and the key by which it can be asked for. */
  readonly submission: Submission;
  /** Submissions that never seemed to arrive, and still may (fault A03). */
  readonly open: readonly Submission[];
  /** What became of each person of the last submission (R34). */
  readonly outcomes: readonly RowOutcome[];
  /** Whom earlier submissions of this run have added, while those who failed are tried again (R34). */
  readonly added: readonly Added[];
  /** Why the last call to the back end failed; null when it did not. */
  readonly failure: FailureDetails | null;
}

/** How the roster was at some time. */
export type RosterMoment = Pick<WizardContext, 'roster' | 'pasted' | 'reported' | 'touched'>;

/** Names one cell of the roster. */
export type CellKey = `${RowId}.${RowField | PickedField}`;

/** The cells of the roster that are picked in a window. */
type PickedField = 'phone' | 'number';

/** Everything that can be sent to the wizard. */
export type WizardEvent =
  | { readonly type: 'clock.tick'; readonly now: number }
  | { readonly type: 'load.retry' }
  /** The host has signed the admin in again. */
  | { readonly type: 'session.renewed' }
  | { readonly type: 'userType.choose'; readonly userTypeId: UserTypeId }
  | { readonly type: 'uniqueEmail.require'; readonly isRequired: boolean }
  /** `field` is the column in which the admin goes on. */
  | { readonly type: 'row.add'; readonly count: number; readonly field?: RowField }
  | { readonly type: 'rows.import'; readonly rows: readonly UserDraftPatch[] }
  /** A block or a list lands from one row on, or after all when there is none; what goes beyond the last row is added. */
  | { readonly type: 'rows.paste'; readonly atRowId: RowId | null; readonly pasted: PastedPeople }
  /** The window for whole lists; `rows.paste` closes it, too. */
  | { readonly type: 'paste.open' }
  | { readonly type: 'paste.close' }
  | { readonly type: 'row.duplicate'; readonly rowId: RowId }
  | { readonly type: 'row.remove'; readonly rowId: RowId }
  | { readonly type: 'row.restore' }
  /** Takes the last gesture back, or does it again. */
  | { readonly type: 'roster.undo' }
  | { readonly type: 'roster.redo' }
  | { readonly type: 'row.patch'; readonly rowId: RowId; readonly patch: UserDraftPatch }
  | { readonly type: 'cell.leave'; readonly rowId: RowId; readonly field: RowField }
  /** Copies one cell, or the phone, of a row into other rows. */
  | {
      readonly type: 'rows.fill';
      readonly fromRowId: RowId;
      readonly rowIds: readonly RowId[];
      readonly field: FillField;
    }
  /** Mends the problems of some rows, each in its own way, as one gesture. */
  | { readonly type: 'rows.repair'; readonly repairs: readonly RowRepair[] }
  | { readonly type: 'phone.open'; readonly rowId: RowId }
  /** For a renewal the number whose hold has run out is held again at once; the window stays only where that fails. */
  | { readonly type: 'number.open'; readonly rowId: RowId; readonly isRenewal?: true }
  | { readonly type: 'step.next' }
  | { readonly type: 'step.back' }
  | { readonly type: 'rows.mark'; readonly rowIds: readonly RowId[] }
  | { readonly type: 'setup.choose'; readonly option: SetupOption }
  | { readonly type: 'role.open' }
  | { readonly type: 'run.submit' }
  /** The two answers to "Missing Emergency Address" (R32). */
  | { readonly type: 'emergency.back' }
  | { readonly type: 'emergency.skip' }
  | { readonly type: 'charges.acknowledge' }
  | { readonly type: 'charges.withdraw' }
  | { readonly type: 'quote.retry' }
  | { readonly type: 'run.cancel' }
  | { readonly type: 'leave.stay' }
  | { readonly type: 'leave.confirm' }
  | { readonly type: 'run.retry' }
  | { readonly type: 'outcome.check' }
  | { readonly type: 'failed.edit' }
  | { readonly type: 'run.again' }
  | { readonly type: 'run.finish' };

/** Where the focus goes. */
export type FocusTarget =
  | { readonly kind: 'heading' }
  | { readonly kind: 'problem' }
  | { readonly kind: 'add' }
  | { readonly kind: 'cell'; readonly rowId: RowId; readonly field: RowField | ChoiceField }
  | { readonly kind: 'row'; readonly rowId: RowId };

/** What is spoken; the words live in `messages`. */
export type Announcement =
  | {
      readonly key: 'rowsAdded';
      readonly added: number;
      readonly people: number;
      readonly limit: number;
    }
  | {
      readonly key: 'rowsPasted';
      readonly people: number;
      readonly attention: number;
      readonly derived: number;
      readonly leftOut: number;
    }
  | { readonly key: 'rowDuplicated' | 'rowRestored'; readonly row: number }
  | { readonly key: 'rowRemoved'; readonly row: number; readonly people: number }
  | { readonly key: 'noRoom'; readonly limit: number }
  | { readonly key: 'needAttention'; readonly count: number }
  | { readonly key: 'checkFailed' }
  | { readonly key: 'planOfOtherAccount' | 'accountChanged' | 'chargesChanged' }
  | { readonly key: 'undone' | 'redone'; readonly people: number }
  | { readonly key: 'rowsRepaired'; readonly count: number; readonly attention: number }
  | { readonly key: 'rowsFilled'; readonly count: number }
  | { readonly key: 'uniqueEmailOff'; readonly invited: number };

/** What the wizard tells the outside: the host its news, and the elements where the focus goes. */
export type WizardEmitted =
  /** Something changed within a step: where the focus goes and what is said, once. */
  | {
      readonly type: 'guidance';
      readonly focus: FocusTarget | null;
      readonly announcement: Announcement | null;
    }
  /** The back end has said what became of each person of one submission (R34). */
  | {
      readonly type: 'submitted';
      readonly attempt: number;
      readonly created: number;
      readonly failed: number;
    }
  /** The back end no longer knows who the admin is: the host has to sign him in (fault A25). */
  | { readonly type: 'signInNeeded' }
  /** The admin has left the run, and nobody was added. */
  | { readonly type: 'cancelled' }
  /** The admin is through with the run, or has left it after some were added, or may have been. */
  | { readonly type: 'finished' };

/** What can be copied from row to row: nothing that belongs to one person alone (R11). */
export type FillField = Exclude<RowField, 'email' | 'extension'> | 'phone';

/** The pages and prompts that a person can rest on. */
export type WizardPage =
  | 'loading'
  | 'loadFailed'
  | 'people'
  | 'paste'
  | 'phone'
  | 'number'
  | 'shipping'
  | 'setup'
  | 'role'
  | 'missingAddress'
  | 'confirm'
  | 'submitting'
  | 'outcome'
  | 'leaving'
  | 'left'
  | 'signedOut';

/** What a state of the wizard tells those who show, speak or test it. */
export type WizardMeta = StateMeta<WizardPage>;

/** `step` on the page of a step, `busy` while the back end is waited for, `modal` under a window or prompt, `locked` while people may be being added. */
export type WizardTag = 'step' | 'busy' | 'modal' | 'locked';
