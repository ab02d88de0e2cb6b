import type { Capability } from '../domain/capability.ts';
import type { FailureKind } from '../domain/failure.ts';
import type { IssueCode, IssueParams } from '../domain/issue.ts';
import type { Money } from '../domain/money.ts';
import type { PhoneChoice } from '../domain/phone.ts';
import type { Repair } from '../domain/repairs.ts';
import type { RowField } from '../domain/row-field.ts';
import type { UserKind } from '../domain/user-type.ts';
import type { ChargesInBrief } from './charges-messages.ts';
import type { FirstIssueMessages } from './issue-messages.ts';

/** The steps that have a title, in the words of the header. */
interface StepNames {
  readonly people: string;
  readonly shipping: string;
  readonly setup: string;
  readonly confirm: string;
  readonly outcome: string;
}

/** What is said where a run is left, or was. */
export interface LeavingWords {
  readonly heading: string;
  readonly hint: string;
}

/** The words of the first step, and of whatever page is left or waited for: they are there from the start. */
export interface FirstMessages {
  /** The BCP 47 tag of the language: of the wizard's `lang`, and of the lists that it joins. A message writes its own numbers and dates. */
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

  /** Said where a page or window is not loaded yet, or could not be. */
  readonly parts: {
    readonly wait: string;
    failed(title: string): string;
    readonly hint: string;
    readonly retry: string;
  };

  readonly userTypes: {
    readonly legend: string;
    summary(kind: UserKind, freeCalls: number): string;
    licences(left: number | null): string;
    /** What one more licence costs, or why none can be bought (R04); it comes with the words of the windows for phones and numbers. */
    more?(price: Money | null, capability: Capability): string;
  };

  readonly roster: {
    readonly heading: string;
    caption(people: number): string;
    readonly fields: Readonly<Record<RowField, string>>;
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
    /** Opens the window for whole lists. */
    readonly list: string;
    duplicate(row: number): string;
    remove(row: number): string;
    /** The menu of a row, which copies its cells to other rows. */
    readonly fill: {
      open(row: number): string;
      below(rows: number): string;
      all(rows: number): string;
      cell(field: string, value: string): string;
    };
    removed(count: number): string;
    readonly undo: string;
    readonly redo: string;
    /** Takes a person who walks by keyboard from the table to what follows it. */
    readonly skip: string;
    readonly uniqueEmail: string;
    readonly uniqueEmailHint: string;
    readonly sharedEmailHint: string;
    strandedInvites(names: string): string;
    /** Who was handed over without an answer that tells what came of it (A03, A12). */
    maybeAdded(names: string): string;
    /** Of how many people the name was guessed from the address. */
    derivedNames(people: number): string;
    /** How many columns of what was pasted found no place. */
    leftOut(columns: number): string;
    /** What the keys do within the table. */
    readonly keys: string;
  };

  /** What mends a problem at once, in the line that tells it. */
  readonly repairs: {
    /** The name also says whose problem it is. */
    one(repair: Repair, row: number): { readonly label: string; readonly name: string };
    /** The same repair for every row that needs it. */
    all(kind: Repair['kind'], count: number): { readonly label: string; readonly name: string };
  };

  /** The roster's column for phones (R13). */
  readonly phones: {
    readonly field: string;
    /** What a person has, as it stands in the roster. */
    choice(phone: PhoneChoice): string;
    /** Names the button of one row: whose phone it is, and which. */
    cell(row: number, choice: string): string;
    repair(row: number): { readonly label: string; readonly name: string };
  };

  /** The roster's column for numbers (R17). */
  readonly numbers: {
    readonly field: string;
    readonly none: string;
    /** Said of a number that the wizard has filled in; it may give way to a better one. */
    readonly suggested: string;
    minutesLeft(minutes: number): string;
    /** Names the button of one row: whose number it is, and which. */
    cell(row: number, choice: string): string;
    repair(row: number, isExpired: boolean): { readonly label: string; readonly name: string };
  };

  readonly leaving: {
    readonly heading: string;
    readonly hint: string;
    readonly stay: string;
    readonly leave: string;
    /** The same once some were added, or may have been (null); it comes with the words of the result. */
    afterAdding?(added: number | null): LeavingWords;
  };
  readonly left: {
    readonly heading: string;
    readonly hint: string;
    readonly again: string;
    afterAdding?(added: number | null): LeavingWords;
  };

  readonly signedOut: {
    readonly heading: string;
    readonly hint: string;
    readonly renewed: string;
  };

  readonly submitting: {
    heading(people: number): string;
    /** The heading while the back end is asked what it knows already, and nothing is sent. */
    readonly asking: string;
    readonly hint: string;
  };

  readonly charges: ChargesInBrief;

  readonly footer: {
    people(people: number, limit: number): string;
    attention(rows: number): string;
    /** The licences that the run uses of those that are left, and those that it buys (R04). */
    licences(used: number, left: number, bought: number): string;
    /** Before an amount to which shipping and taxes are still to come. */
    readonly today: string;
    readonly monthly: string;
    readonly cancel: string;
    readonly review: string;
    readonly back: string;
    readonly next: string;
    readonly checking: string;
    submit(people: number): string;
  };

  readonly announcements: {
    rowsAdded(added: number, people: number, limit: number): string;
    rowsPasted(pasted: {
      readonly people: number;
      readonly attention: number;
      /** Of how many the name was guessed from the address. */
      readonly derived: number;
      /** How many columns found no place. */
      readonly leftOut: number;
    }): string;
    rowDuplicated(row: number): string;
    rowRestored(row: number): string;
    rowRemoved(row: number, people: number): string;
    noRoom(limit: number): string;
    needAttention(count: number): string;
    uniqueEmailOff(invited: number): string;
    undone(people: number): string;
    redone(people: number): string;
    rowsRepaired(count: number, attention: number): string;
    rowsFilled(count: number): string;
    readonly planOfOtherAccount: string;
    readonly accountChanged: string;
  };

  readonly issues: FirstIssueMessages;
  /** The same of several cells of one row, whose names stand before it. */
  issuesAlike(code: IssueCode, params: IssueParams): string;
  /** Why the back end did not do what it was asked, and what to do. */
  readonly failures: Readonly<Record<FailureKind, string>>;
  /** Beside what a back end says of a failure in its own words, which is handed on to support. */
  readonly support: { readonly copy: string; readonly copied: string };
  readonly checkFailed: string;
}
