import { dateTimeText } from '../format.ts';
import { fullDate, zoneAt, zoneText } from '../zone-text.ts';
import type {
  CredentialsMessages,
  MissingAddressMessages,
  RolesMessages,
  ScheduleMessages,
} from '../setup-panels.messages.ts';
import { characters, locale, people, plural } from './english.ts';

export const scheduleEn: ScheduleMessages = {
  date: 'Date',
  time: 'Time',
  timeZone: 'Time zone',
  ownZone: (timeZone) => `${zoneText(timeZone)}, yours`,
  deviceZone: (timeZone) => `${zoneText(timeZone)}, this device’s`,
  zone: zoneText,
  incomplete: 'Choose the date and the time at which the mail leaves.',
  mixed: 'These people have different times. What you choose here holds for all of them.',
  leaves: (count, instant, timeZone) =>
    `${plural(count, { one: 'The email leaves', other: 'The emails leave' })} on ${fullDate(locale, instant, timeZone)}, ${zoneAt(locale, instant, timeZone)}.`,
  linkEnds: (count, instant, timeZone) =>
    `${plural(count, { one: 'Its link stops', other: 'Their links stop' })} working on ${fullDate(locale, instant, timeZone)}, ${zoneAt(locale, instant, timeZone)}.`,
  short: (instant, timeZone) =>
    dateTimeText(locale, instant, timeZone, {
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    }),
  useWall: (wall) =>
    `Use ${dateTimeText(locale, Date.parse(`${wall}Z`), 'UTC', { timeStyle: 'short' })}`,
  earliest: (instant, timeZone) => `The earliest is ${fullDate(locale, instant, timeZone)}.`,
  latest: (instant, timeZone) => `The latest is ${fullDate(locale, instant, timeZone)}.`,
  useEarliest: 'Use the earliest time',
  useLatest: 'Use the latest time',
  twice: 'Which of the two?',
  occurrence: (which, instant, timeZone) =>
    `${{ first: 'The first', second: 'The second' }[which]}, ${dateTimeText(locale, instant, timeZone, { timeStyle: 'short' })} ${zoneAt(locale, instant, timeZone)}`,
};

