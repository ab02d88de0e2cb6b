import { csvText } from '../../../domain/csv.ts';
import { fullName } from '../../../domain/user-draft.ts';
import { isTimeZone, wallTimeOf } from '../../../domain/wall-time.ts';
import { selectOutcomes } from '../../../machines/wizard/wizard-outcome.selectors.ts';
import type { WizardSnapshot } from '../../../machines/wizard/wizard.selectors.ts';
import type { Added } from '../../../machines/wizard/wizard-attempts.types.ts';
import type { Messages } from '../../../messages/messages.ts';
import { phoneNumberText } from '../../../messages/phone-number-text.ts';
import { unmarked } from '../../../messages/unmarked.ts';
import {
  accountWords,
  addressWords,
  defaultRoleWords,
  inviteTimeWords,
  notificationWords,
  phoneWords,
  roleWords,
  startWords,
  troubleWords,
} from './outcome-words.ts';

/** What became of each person as a CSV file, one line a person (R34); it holds nothing secret. */
export function outcomeFile(snapshot: WizardSnapshot, messages: Messages): string {
  const words = messages.outcome;
  const { fields } = messages.roster;
  const head = [
    words.person,
    fields.email,
    fields.extension,
    messages.numbers.field,
    messages.phones.field,
    words.address,
    words.role,
    messages.steps.setup,
    words.account,
    words.notification,
    words.inviteTime,
    words.reason,
  ];
  const defaultRole = defaultRoleWords(snapshot, messages);
  const lines = selectOutcomes(snapshot).map((person) => lineOf(person, defaultRole, messages));
  return unmarked(csvText([head, ...lines]));
}

function lineOf(person: Added, defaultRole: string, messages: Messages): readonly string[] {
  const { row, outcome } = person;
  return [
    fullName(row),
    row.email,
    outcome.extension ?? row.extension,
    outcome.number === null ? '' : phoneNumberText(outcome.number),
    phoneWords(person, messages),
    addressWords(person),
    roleWords(person, defaultRole),
    startWords(person, messages),
    accountWords(outcome, messages),
    notificationWords(person, messages),
    inviteTimeWords(person, messages),
    outcome.steps
      .map((step) => troubleWords(step, outcome, messages))
      .filter((text) => text !== '')
      .join(' '),
  ];
}

/** The name of that file, with the day on which it is in the account's zone. */
export function outcomeFileName({ context }: WizardSnapshot, { outcome }: Messages): string {
  const { timeZone = 'UTC' } = context.offer?.account ?? {};
  const today = wallTimeOf(context.now, isTimeZone(timeZone) ? timeZone : 'UTC').slice(0, 10);
  return unmarked(`${outcome.fileName(today)}.csv`);
}
