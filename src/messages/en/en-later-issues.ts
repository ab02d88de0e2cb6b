import type { LaterIssueMessages } from '../issue-messages.ts';
import { characters, locale } from './english.ts';

// A wall time, such as 2027-03-14T01:30, belongs to no zone: it is shown as it stands on the wall.
const wallTime = (wall: string | number | undefined): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(`${wall}Z`),
  );

/** What only later steps find wrong with a value, and what to do, in English. */
export const enLaterIssues: LaterIssueMessages = {
  setupMissing: () => 'Choose how this person starts.',
  inviteNeedsUniqueEmail: () =>
    'An invite needs unique email IDs. Choose another option, or require unique email IDs again.',
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
  tooShort: ({ min }) => `Use at least ${characters(min)}.`,
  letterMissing: () => 'Add a letter.',
  digitMissing: () => 'Add a digit.',
  upperOrSpecialMissing: () => 'Add an upper-case letter or a special character.',
  sequence: () => 'Leave out sequences and repetitions, such as abc, 321 or aaa.',
  repetition: () => 'Do not repeat one group of digits.',
  personalData: () => 'Leave out the person’s name, email address and extension.',
  tooCommon: () => 'Everybody tries this one first. Choose another.',
  invalidPin: () => 'Use digits only.',
  mismatch: () => 'The two are not the same. Type them again.',
};
