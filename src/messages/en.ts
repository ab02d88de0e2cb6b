import { enAddresses } from './en-addresses.ts';
import { enCharges } from './en-charges.ts';
import { enEmergencyLocations } from './en-emergency-locations.ts';
import { enShipping } from './en-shipping.ts';
import { credentialsEn, missingAddressEn, rolesEn, scheduleEn } from './en-setup-panels.ts';
import type { Repair } from '../domain/repairs.ts';
import type { Capability } from '../domain/capability.ts';
import { moneyText } from './format.ts';
import type { Messages } from './messages.ts';
import { pluralOf } from './plural.ts';

const locale = 'en';
const plural = pluralOf(locale);
const people = (count: number): string => plural(count, { one: '# person', other: '# people' });
// A wall time, such as 2027-03-14T01:30, belongs to no zone: it is shown as it stands on the wall.
const wallTime = (wall: string | number | undefined): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(`${wall}Z`),
  );
const numbers = (count: number): string => new Intl.NumberFormat(locale).format(count);

const needAttention = (count: number): string =>
  plural(count, { one: '# needs attention', other: '# need attention' });
const repairLabel = (repair: Repair): string => {
  switch (repair.kind) {
    case 'useExtension':
      return `Use ${repair.extension}`;
    case 'removeTwin':
      return `Same person as user ${numbers(repair.ofRow)}: remove`;
    case 'removeSurplus':
      return 'Remove this row';
    case 'dropCostCenter':
      return 'Leave it empty';
  }
};
const REPAIRS_OF_ALL: Readonly<Record<Repair['kind'], string>> = {
  useExtension: 'use free extensions',
  removeTwin: 'remove people who are in the list twice',
  removeSurplus: 'remove rows that are too many',
  dropCostCenter: 'leave unknown cost centres empty',
};
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
const countries = new Intl.DisplayNames(locale, { type: 'region' });
const forWhom = (row: number, person: string): string =>
  person === '' ? `user ${numbers(row)}` : person;
const shown = (count: number, isAll: boolean, counted: string): string => {
  if (count === 0) return 'Nothing found. Change or clear what you search for.';
  return isAll ? counted : `${counted} shown, there are more`;
};
const reasonFor = ({ reason, permission }: Capability): string =>
  ({
    plan: 'the account’s plan does not include it',
    account: 'it is not allowed on this account',
    permission:
      permission === null
        ? 'your role does not allow it'
        : `your role lacks the permission “${permission}”`,
    configuration: 'it is not set up on this account',
    notSupported: 'the phone system behind this account does not offer it',
    other: 'it is not available on this account',
  })[reason ?? 'other'];
const barred = (what: string, capability: Capability): string =>
  capability.state === 'unsupported'
    ? `${what}: ${reasonFor(capability)}.`
    : `${what}: ${reasonFor(capability)}. Contact your billing admin.`;

