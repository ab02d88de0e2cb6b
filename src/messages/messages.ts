import type { Capability } from '../domain/capability.ts';
import type { CatalogModel } from '../domain/device.ts';
import type { FailureKind } from '../domain/failure.ts';
import type { IssueCode, IssueParams } from '../domain/issue.ts';
import type { Money } from '../domain/money.ts';
import type { InventoryNumber } from '../domain/phone-number.ts';
import type { PhoneChoice } from '../domain/phone.ts';
import type { Repair } from '../domain/repairs.ts';
import type { RowField } from '../domain/row-field.ts';
import type { SetupOption } from '../domain/setup.ts';
import type { OutcomeStep } from '../domain/submission.ts';
import type { UserKind } from '../domain/user-type.ts';
import type { AddressMessages } from './address-messages.ts';
import type { ChargesMessages } from './charges-messages.ts';
import type { EmergencyLocationMessages } from './emergency-location-messages.ts';
import type { ShippingMessages } from './shipping-messages.ts';
import type {
  CredentialsMessages,
  MissingAddressMessages,
  RolesMessages,
  ScheduleMessages,
} from './setup-panels.messages.ts';

/** The steps that have a title, in the words of the header. */
export interface StepNames {
  readonly people: string;
  readonly shipping: string;
  readonly setup: string;
  readonly confirm: string;
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
    readonly noneLeft: string;
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
    duplicate(row: number): string;
    remove(row: number): string;
    removed(count: number): string;
    readonly undo: string;
    readonly redo: string;
    /** Takes a person who walks by keyboard from the table to what follows it. */
    readonly skip: string;
    readonly uniqueEmail: string;
    readonly uniqueEmailHint: string;
    readonly sharedEmailHint: string;
    strandedInvites(names: string): string;
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

  /** The roster's column for phones, and the window in which one is picked (R13 to R16). */
  readonly phones: {
    readonly field: string;
    /** What a person has, as it stands in the roster. */
    choice(phone: PhoneChoice): string;
    /** Names the button of one row: whose phone it is, and which. */
    cell(row: number, choice: string): string;
    title(row: number, person: string): string;
    readonly lists: {
      readonly legend: string;
      readonly inventory: string;
      readonly catalog: string;
    };
    /** Why one list can't be used, and who can help (R04). */
    barred(list: 'inventory' | 'catalog', capability: Capability): string;
    readonly onlyApp: string;
    readonly search: string;
    filters(active: number): string;
    readonly clearFilters: string;
    readonly brands: string;
    readonly deviceClasses: string;
    readonly features: string;
    readonly classNames: Readonly<Record<CatalogModel['deviceClass'], string>>;
    readonly minLines: string;
    readonly anyLines: string;
    atLeast(lines: number): string;
    /** One value to filter by, and how many models have it. */
    facet(value: string, count: number): string;
    results(count: number, isAll: boolean): string;
    lines(lines: number): string;
    readonly availability: Readonly<Record<CatalogModel['availability'], string>>;
    serial(serial: string): string;
    /** Which one it is, from 1, of the phones of one model that have no serial number. */
    noSerial(place: number): string;
    readonly taken: string;
    readonly chosen: string;
    readonly details: string;
    detailsOf(model: string): string;
    readonly select: string;
    selectModel(model: string): string;
    readonly useApp: string;
    readonly close: string;
    repair(row: number): { readonly label: string; readonly name: string };
  };

  /** The roster's column for numbers, and the window in which one is picked (R17, R18). */
  readonly numbers: {
    readonly field: string;
    readonly none: string;
    /** Said of a number that the wizard has filled in; it may give way to a better one. */
    readonly suggested: string;
    minutesLeft(minutes: number): string;
    /** Names the button of one row: whose number it is, and which. */
    cell(row: number, choice: string): string;
    title(row: number, person: string): string;
    readonly lists: { readonly legend: string; readonly inventory: string; readonly new: string };
    barred(list: 'inventory' | 'new', capability: Capability): string;
    readonly search: string;
    results(count: number, isAll: boolean): string;
    place(number: Pick<InventoryNumber, 'city' | 'region' | 'tariff'>): string;
    readonly chosen: string;
    readonly select: string;
    selectNumber(number: string): string;
    readonly country: string;
    countryName(country: string): string;
    readonly region: string;
    readonly areaCode: string;
    readonly choose: string;
    readonly noPlaces: string;
    readonly chooseArea: string;
    monthly(price: Money | null): string;
    readonly hold: string;
    holdNumber(number: string): string;
    holding(number: string): string;
    /** Said once, and again when the time is about to end; the minutes stand beside it. */
    held(number: string, isEnding: boolean): string;
    readonly keep: string;
    keepNumber(number: string): string;
    readonly lookElsewhere: string;
    holdEnded(number: string): string;
    readonly holdAgain: string;
    gone(number: string): string;
    holdFailed(number: string): string;
    readonly givingBack: string;
    readonly clear: string;
    readonly done: string;
    repair(row: number, isExpired: boolean): { readonly label: string; readonly name: string };
  };

  /** What windows that pick something share. */
  readonly pickers: {
    price(price: Money): string;
    readonly loading: string;
    readonly failed: string;
    readonly retry: string;
    readonly more: string;
    readonly cancel: string;
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
    /** Responders would be sent nowhere (R31). */
    readonly address: string;
    readonly noMail: string;
    /** How many people still need something. */
    unready(people: number): string;
    /** How a person starts, and a role that is not the account’s default one. */
    wayAndRole(way: string, role: string): string;
    /** The fields that are still missing or wrong for a person. */
    open(fields: readonly string[]): string;
    readonly mobileCost: (freeCalls: number) => string;
  };
  readonly schedule: ScheduleMessages;
  readonly credentials: CredentialsMessages;
  readonly roles: RolesMessages;
  readonly missingAddress: MissingAddressMessages;

  readonly shipping: ShippingMessages;
  readonly addresses: AddressMessages;
  readonly emergencyLocations: EmergencyLocationMessages;
  readonly charges: ChargesMessages;

  readonly leaving: {
    readonly heading: string;
    readonly hint: string;
    readonly stay: string;
    readonly leave: string;
  };
  readonly left: { readonly heading: string; readonly hint: string; readonly again: string };

  readonly signedOut: {
    readonly heading: string;
    readonly hint: string;
    readonly renewed: string;
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
    /** Says which part of adding a person failed (fault A09). */
    readonly partsFailed: Readonly<Record<OutcomeStep, string>>;
    readonly finish: string;
    readonly again: string;
    readonly edit: string;
    readonly retry: string;
    readonly check: string;
  };

  readonly footer: {
    people(people: number, limit: number): string;
    attention(rows: number): string;
    /** The licences that the run uses of those that are left, and those that it buys (R04). */
    licences(used: number, left: number, bought: number): string;
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

  /** What is wrong with a value, and what to do. */
  readonly issues: Readonly<Record<IssueCode, (params: IssueParams) => string>>;
  /** Why the back end did not do what it was asked, and what to do. */
  readonly failures: Readonly<Record<FailureKind, string>>;
  readonly checkFailed: string;
}
