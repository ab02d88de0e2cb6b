import type { Account } from '../../domain/account.ts';
import type { CostCenter } from '../../domain/cost-center.ts';
import type { FailureDetails } from '../../domain/failure.ts';
import type { RowId, UserTypeId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Roster } from '../../domain/roster.ts';
import type { RowField } from '../../domain/row-field.ts';
import type { SetupOption } from '../../domain/setup.ts';
import type { Site } from '../../domain/site.ts';
import type { RowOutcome, SubmissionRequest } from '../../domain/submission.ts';
import type { UserDraftPatch } from '../../domain/user-draft.ts';
import type { UserType } from '../../domain/user-type.ts';

export interface WizardInput {
  /** Names this run in everything that is submitted; no other run may ever have the same. */
  readonly runId: string;
}

/** What the account offers, as it was when it was last asked. */
export interface AccountOffer {
  readonly account: Account;
  readonly userTypes: readonly UserType[];
  readonly sites: readonly Site[];
  readonly costCenters: readonly CostCenter[];
  /** Free extension numbers, the next one first; as many as a run can have people (R07). */
  readonly freeExtensions: readonly string[];
}

export interface WizardContext {
  readonly runId: string;
  /** Null until the account was read. */
  readonly offer: AccountOffer | null;
  readonly userTypeId: UserTypeId | null;
  /** "Require unique email IDs" (R08). */
  readonly requireUniqueEmail: boolean;
  readonly roster: Roster;
  /** Cells that were left with something in them, or submitted once: only their problems are shown. */
  readonly touched: readonly CellKey[];
  /** What the back end found wrong with rows that have not been changed since. */
  readonly reported: readonly Issue[];
  /** The people whom a setup option is chosen for; empty means everybody (R22). */
  readonly marked: readonly RowId[];
  /** Counts submissions, from 1; a new one after every known outcome. */
  readonly attempt: number;
  /** What was handed over last, and the key by which it can be asked for. */
  readonly submission: { readonly request: SubmissionRequest; readonly key: string };
  /** What became of each person of the last submission (R34). */
  readonly outcomes: readonly RowOutcome[];
  /** Why the last call to the back end failed; null when it did not. */
  readonly failure: FailureDetails | null;
}

/** Names one cell of the roster. */
export type CellKey = `${RowId}.${RowField}`;

export type WizardEvent =
  | { readonly type: 'load.retry' }
  | { readonly type: 'userType.choose'; readonly userTypeId: UserTypeId }
  | { readonly type: 'uniqueEmail.require'; readonly isRequired: boolean }
  | { readonly type: 'row.add'; readonly count: number }
  | { readonly type: 'rows.import'; readonly rows: readonly UserDraftPatch[] }
  | { readonly type: 'row.duplicate'; readonly rowId: RowId }
  | { readonly type: 'row.remove'; readonly rowId: RowId }
  | { readonly type: 'row.restore' }
  | { readonly type: 'row.patch'; readonly rowId: RowId; readonly patch: UserDraftPatch }
  | { readonly type: 'cell.leave'; readonly rowId: RowId; readonly field: RowField }
  | { readonly type: 'step.next' }
  | { readonly type: 'step.back' }
  | { readonly type: 'rows.mark'; readonly rowIds: readonly RowId[] }
  | { readonly type: 'setup.choose'; readonly option: SetupOption }
  | { readonly type: 'run.submit' }
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
  | { readonly kind: 'cell'; readonly rowId: RowId; readonly field: RowField }
  | { readonly kind: 'row'; readonly rowId: RowId };

/** What is spoken; the words live in `messages`. */
export type Announcement =
  | {
      readonly key: 'rowsAdded';
      readonly added: number;
      readonly people: number;
      readonly limit: number;
    }
  | { readonly key: 'rowDuplicated' | 'rowRestored'; readonly row: number }
  | { readonly key: 'rowRemoved'; readonly row: number; readonly people: number }
  | { readonly key: 'noRoom'; readonly limit: number }
  | { readonly key: 'needAttention'; readonly count: number }
  | { readonly key: 'checkFailed' }
  | { readonly key: 'uniqueEmailOff'; readonly invited: number };

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
  /** The admin is through with the run. */
  | { readonly type: 'finished' };

/** The pages that a person can rest on. */
export type WizardPage = 'loading' | 'loadFailed' | 'people' | 'setup' | 'submitting' | 'outcome';

/** What a state tells those who show or test it. */
export interface WizardMeta {
  readonly page: WizardPage;
  /** The rows of the requirements that it serves. */
  readonly requirements: readonly string[];
  /** Where the focus goes on arrival. */
  readonly focus: 'heading' | 'kept';
  /** What is said on arrival: the page's title with its step, the title alone, or nothing. */
  readonly announce: 'title' | 'nothing';
}

export type WizardTag = 'step' | 'busy' | 'locked';