/** The wizard in English. */
export const en: Messages = {
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
  noTransport:
    'This wizard has no transport, so it can’t reach a back end. Set the element’s “transport” property, for example to httpTransport({ baseUrl }).',

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
    redo: 'Redo',
    skip: 'Skip the table',
    uniqueEmail: 'Require unique email IDs',
    uniqueEmailHint: 'Each person signs in with an address of their own.',
    sharedEmailHint:
      'Several people may share an address, so nobody can be invited by email. “Activate later” remains.',
    strandedInvites: (names) =>
      `Set to an invite, which needs unique email IDs: ${names}. Turn the box on again, or choose another option in Set-up.`,
    derivedNames,
    leftOut: leftOutColumns,
    keys: 'Paste a list from a spreadsheet or an email into any cell. Enter goes down, Control D copies from the row above, Control Shift D to all rows below, F8 goes to the next problem.',
  },

  repairs: {
    one: (repair, row) => {
      const label = repairLabel(repair);
      return { label, name: `User ${numbers(row)}: ${label}` };
    },
    all: (kind, count) => {
      const label = `Fix all ${numbers(count)}`;
      return { label, name: `${label}: ${REPAIRS_OF_ALL[kind]}` };
    },
  },

  phones: {
    field: 'Phone',
    choice: (phone) => {
      if (phone.kind === 'app') return 'RingCentral app';
      return phone.kind === 'purchase' ? `Buy ${phone.model}` : phone.model;
    },
    cell: (row, choice) => `User ${numbers(row)}, phone: ${choice}`,
    title: (row, person) => `Phone for ${forWhom(row, person)}`,
    lists: { legend: 'Where from', inventory: 'In stock', catalog: 'To buy' },
    barred: (list, capability) =>
      barred(
        list === 'inventory' ? 'Phones in stock can’t be assigned' : 'Phones can’t be bought',
        capability,
      ),
    onlyApp: 'The RingCentral app needs no phone: it runs on computers and mobiles.',
    search: 'Search phones',
    filters: (active) => (active === 0 ? 'Filters' : `Filters (${numbers(active)})`),
    clearFilters: 'Clear search and filters',
    brands: 'Brand',
    deviceClasses: 'Kind',
    features: 'Features',
    classNames: {
      desk: 'Desk phone',
      conference: 'Conference phone',
      cordless: 'Cordless phone',
      adapter: 'Adapter',
      other: 'Phone',
    },
    minLines: 'Lines',
    anyLines: 'Any number',
    atLeast: (lines) => plural(lines, { one: '# or more', other: '# or more' }),
    facet: (value, count) => `${value} (${numbers(count)})`,
    results: (count, isAll) =>
      shown(count, isAll, plural(count, { one: '# phone', other: '# phones' })),
    lines: (lines) => plural(lines, { one: '# line', other: '# lines' }),
    availability: {
      inStock: 'Available',
      backordered: 'Ships later',
      soldOut: 'Sold out, can’t be ordered now',
      other: 'Availability not known',
    },
    serial: (serial) => `Serial ${serial}`,
    noSerial: (place) =>
      place === 1 ? 'no serial number' : `no serial number (${numbers(place)})`,
    taken: 'Somebody else in your list has it',
    chosen: 'Chosen now',
    details: 'Details',
    detailsOf: (model) => `Details of ${model}`,
    select: 'Select',
    selectModel: (model) => `Select ${model}`,
    useApp: 'Use the RingCentral app',
    close: 'Back to the list',
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
    title: (row, person) => `Number for ${forWhom(row, person)}`,
    lists: { legend: 'Where from', inventory: 'In stock', new: 'New number' },
    barred: (list, capability) =>
      barred(
        list === 'inventory' ? 'Numbers in stock can’t be assigned' : 'New numbers can’t be bought',
        capability,
      ),
    search: 'Search numbers',
    results: (count, isAll) =>
      shown(count, isAll, plural(count, { one: '# number', other: '# numbers' })),
    place: ({ city, region, tariff }) =>
      tariff === 'tollFree'
        ? 'Toll-free'
        : [city, region].filter((part) => part !== null).join(', '),
    chosen: 'Chosen now',
    select: 'Select',
    selectNumber: (number) => `Select ${number}`,
    country: 'Country',
    countryName: (country) => countries.of(country) ?? country,
    region: 'State or province',
    areaCode: 'Area code',
    choose: 'Choose…',
    noPlaces: 'No new numbers are to be had here. Choose another place.',
    chooseArea: 'Choose a place to see which numbers are to be had there.',
    monthly: (price) => (price === null ? 'Included' : `${moneyText(locale, price)} a month`),
    hold: 'Hold',
    holdNumber: (number) => `Hold ${number}`,
    holding: (number) => `Asking for ${number}…`,
    held: (number, isEnding) =>
      isEnding
        ? `${number} is held for you for one more minute at most.`
        : `${number} is held for you.`,
    keep: 'Take this one',
    keepNumber: (number) => `Take this one: ${number}`,
    lookElsewhere: 'Look for another number',
    holdEnded: (number) =>
      `${number} is no longer held for you. Hold it again, or choose another one.`,
    holdAgain: 'Hold again',
    gone: (number) => `Somebody else has just taken ${number}. Choose another one.`,
    holdFailed: (number) => `${number} could not be held.`,
    givingBack: 'Giving back the number that is not needed…',
    clear: 'No number yet',
    done: 'Done',
    repair: (row, isExpired) =>
      isExpired
        ? { label: 'Hold again', name: `Hold again: number of user ${numbers(row)}` }
        : { label: 'Choose a number', name: `Choose a number for user ${numbers(row)}` },
  },

  pickers: {
    price: (price) => moneyText(locale, price),
    loading: 'Loading…',
    failed: 'The list could not be loaded.',
    retry: 'Try again',
    more: 'Show more',
    cancel: 'Cancel',
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
      schedule: { name: 'Schedule invite', hint: 'Mail leaves when you say' },
      credentials: { name: 'Assign credentials', hint: 'Active now, no mail' },
      later: { name: 'Activate later', hint: 'No mail, not active' },
    },
    consequence: (option, count, linkHours) =>
      ({
        invite: plural(count, {
          one: `A welcome email with an activation link leaves as soon as you add this person. The link works for ${numbers(linkHours)} hours.`,
          other: `A welcome email with an activation link leaves for each of # people as soon as you add them. The links work for ${numbers(linkHours)} hours.`,
        }),
        schedule: plural(count, {
          one: `A welcome email leaves at the time that you choose. Its link works for ${numbers(linkHours)} hours from then on.`,
          other: `A welcome email leaves for each of # people at the time that you choose. The links work for ${numbers(linkHours)} hours from then on.`,
        }),
        credentials: plural(count, {
          one: 'This person can sign in at once with what you assign. No email is sent.',
          other: '# people can sign in at once with what you assign. No email is sent.',
        }),
        later: plural(count, {
          one: 'This person is added and not notified. Give credentials or send the welcome email later.',
          other:
            '# people are added and nobody is notified. Give them credentials or send the welcome email later.',
        }),
      })[option],
    mixed: 'These people start in different ways. Choose an option to give them all the same.',
    unchosen: 'Choose how these people start.',
    undecided: 'Not chosen yet',
    states: {
      invite: 'Invite now',
      schedule: 'Invite later',
      credentials: 'Assign credentials',
      later: 'Activate later',
    },
    ready: 'Ready',
    toDo: 'To do',
    address: 'Address',
    noMail: 'No mail',
    unready: (count) => `${numbers(count)} to do`,
    wayAndRole: (way, role) => `${way} · ${role}`,
    open: (fields) => `Still to do: ${new Intl.ListFormat(locale).format(fields)}.`,
    mobileCost: (freeCalls) =>
      `Mobile users are free. If one makes or receives more than ${numbers(freeCalls)} calls in a billing cycle, the account pays for one more user that month.`,
  },
  schedule: scheduleEn,
  credentials: credentialsEn,
  roles: rolesEn,
  missingAddress: missingAddressEn,

  shipping: enShipping,
  addresses: enAddresses,
  emergencyLocations: enEmergencyLocations,
  charges: enCharges,

  leaving: {
    heading: 'Leave without adding anybody?',
    hint: 'What you entered is not kept. Nobody has been added yet.',
    stay: 'Keep editing',
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
    partsFailed: {
      account: 'Not added.',
      number: 'The phone number was not assigned.',
      phone: 'The phone was not assigned.',
      role: 'The role was not given.',
      emergencyLocation: 'The emergency location was not set.',
      notification: 'Nobody was notified.',
    },
    finish: 'Done',
    again: 'Add more people',
    edit: 'Correct and try again',
    retry: 'Try again',
    check: 'Check again',
  },

  footer: {
    people: (count, limit) => `${numbers(count)} of ${people(limit)}`,
    attention: needAttention,
    licences: (used, left, bought) => {
      const held = `${numbers(used)} of ${plural(left, { one: '# licence', other: '# licences' })}`;
      if (bought === 0) return held;
      return `${held}, ${numbers(bought)} more to buy`;
    },
    today: 'Today',
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
    timeTwice: () =>
      'Clocks go back then, so this time comes twice. Choose the first or the second.',
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
    holdExpired: () =>
      'This number is no longer held for you. Hold it again, or choose another one.',
    malformed: () => 'This can’t be read. Type it again.',
    unknown: () =>
      'The back end turned this down without saying why. Change it, or contact support.',
  },

  failures: {
    unauthenticated: 'You are signed out. Sign in again, then try again.',
    forbidden: 'You are not allowed to do this. Ask an admin with the right to add users.',
    featureUnavailable: 'The account’s plan does not include this.',
    licenceLimit: 'The account has no licence left. Contact your billing admin.',
    purchaseLimit:
      'This would cost more than the account may buy in one billing cycle. Contact support.',
    validation: 'The back end turned the list down. Correct what is marked.',
    conflict: 'This is being worked on already. Wait a moment, then try again.',
    notFound: 'The back end does not know what was asked for.',
    expired: 'This is no longer held. Ask for it again.',
    rateLimited: 'Too many requests were made. Wait a minute, then try again.',
    unavailable: 'The back end can’t be reached. Check the connection, then try again.',
    unsupported: 'The back end can’t do this.',
    contract: 'The back end sent an answer that can’t be read. Contact support.',
    aborted: 'The request was stopped before an answer came.',
    unknown: 'Something went wrong, and the back end did not say what.',
  },
  checkFailed: 'The list could not be checked against the account.',
};