export const credentialsEn: CredentialsMessages = {
  fields: {
    password: 'Password',
    passwordAgain: 'Password again',
    pin: 'PIN',
    pinAgain: 'PIN again',
    questionId: 'Security question',
    answer: 'Answer',
  },
  fieldOf: (field, person) => `${credentialsEn.fields[field]} of ${person}`,
  rules: {
    length: ({ min, max }) => `${min} to ${characters(max)}`,
    digits: () => 'Digits only',
    letter: () => 'A letter',
    digit: () => 'A digit',
    upperOrSpecial: () => 'An upper-case letter or a special character',
    run: ({ length }) => `No sequence or repetition of ${length}, such as 123 or 777`,
    block: () => 'Not one group of digits over and over',
    personalData: () => 'Nothing of the name, email or extension',
    common: () => 'None that everybody tries first',
  },
  passwordRules: 'A password needs',
  pinRules: 'A PIN needs',
  ruleStates: { met: 'met', broken: 'not met', open: 'not checked yet' },
  temporary: 'Temporary password',
  temporaryHint: (count, isTemporary) =>
    isTemporary
      ? plural(count, {
          one: 'This person changes it at the first sign-in.',
          other: 'They change it at the first sign-in.',
        })
      : 'It stays as you set it, and you will know it.',
  temporaryMixed: 'On for some of these people.',
  noTemporary: 'This account has no temporary passwords: it stays as you set it.',
  generate: (count) => plural(count, { one: 'Generate both', other: 'Generate for all # people' }),
  generating: 'Generating…',
  generateFailed: (names) =>
    `Nothing that satisfies the account’s rules was found for ${names}. Type a password and a PIN, or try again.`,
  complete: (ready, count) =>
    count === 1
      ? 'Password and PIN meet the account’s rules.'
      : plural(ready, {
          one: `# of ${people(count)} has a password and a PIN.`,
          other: `# of ${people(count)} have a password and a PIN.`,
        }),
  keep: 'Copy the passwords and PINs or hand them out before you add people: nobody can see them afterwards.',
  show: 'Show',
  showOf: (person) => `Show password and PIN of ${person}`,
  several:
    'Everybody gets a password and a PIN of their own. To type them for one person, mark only that person.',
  table: 'Who has what',
  person: 'Person',
  samePassword: (count) =>
    plural(count, {
      one: 'The same password for # person.',
      other: 'The same password for # people: each of them could sign in as another.',
    }),
  set: 'Set',
  notSet: 'Missing',
  chooseQuestion: 'Choose…',
  questionsLoading: 'Loading…',
  questionsFailed: 'The security questions could not be loaded.',
  questionsDiffer: 'These people have different questions.',
  answersDiffer: 'These people have different answers.',
  answerHint: (min, count) =>
    count > 1
      ? `At least ${characters(min)}, the same answer for ${people(count)}`
      : `At least ${characters(min)}`,
  retry: 'Try again',
  location: {
    none: 'No emergency location',
    why: (count) =>
      plural(count, {
        one: 'Without one, this person can’t place or receive calls, and is asked for one at the first sign-in: responders would be sent nowhere.',
        other:
          'Without one, these people can’t place or receive calls, and are asked for one at the first sign-in: responders would be sent nowhere.',
      }),
    add: 'Search or add…',
    addFor: (person) => `Search or add an emergency location for ${person}`,
    addForAll: (count) => `Same for all ${plural(count, { other: '#' })}…`,
    sentTo: (place) => `Responders would be sent to ${place}.`,
    sentToSite: (place) => `Responders would be sent to ${place}, the site’s emergency location.`,
    several: people,
    change: 'Change…',
    changeFor: (person) => `Change the emergency location of ${person}`,
    place: (name, street, city) => `${name}, ${street}, ${city}`,
    unavailable: 'Emergency locations can’t be set here.',
  },
};

export const rolesEn: RolesMessages = {
  role: 'Role',
  defaultRole: 'Default role',
  different: 'Different roles',
  edit: 'Edit role',
  notEditable: 'Roles can’t be changed on this account.',
  title: (count, name) =>
    count === 1 && name !== '' ? `Role of ${name}` : `Role of ${people(count)}`,
  loading: 'Loading the roles…',
  failed: 'The roles could not be loaded.',
  retry: 'Try again',
  search: 'Search roles',
  found: (count) => plural(count, { one: '# role', other: '# roles' }),
  legend: 'Roles',
  isDefault: 'Default',
  notAssignable: 'You can’t give this role away.',
  permissions: (role) => `What ${role} may do`,
  other: 'Other',
  adds: (count) =>
    plural(count, {
      one: 'Adds # permission to the default role.',
      other: 'Adds # permissions to the default role.',
    }),
  addsNothing: 'Adds nothing to the default role.',
  added: 'more than the default role',
  elevationTitle: 'Let them do more?',
  elevation: (count, role) =>
    `${role} ${plural(count, {
      one: 'lets this person do more than the default role:',
      other: 'lets these # people do more than the default role:',
    })}`,
  save: 'Save',
  cancel: 'Cancel',
  confirm: 'Give this role',
  back: 'Back to the roles',
};

export const missingAddressEn: MissingAddressMessages = {
  heading: 'Missing emergency address',
  why: (count) =>
    plural(count, {
      one: 'This person has no emergency address, so responders would be sent nowhere. Without one no call can be placed or received; it is asked for at the first sign-in.',
      other:
        'These people have no emergency address, so responders would be sent nowhere. Without one no call can be placed or received; it is asked for at the first sign-in.',
    }),
  back: 'Back',
  skip: 'Continue without address',
};
