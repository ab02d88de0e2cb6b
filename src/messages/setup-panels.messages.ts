import type { IssueParams } from '../domain/issue.ts';
import type { PolicyRuleName } from '../domain/policy-rules.ts';

/** The words of the panel that schedules an invite (R27). */
export interface ScheduleMessages {
  readonly date: string;
  readonly time: string;
  readonly timeZone: string;
  /** The admin's own zone, as the account knows it, among the others. */
  ownZone(timeZone: string): string;
  /** The zone that this device is set to, where it is another one. */
  deviceZone(timeZone: string): string;
  /** A zone by its IANA name, as a person reads it. */
  zone(timeZone: string): string;
  readonly incomplete: string;
  readonly mixed: string;
  /** When the mails leave, with the full date and the offset; an instant in milliseconds since 1970. */
  leaves(people: number, instant: number, timeZone: string): string;
  linkEnds(people: number, instant: number, timeZone: string): string;
  /** Short, for the list of people. */
  short(instant: number, timeZone: string): string;
  /** Offers a wall time, such as `2027-03-14T01:30`, beside one that does not exist. */
  useWall(wall: string): string;
  earliest(instant: number, timeZone: string): string;
  latest(instant: number, timeZone: string): string;
  useEarliest: string;
  useLatest: string;
  /** Asks which of two equal times is meant. */
  readonly twice: string;
  occurrence(which: 'first' | 'second', instant: number, timeZone: string): string;
}

/** The fields of credentials, by their names in the domain. */
type CredentialsField = 'password' | 'passwordAgain' | 'pin' | 'pinAgain' | 'questionId' | 'answer';

/** The words of the panel that assigns credentials, and of the place for responders (R28 to R31). */
export interface CredentialsMessages {
  readonly fields: Readonly<Record<CredentialsField, string>>;
  /** A field of one person among several. */
  fieldOf(field: CredentialsField, person: string): string;
  readonly rules: Readonly<Record<PolicyRuleName, (params: IssueParams) => string>>;
  readonly passwordRules: string;
  readonly pinRules: string;
  readonly ruleStates: Readonly<Record<'met' | 'broken' | 'open', string>>;
  readonly temporary: string;
  temporaryHint(people: number, isTemporary: boolean): string;
  readonly temporaryMixed: string;
  readonly noTemporary: string;
  generate(people: number): string;
  readonly generating: string;
  generateFailed(names: string): string;
  /** Said as soon as it is true: everybody has a password and a PIN that satisfy the rules. */
  complete(ready: number, people: number): string;
  /** That nobody can see what was set once people are added, and what to do before. */
  readonly keep: string;
  readonly show: string;
  showOf(person: string): string;
  readonly several: string;
  readonly table: string;
  readonly person: string;
  /** Said, and nothing more, where several people would sign in with one password. */
  samePassword(people: number): string;
  readonly set: string;
  readonly notSet: string;
  readonly chooseQuestion: string;
  readonly questionsLoading: string;
  readonly questionsFailed: string;
  readonly questionsDiffer: string;
  readonly answersDiffer: string;
  /** What an answer must be, and that so many people have the one. */
  answerHint(min: number, people: number): string;
  readonly retry: string;
  readonly location: LocationMessages;
}

/** The words about the place to which responders are sent (R29 to R31). */
interface LocationMessages {
  readonly none: string;
  /** What it means not to have one. */
  why(people: number): string;
  readonly add: string;
  addFor(person: string): string;
  addForAll(people: number): string;
  sentTo(place: string): string;
  /** The place of the site, which holds for those without one of their own. */
  sentToSite(place: string): string;
  /** Those for whom it is one place, by number. */
  several(people: number): string;
  readonly change: string;
  changeFor(person: string): string;
  /** A place by its nickname and street. */
  place(name: string, street: string, city: string): string;
  readonly unavailable: string;
}

/** The words about roles (R24). */
export interface RolesMessages {
  readonly role: string;
  readonly defaultRole: string;
  readonly different: string;
  readonly edit: string;
  readonly notEditable: string;
  title(people: number, name: string): string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly search: string;
  found(count: number): string;
  readonly legend: string;
  readonly isDefault: string;
  readonly notAssignable: string;
  permissions(role: string): string;
  readonly other: string;
  adds(count: number): string;
  readonly addsNothing: string;
  readonly added: string;
  readonly elevationTitle: string;
  elevation(people: number, role: string): string;
  readonly save: string;
  readonly cancel: string;
  readonly confirm: string;
  readonly back: string;
}

/** The words of "Missing Emergency Address" (R32). */
export interface MissingAddressMessages {
  readonly heading: string;
  why(people: number): string;
  readonly back: string;
  readonly skip: string;
}
