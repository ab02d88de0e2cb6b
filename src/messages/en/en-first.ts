import type { FirstMessages } from '../first-messages.ts';
import { enChargesInBrief } from './en-charges-in-brief.ts';
import { enIssues, enIssuesAlike } from './en-issues.ts';
import { enRepairs } from './en-repairs.ts';
import { locale, numbers, people, plural } from './english.ts';

const needAttention = (count: number): string =>
  plural(count, { one: '# needs attention', other: '# need attention' });
const derivedNames = (count: number): string =>
  plural(count, {
    one: 'The name of # person was guessed from the address. Check it.',
    other: 'The names of # people were guessed from their addresses. Check them.',
  });
const leftOutColumns = (columns: number): string =>
  plural(columns, {
    one: '# column of what was pasted found no place and was left out.',
    other: '# columns of what was pasted found no place and were left out.',
  });

/** What the first step needs, and whatever page is left or waited for, in English. */
export const enFirst: FirstMessages = {
  locale,
  direction: 'ltr',
  title: 'Add users',
  steps: {
    people: 'People',
    shipping: 'Shipping',
    setup: 'Set-up',
    confirm: 'Confirm',
    outcome: 'Result',
  },
  stepState: { done: 'done', current: 'current step', ahead: 'to do' },
  stepOf: (name, step, steps) => `${name}, step ${step} of ${steps}`,

  loading: {
    wait: 'Loading the account…',
    failed: 'The account could not be loaded',
    retry: 'Try again',
  },
  noTransport: 'This wizard has no back end. Set its “transport”: httpTransport({ baseUrl }).',

  parts: {
    wait: 'Getting this ready…',
    failed: (title) => `“${title}” could not be loaded`,
    hint: 'Nothing that you entered is lost. Check the connection, then try again.',
    retry: 'Try again',
  },

  userTypes: {
    legend: 'User type',
    summary: (kind, freeCalls) =>
      ({
        full: 'Calls, messages and meetings. Has a phone and a number.',
        videoPaid: 'Meetings with a licence, and messages. No direct calls.',
        videoFree: 'Meetings and messages. No direct calls.',
        mobile: `Messages and meetings. Calls only through the auto-receptionist and RingOut; more than ${numbers(freeCalls)} in a billing cycle cost one more user.`,
      })[kind],
    licences: (left) =>
      left === null ? 'Free' : plural(left, { one: '# licence left', other: '# licences left' }),
  },

  roster: {
    heading: 'Whom are you adding?',
    caption: (count) => `People to add: ${numbers(count)}`,
    fields: {
      firstName: 'First name',
      lastName: 'Last name',
      email: 'Email',
      extension: 'Ext.',
      siteId: 'Site',
      costCenterId: 'Cost centre',
    },
    row: 'No.',
    actions: 'Actions',
    cell: (row, control) => `User ${numbers(row)}, ${control}`,
    rowName: (row, person) =>
      person === '' ? `User ${numbers(row)}` : `User ${numbers(row)}, ${person}`,
    noCostCenter: 'None',
    choose: 'Choose…',
    add: 'Add',
    howMany: 'How many rows to add',
    room: (left) => (left === 0 ? 'No room left in this run' : `Room for ${numbers(left)} more`),
    list: 'Paste or import a list',
    duplicate: (row) => `Duplicate user ${numbers(row)}`,
    remove: (row) => `Remove user ${numbers(row)}`,
    fill: {
      open: (row) => `Copy from user ${numbers(row)} to other rows`,
      below: (count) =>
        plural(count, { one: 'Copy to the row below', other: 'Copy to # rows below' }),
      all: (count) =>
        plural(count, { one: 'Copy to the other row', other: 'Copy to all # other rows' }),
      cell: (field, value) => `${field}: ${value}`,
    },
    removed: (count) => plural(count, { one: '1 row removed.', other: '# rows removed.' }),
    undo: 'Undo',
    redo: 'Redo',
    skip: 'Skip the table',
    uniqueEmail: 'Require unique email IDs',
    uniqueEmailHint: 'Each person signs in with an address of their own.',
    sharedEmailHint:
      'Several people may share an address, so nobody can be invited by email. The other ways to start remain.',
    strandedInvites: (names) =>
      `Set to an invite, which needs unique email IDs: ${names}. Turn the box on again, or choose another option in Set-up.`,
    maybeAdded: (names) =>
      `Not known yet whether they were added: ${names}. This is looked up before anybody is added.`,
    derivedNames,
    leftOut: leftOutColumns,
    keys: 'Paste a list from a spreadsheet or an email into any cell. Enter goes down, Control D copies from the row above, Control Shift D to all rows below, F8 goes to the next problem.',
  },

  repairs: enRepairs,

  phones: {
    field: 'Phone',
    choice: (phone) => {
      if (phone.kind === 'app') return 'RingCentral app';
      return phone.kind === 'purchase' ? `Buy ${phone.model}` : phone.model;
    },
    cell: (row, choice) => `User ${numbers(row)}, phone: ${choice}`,
    repair: (row) => ({
      label: 'Choose a phone',
      name: `Choose a phone for user ${numbers(row)}`,
    }),
  },

  numbers: {
    field: 'Number',
    none: 'Select',
    suggested: 'suggested',
    minutesLeft: (minutes) => `${numbers(minutes)} min left`,
    cell: (row, choice) => `User ${numbers(row)}, number: ${choice}`,
    repair: (row, isExpired) =>
      isExpired
        ? { label: 'Hold again', name: `Hold again: number of user ${numbers(row)}` }
        : { label: 'Choose a number', name: `Choose a number for user ${numbers(row)}` },
  },

  leaving: {
    heading: 'Leave without adding anybody?',
    hint: 'What you entered is not kept. Nobody has been added yet.',
    stay: 'Stay',
    leave: 'Leave',
  },
  left: {
    heading: 'Nobody was added',
    hint: 'You left before submitting. What you entered was not kept.',
    again: 'Start again',
  },

  signedOut: {
    heading: 'You are signed out',
    hint: 'Sign in again, in another window if need be. Everything that you entered is still here.',
    renewed: 'I have signed in again',
  },

  submitting: {
    heading: (count) => `Adding ${people(count)}…`,
    asking: 'Asking what became of them…',
    hint: 'Keep this page open to see what becomes of each person.',
  },

  charges: enChargesInBrief,

  footer: {
    people: (count, limit) => `${numbers(count)} of ${people(limit)}`,
    attention: needAttention,
    licences: (used, left, bought) => {
      const held = `${numbers(used)} of ${plural(left, { one: '# licence', other: '# licences' })}`;
      if (bought === 0) return held;
      return `${held}, ${numbers(bought)} more to buy`;
    },
    today: 'Today from',
    monthly: 'Monthly',
    cancel: 'Cancel',
    review: 'Review charges',
    back: 'Back',
    next: 'Next',
    checking: 'Checking…',
    submit: (count) => `Add ${people(count)}`,
  },

  announcements: {
    rowsAdded: (added, count, limit) =>
      `${plural(added, { one: '# user added', other: '# users added' })}, ${numbers(count)} of ${numbers(limit)}.`,
    rowsPasted: ({ people: count, attention, derived, leftOut }) =>
      [
        attention === 0 ? `${people(count)}.` : `${people(count)}, ${needAttention(attention)}.`,
        ...(derived === 0 ? [] : [derivedNames(derived)]),
        ...(leftOut === 0 ? [] : [leftOutColumns(leftOut)]),
      ].join(' '),
    rowDuplicated: (row) => `User ${numbers(row)} duplicated. Type a name and an email address.`,
    rowRestored: (row) => `User ${numbers(row)} is back.`,
    rowRemoved: (row, count) =>
      `User ${numbers(row)} removed, ${people(count)} left. Press Control Z to undo.`,
    noRoom: (limit) => `No more rows: a run holds at most ${people(limit)}.`,
    needAttention: (count) =>
      plural(count, { one: '# person needs attention.', other: '# people need attention.' }),
    uniqueEmailOff: (invited) =>
      invited === 0
        ? 'Nobody can be invited by email now.'
        : `Nobody can be invited by email now. ${plural(invited, { one: '# person is', other: '# people are' })} set to an invite.`,
    undone: (count) => `Undone. ${people(count)}.`,
    redone: (count) => `Done again. ${people(count)}.`,
    rowsRepaired: (count, attention) =>
      attention === 0
        ? `${people(count)} mended.`
        : `${people(count)} mended, ${needAttention(attention)}.`,
    rowsFilled: (count) => `${people(count)} changed.`,
    planOfOtherAccount: 'The saved draft belongs to another account, so it was left out.',
    accountChanged: 'You have signed in to another account. The list starts anew.',
  },

  issues: enIssues,
  issuesAlike: enIssuesAlike,
  failures: {
    unauthenticated: 'You are signed out. Sign in again, then try again.',
    forbidden: 'You may not do this. Ask an admin who may add users.',
    featureUnavailable: 'The account’s plan does not include this.',
    licenceLimit: 'The account has no licence left. Contact your billing admin.',
    purchaseLimit:
      'This costs more than the account may buy in one billing cycle. Contact support.',
    validation: 'Your phone system turned the list down. Change it, or contact support.',
    conflict: 'This is being done already. Wait a moment, then try again.',
    notFound: 'Your phone system does not know what was asked for.',
    expired: 'This is no longer held. Ask for it again.',
    rateLimited: 'This was asked too often. Wait a minute, then try again.',
    unavailable: 'Your phone system can’t be reached. Check the connection, then try again.',
    unsupported: 'Your phone system can’t do this.',
    contract: 'The answer of your phone system can’t be read. Contact support.',
    aborted: 'This was stopped before an answer came.',
    unknown: 'Your phone system did not say what went wrong.',
  },
  support: { copy: 'Copy for support', copied: 'Copied.' },
  checkFailed: 'The list could not be checked against the account.',
};
