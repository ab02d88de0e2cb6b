import type { IssueCode } from '../../domain/issue.ts';
import type { EndingMessages } from '../ending-messages.ts';
import { fullDate, zoneAt } from '../zone-text.ts';
import { enCharges } from './en-charges.ts';
import { locale, people, plural } from './english.ts';

const addedPeople = (count: number): string =>
  plural(count, { one: '# person was added', other: '# people were added' });

const WHY_FAILED: Readonly<Partial<Record<IssueCode, string>>> = {
  numberGone: 'Somebody else has this number now.',
  phoneGone: 'Somebody else has this phone now.',
  holdExpired: 'This number was no longer held for you.',
  unknownChoice: 'The account does not have what was chosen.',
  notAvailable: 'This account does not allow it.',
  unknown: 'Your phone system did not say why.',
};

/** The charges and the outcome, in English. */
export const enEnding: EndingMessages = {
  charges: enCharges,
  leaving: {
    afterAdding: (added) =>
      added === null
        ? {
            heading: 'Leave before it is known who was added?',
            hint: 'These people may have been added. Look them up in the account before you add them again. What you entered is not kept.',
          }
        : {
            heading: 'Leave without adding the others?',
            hint: plural(added, {
              one: '# person was added and stays added. What you entered for the others is not kept.',
              other:
                '# people were added and stay added. What you entered for the others is not kept.',
            }),
          },
  },
  left: {
    afterAdding: (added) =>
      added === null
        ? {
            heading: 'It is not known who was added',
            hint: 'You left before your phone system said so. Look these people up in the account before you add them again.',
          }
        : {
            heading: addedPeople(added),
            hint: 'You left before the others were added. What you entered for them was not kept.',
          },
  },
  outcome: {
    heading: (ending, created, count, attention = 0) =>
      ({
        all:
          attention === 0
            ? addedPeople(created)
            : `${addedPeople(created)}, ${plural(attention, { one: '# needs attention', other: '# need attention' })}`,
        partial: plural(created, {
          one: `# of ${people(count)} was added`,
          other: `# of ${people(count)} were added`,
        }),
        none: 'Nobody was added',
        refused: 'Nobody was added',
        unknown: 'It is not known yet who was added',
      })[ending],
    hints: {
      all: 'Part of the account from now on.',
      partial: 'Those who were added stay added. The others are still here, as you typed them.',
      none: 'Everything is still here, as you typed it.',
      refused: 'Everything is still here, as you typed it.',
      unknown:
        'Your phone system did not answer, and it may have added these people. Check again before you do anything else: nobody will be added twice.',
    },
    person: 'Person',
    account: 'Account',
    notification: 'Notification',
    extension: 'Ext.',
    accountStates: { done: 'Added', failed: 'Not added', unknown: 'Not known' },
    notificationStates: {
      done: 'Invite sent',
      scheduled: 'Invite scheduled',
      failed: 'Invite not sent',
      skipped: 'Not notified',
      unknown: 'Not known',
    },
    leaves: (instant, timeZone) =>
      `${fullDate(locale, instant, timeZone)}, ${zoneAt(locale, instant, timeZone)}`,
    inviteTime: 'Invite leaves',
    address: 'Goes to',
    role: 'Role',
    defaultRole: 'Default role',
    fact: (name, value) => `${name}: ${value}`,
    starts: {
      invite: 'Invite',
      schedule: 'Scheduled invite',
      credentials: 'With credentials',
      later: 'To be activated',
    },
    partsFailed: {
      account: 'Not added.',
      number: 'The phone number was not assigned.',
      phone: 'The phone was not assigned.',
      role: 'The role was not given.',
      emergencyLocation: 'The emergency location was not set.',
      notification: 'The invite was not sent.',
    },
    whyFailed: (code) => WHY_FAILED[code] ?? '',
    partsToDo: {
      number: 'Assign one in the account.',
      phone: 'Assign one in the account.',
      role: 'Change the role in the account.',
      emergencyLocation:
        'Set it in the account, or this person is asked for it at the first sign-in.',
      notification: 'In the account, send the welcome email or give credentials.',
    },
    credentialsGone:
      'The passwords and PINs that you assigned can’t be shown again. They can be reset in the account.',
    reason: 'Reason',
    download: 'Download this list (CSV)',
    fileName: (day) => `added-users-${day}`,
    finish: 'Done',
    again: 'Add more people',
    edit: 'Correct and try again',
    retry: 'Try again',
    check: 'Check again',
  },
};
