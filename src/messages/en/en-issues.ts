import type { IssueCode } from '../../domain/issue.ts';
import type { FirstMessages } from '../first-messages.ts';
import { issueText, type FirstIssueMessages } from '../issue-messages.ts';
import { characters, people, plural } from './english.ts';

/** What is wrong with a value of the first step, and what to do, in English. */
export const enIssues: FirstIssueMessages = {
  required: () => 'This is needed.',
  tooLong: ({ max }) => `Use at most ${characters(max)}.`,
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
    `A run holds at most ${people(Number(max))}. Remove this row, and add it in the next run.`,
  noLicence: ({ max }) =>
    max === undefined
      ? 'No licence is left for this person. Contact your billing admin, or remove the row.'
      : plural(Number(max), {
          one: 'Only # licence is left. Contact your billing admin, or remove the row.',
          other: 'Only # licences are left. Contact your billing admin, or remove the row.',
        }),
  notAvailable: () => 'This can’t be chosen on this account. Contact your billing admin.',
  numberGone: () => 'Somebody else has this number now. Choose another one.',
  phoneGone: () => 'Somebody else has this phone now. Choose another one.',
  holdExpired: () => 'This number is no longer held for you. Hold it again, or choose another one.',
  malformed: () => 'This can’t be read. Type it again.',
  unknown: () =>
    'Your phone system turned this down without saying why. Change it, or contact support.',
};

const ALIKE: Readonly<Partial<Record<IssueCode, string>>> = {
  required: 'These are needed.',
  forbiddenCharacter: 'These hold a character that can’t be shown or sent. Type them again.',
};

/** The same of several cells of one row, in English. */
export const enIssuesAlike: FirstMessages['issuesAlike'] = (code, params) =>
  ALIKE[code] ?? issueText(enIssues, { code, params });
