import type { Messages } from './messages.ts';
import { pluralOf } from './plural.ts';

const locale = 'en';
const plural = pluralOf(locale);
const people = (count: number): string => plural(count, { one: '# person', other: '# people' });
const numbers = (count: number): string => new Intl.NumberFormat(locale).format(count);

/** The wizard in English. */
export const en: Messages = {
  locale,
  direction: 'ltr',
  title: 'Add users',
  steps: { people: 'People', setup: 'Set-up', outcome: 'Result' },
  stepState: { done: 'done', current: 'current step', ahead: 'to do' },
  stepOf: (name, step, steps) => `${name}, step ${step} of ${steps}`,

  loading: {
    wait: 'Loading the account…',
    failed: 'The account could not be loaded',
    retry: 'Try again',
  },
  noTransport:
    'This wizard has no transport, so it can’t reach a back end. Set the element’s “transport” property, for example to httpTransport({ baseUrl }).',

  userTypes: {
    legend: 'User type',
    summary: (kind, freeCalls) =>
      ({
        full: 'Calls, messages and meetings. Has a phone and a number.',
        videoPaid: 'Meetings with a licence, and messages. No direct calls.',
        videoFree: 'Meetings and messages. No direct calls.',
        mobile: `Messages and meetings. Calls only through the auto-receptionist and RingOut; more than ${numbers(freeCalls)} in a billing cycle cost one user.`,
      })[kind],
    licences: (left) =>
      left === null ? 'Free' : plural(left, { one: '# licence left', other: '# licences left' }),
    noneLeft: 'To get more, contact your billing admin.',
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
    phone: 'Phone',
    app: 'RingCentral app',
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
    duplicate: (row) => `Duplicate user ${numbers(row)}`,
    remove: (row) => `Remove user ${numbers(row)}`,
    removed: (count) => plural(count, { one: '1 row removed.', other: '# rows removed.' }),
    undo: 'Undo',
    skip: 'Skip the table',
    uniqueEmail: 'Require unique email IDs',
    uniqueEmailHint: 'Each person signs in with an address of their own.',
    sharedEmailHint:
      'Several people may share an address, so nobody can be invited by email. “Activate later” remains.',
    strandedInvites: (names) =>
      `Set to an invite, which needs unique email IDs: ${names}. Turn the box on again, or choose another option in Set-up.`,
  },

  setup: {
    heading: 'How does each person start?',
    hint: 'Choose for everybody, or mark some people first.',
    people: 'People',
    everybody: (count) => plural(count, { one: 'Only # person', other: 'All # people' }),
    choice: (count, name) =>
      count === 1 && name !== '' ? `Setup option for ${name}` : `Setup option for ${people(count)}`,
    options: {
      invite: { name: 'Send invite', hint: 'Mail leaves at once' },
      later: { name: 'Activate later', hint: 'No mail, not active' },
    },
    consequence: (option, count, linkHours) =>
      option === 'invite'
        ? plural(count, {
            one: `A welcome email with an activation link leaves as soon as you add this person. The link works for ${numbers(linkHours)} hours.`,
            other: `A welcome email with an activation link leaves for each of # people as soon as you add them. The links work for ${numbers(linkHours)} hours.`,
          })
        : plural(count, {
            one: 'This person is added and not notified. Give credentials or send the welcome email later.',
            other:
              '# people are added and nobody is notified. Give them credentials or send the welcome email later.',
          }),
    mixed: 'These people start in different ways. Choose an option to give them all the same.',
    unchosen: 'Choose how these people start.',
    undecided: 'Not chosen yet',
    states: { invite: 'Invite now', later: 'Activate later' },
    ready: 'Ready',
    toDo: 'To do',
    mobileCost: (freeCalls) =>
      `Mobile users are free. If one makes or receives more than ${numbers(freeCalls)} calls in a billing cycle, the account pays for one more user that month.`,
  },

  submitting: {
    heading: (count) => `Adding ${people(count)}…`,
    hint: 'This can take a moment. Keep this page open to see what becomes of each person.',
  },

  outcome: {
    heading: (ending, created, count) =>
      ({
        all: plural(created, { one: '1 person was added', other: '# people were added' }),
        partial: `${numbers(created)} of ${people(count)} were added`,
        none: 'Nobody was added',
        refused: 'Nobody was added',
        unknown: 'It is not known yet who was added',
      })[ending],
    hints: {
      all: 'They are members of the account now.',
      partial: 'Those who were added stay added. The others are still here, as you typed them.',
      none: 'Everything is still here, as you typed it.',
      refused: 'Everything is still here, as you typed it.',
      unknown:
        'The back end did not answer, and it may have added these people. Check again before you do anything else: nobody will be added twice.',
    },
    person: 'Person',
    account: 'Account',
    notification: 'Notification',
    extension: 'Ext.',
    accountStates: { done: 'Added', failed: 'Not added', unknown: 'Not known' },
    notificationStates: {
      done: 'Invite sent',
      failed: 'Invite not sent',
      skipped: 'Not notified',
      unknown: 'Not known',
    },
    finish: 'Done',
    again: 'Add more people',
    edit: 'Correct and try again',
    retry: 'Try again',
    check: 'Check again',
  },

  footer: {
    people: (count, limit) => `${numbers(count)} of ${people(limit)}`,
    attention: (rows) => plural(rows, { one: '# needs attention', other: '# need attention' }),
    licences: (used, left) =>
      `${numbers(used)} of ${plural(left, { one: '# licence', other: '# licences' })}`,
    back: 'Back',
    next: 'Next',
    checking: 'Checking…',
    submit: (count) => `Add ${people(count)}`,
  },

  announcements: {
    rowsAdded: (added, count, limit) =>
      `${plural(added, { one: '# user added', other: '# users added' })}, ${numbers(count)} of ${numbers(limit)}.`,
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
  },

  issues: {
    required: () => 'This is needed.',
    tooLong: ({ max }) => `Use at most ${max} characters.`,
    invalidEmail: () => 'This is not an email address. Use the form name@company.example.',
    forbiddenCharacter: () => 'This holds a character that can’t be shown or sent. Type it again.',
    invalidExtension: () => 'Use digits only.',
    extensionLength: ({ min, max }) => `Use ${min} to ${max} digits.`,
    reserved: () => 'This number is reserved. Choose another one.',
    duplicateInRun: ({ row }) =>
      `User ${row} has this already. Change it, or remove one of the two.`,
    duplicateInAccount: ({ next }) =>
      next === undefined
        ? 'Somebody in the account has this already. Change it.'
        : `Somebody in the account has this already. The next free one is ${next}.`,
    unknownChoice: () => 'The account does not have this. Choose another one.',
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
    malformed: () => 'This can’t be read. Type it again.',
    unknown: () =>
      'The back end turned this down without saying why. Change it, or contact support.',
  },

  failures: {
    unauthenticated: 'You are signed out. Sign in again, then try again.',
    forbidden: 'You are not allowed to do this. Ask an admin with the right to add users.',
    featureUnavailable: 'The account’s plan does not include this.',
    licenceLimit: 'The account has no licence left. Contact your billing admin.',
    validation: 'The back end turned the list down. Correct what is marked.',
    conflict: 'This is being worked on already. Wait a moment, then try again.',
    notFound: 'The back end does not know what was asked for.',
    rateLimited: 'Too many requests were made. Wait a minute, then try again.',
    unavailable: 'The back end can’t be reached. Check the connection, then try again.',
    unsupported: 'The back end can’t do this.',
    contract: 'The back end sent an answer that can’t be read. Contact support.',
    aborted: 'The request was stopped before an answer came.',
    unknown: 'Something went wrong, and the back end did not say what.',
  },
  checkFailed: 'The list could not be checked against the account.',
};
