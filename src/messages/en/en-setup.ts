import type { SetupMessages } from '../setup-messages.ts';
import { enAddresses } from './en-addresses.ts';
import { enEmergencyLocations } from './en-emergency-locations.ts';
import { credentialsEn, missingAddressEn, rolesEn, scheduleEn } from './en-setup-panels.ts';
import { locale, numbers, people, plural } from './english.ts';

const hours = (count: number): string => plural(count, { one: '# hour', other: '# hours' });

/** The step in which it is chosen how people start, in English. */
export const enSetup: SetupMessages = {
  setup: {
    heading: 'How does each person start?',
    hint: 'Choose for everybody, or mark some people first.',
    secretsNotKept:
      'Passwords, PINs and answers are not stored with a draft. Enter the missing ones again.',
    people: 'People',
    skip: 'Skip the people',
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
          one: `A welcome email with an activation link leaves as soon as you add this person. The link works for ${hours(linkHours)}.`,
          other: `A welcome email with an activation link leaves for each of # people as soon as you add them. The links work for ${hours(linkHours)}.`,
        }),
        schedule: plural(count, {
          one: `A welcome email leaves at the time that you choose. Its link works for ${hours(linkHours)} from then on.`,
          other: `A welcome email leaves for each of # people at the time that you choose. The links work for ${hours(linkHours)} from then on.`,
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
    blocked: (count) =>
      plural(count, {
        one: '# person can’t start as chosen.',
        other: '# people can’t start as chosen.',
      }),
    forBlocked: (count, way) => plural(count, { one: `${way} instead`, other: `All #: ${way}` }),
    wayAndRole: (way, role) => `${way} · ${role}`,
    open: (fields) => `Still to do: ${new Intl.ListFormat(locale).format(fields)}.`,
    mobileCost: (freeCalls) =>
      `Mobile users are free. If one makes or receives more than ${plural(freeCalls, { one: '# call', other: '# calls' })} in a billing cycle, the account pays for one more user that month.`,
  },
  schedule: scheduleEn,
  credentials: credentialsEn,
  roles: rolesEn,
  missingAddress: missingAddressEn,
  addresses: enAddresses,
  emergencyLocations: enEmergencyLocations,
};
