import type { IssueCode } from '../../domain/issue.ts';
import type { FirstMessages, IssueMessages } from '../first-messages.ts';
import { locale, plural } from './english.ts';

// A wall time, such as 2027-03-14T01:30, belongs to no zone: it is shown as it stands on the wall.
const wallTime = (wall: string | number | undefined): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(`${wall}Z`),
  );

/** What is wrong with a value, and what to do, in English. */
export const enIssues: IssueMessages = {
  required: () => 'This is needed.',
  tooLong: ({ max }) => `Use at most ${max} characters.`,
  invalidEmail: () => 'This is not an email address. Use the form name@company.example.',
  forbiddenCharacter: () => 'This holds a character that can’t be shown or sent. Type it again.',
  invalidExtension: () => 'Use digits only.',
  extensionLength: ({ min, max }) => `Use ${min} to ${max} digits.`,
  reserved: () => 'This number is reserved. Choose another one.',
  duplicateInRun: ({ row }) => `User ${row} has this already. Change it, or remove one of the two.`,
  duplicateInAccount: ({ next }) =>
    next === undefined
      ? 'Somebody in the account has this already. Change it.'
      : `Somebody in the account has this already. The next free one is ${next}.`,
  unknownChoice: ({ name }) =>
    name === undefined
      ? 'The account does not have this. Choose another one.'
      : `The account does not have “${name}”. Choose another one.`,
  noRows: () => 'Nobody is in the list. Add a row.',
  noUserType: () => 'No user type can be chosen. Contact your billing admin.',
  overLimit: ({ max }) =>
    `A run holds at most ${max} people. Remove this row, and add it in the next run.`,
  noLicence: ({ max }) =>
    max === undefined
      ? 'No licence is left for this person. Contact your billing admin, or remove the row.'
      : plural(Number(max), {
          one: 'Only # licence is left. Contact your billing admin, or remove the row.',
          other: 'Only # licences are left. Contact your billing admin, or remove the row.',
        }),
  setupMissing: () => 'Choose how this person starts.',
  inviteNeedsUniqueEmail: () =>
    'An invite needs unique email IDs. Choose another option, or require unique email IDs again.',
  notAvailable: () => 'This can’t be chosen on this account. Contact your billing admin.',
  invalidFormat: () => 'This does not have the form that is used there.',
  postBox: () => 'Responders can’t go to a post box. Give a street address.',
  addressNotFound: () => 'This address can’t be found. Check the street and the city.',
  invalidDate: () => 'There is no such date or time. Choose another one.',
  unknownZone: () => 'This time zone is not known. Choose another one.',
  timeGap: ({ before, after }) =>
    `Clocks go forward then, so this time does not exist. The nearest are ${wallTime(before)} and ${wallTime(after)}.`,
  timeTwice: () => 'Clocks go back then, so this time comes twice. Choose the first or the second.',
  inPast: () => 'This time has passed. Choose a later one.',
  tooEarly: () => 'This is too soon for an email to be scheduled. Choose a later time.',
  tooLate: () => 'This is too far away. Choose an earlier date.',
  tooShort: ({ min }) => `Use at least ${min} characters.`,
  letterMissing: () => 'Add a letter.',
  digitMissing: () => 'Add a digit.',
  upperOrSpecialMissing: () => 'Add an upper-case letter or a special character.',
  sequence: () => 'Leave out sequences and repetitions, such as abc, 321 or aaa.',
  repetition: () => 'Do not repeat one group of digits.',
  personalData: () => 'Leave out the person’s name, email address and extension.',
  tooCommon: () => 'Everybody tries this one first. Choose another.',
  invalidPin: () => 'Use digits only.',
  mismatch: () => 'The two are not the same. Type them again.',
  numberGone: () => 'Somebody else has this number now. Choose another one.',
  phoneGone: () => 'Somebody else has this phone now. Choose another one.',
  holdExpired: () => 'This number is no longer held for you. Hold it again, or choose another one.',
  malformed: () => 'This can’t be read. Type it again.',
  unknown: () => 'The back end turned this down without saying why. Change it, or contact support.',
};

const ALIKE: Readonly<Partial<Record<IssueCode, string>>> = {
  required: 'These are needed.',
  forbiddenCharacter: 'These hold a character that can’t be shown or sent. Type them again.',
};

/** The same of several cells of one row, in English. */
export const enIssuesAlike: FirstMessages['issuesAlike'] = (code, params) =>
  ALIKE[code] ?? enIssues[code](params);
