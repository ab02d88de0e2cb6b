import type { FailureKind } from '../domain/failure.ts';
import type { IssueCode, IssueParams } from '../domain/issue.ts';
import type { RowField } from '../domain/row-field.ts';
import type { SetupOption } from '../domain/setup.ts';
import type { UserKind } from '../domain/user-type.ts';

/** The steps that have a title, in the words of the header. */
export interface StepNames {
  readonly people: string;
  readonly setup: string;
  readonly outcome: string;
}

/**
 * Every word that a person reads. One language implements the whole of it.
 *
 * Texts that need facts are functions of those facts: no language has to glue pieces together.
 */
export interface Messages {
  /** The BCP 47 tag that numbers, dates and plurals are formatted by. */
  readonly locale: string;
  /** The direction in which the language is written; it holds inside the wizard, whatever the page has. */
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly steps: StepNames;
  readonly stepState: { readonly done: string; readonly current: string; readonly ahead: string };
  /** What is said on arrival at a step. */
  stepOf(name: string, step: number, steps: number): string;

  readonly loading: {
    readonly wait: string;
    readonly failed: string;
    readonly retry: string;
  };
  readonly noTransport: string;

  readonly userTypes: {
    readonly legend: string;
    summary(kind: UserKind, freeCalls: number): string;
    licences(left: number | null): string;
    readonly noneLeft: string;
  };

  readonly roster: {
    readonly heading: string;
    caption(people: number): string;
    readonly fields: Readonly<Record<RowField, string>>;
    readonly phone: string;
    readonly app: string;
    readonly row: string;
    readonly actions: string;
    /** Names a control of one row for those who can't see where it stands. */
    cell(row: number, control: string): string;
    /** Names a row: by the person once he has a name. */
    rowName(row: number, person: string): string;
    readonly noCostCenter: string;
    readonly choose: string;
    readonly add: string;
    readonly howMany: string;
    room(left: number): string;
    duplicate(row: number): string;
    remove(row: number): string;
    removed(count: number): string;
    readonly undo: string;
    /** Takes a person who walks by keyboard from the table to what follows it. */
    readonly skip: string;
    readonly uniqueEmail: string;
    readonly uniqueEmailHint: string;
    readonly sharedEmailHint: string;
    strandedInvites(names: string): string;
  };

  readonly setup: {
    readonly heading: string;
    readonly hint: string;
    readonly people: string;
    everybody(people: number): string;
    /** Whom the choice is for: one person by name, or several by number. */
    choice(people: number, name: string): string;
    readonly options: Readonly<
      Record<SetupOption, { readonly name: string; readonly hint: string }>
    >;
    /** What will happen on this path, in a sentence for those it is chosen for. */
    consequence(option: SetupOption, people: number, linkHours: number): string;
    readonly mixed: string;
    readonly unchosen: string;
    readonly undecided: string;
    readonly states: Readonly<Record<SetupOption, string>>;
    readonly ready: string;
    readonly toDo: string;
    readonly mobileCost: (freeCalls: number) => string;
  };

  readonly submitting: { heading(people: number): string; readonly hint: string };

  readonly outcome: {
    heading(
      ending: 'all' | 'partial' | 'none' | 'refused' | 'unknown',
      created: number,
      people: number,
    ): string;
    readonly hints: Readonly<Record<'all' | 'partial' | 'none' | 'refused' | 'unknown', string>>;
    readonly person: string;
    readonly account: string;
    readonly notification: string;
    readonly extension: string;
    readonly accountStates: Readonly<Record<'done' | 'failed' | 'unknown', string>>;
    readonly notificationStates: Readonly<
      Record<'done' | 'failed' | 'skipped' | 'unknown', string>
    >;
    readonly finish: string;
    readonly again: string;
    readonly edit: string;
    readonly retry: string;
    readonly check: string;
  };

  readonly footer: {
    people(people: number, limit: number): string;
    attention(rows: number): string;
    licences(used: number, left: number): string;
    readonly back: string;
    readonly next: string;
    readonly checking: string;
    submit(people: number): string;
  };

  readonly announcements: {
    rowsAdded(added: number, people: number, limit: number): string;
    rowDuplicated(row: number): string;
    rowRestored(row: number): string;
    rowRemoved(row: number, people: number): string;
    noRoom(limit: number): string;
    needAttention(count: number): string;
    uniqueEmailOff(invited: number): string;
  };

  /** What is wrong with a value, and what to do. */
  readonly issues: Readonly<Record<IssueCode, (params: IssueParams) => string>>;
  /** Why the back end did not do what it was asked, and what to do. */
  readonly failures: Readonly<Record<FailureKind, string>>;
  readonly checkFailed: string;
}
