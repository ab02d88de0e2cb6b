import { problemField } from '../../../domain/issue.ts';
import type { RowOutcome } from '../../../domain/job.ts';
import { isCreated } from '../../../domain/submission.ts';
import type { Added } from '../../../machines/wizard/wizard-attempts.types.ts';
import type { WizardSnapshot } from '../../../machines/wizard/wizard.selectors.ts';
import { addressInBrief } from '../../../messages/address-in-brief.ts';
import { failedPartWords, isFailedPart } from '../../../messages/failed-part-words.ts';
import type { Messages } from '../../../messages/messages.ts';
import { problemFieldName } from '../../../messages/problem-field-name.ts';

type OutcomePart = RowOutcome['steps'][number];

/** Whether a part was done; what is still to come when nobody asks any more is not known. */
export type PartState = Exclude<OutcomePart['state'], 'pending'> | 'unknown';

/** What became of one part of adding a person (R34). */
export function partState(outcome: RowOutcome, part: OutcomePart['step']): PartState {
  const found = outcome.steps.find(({ step }) => step === part);
  return found === undefined || found.state === 'pending' ? 'unknown' : found.state;
}

/** What became of the account, in a word or two (R34). */
export function accountWords(outcome: RowOutcome, { outcome: words }: Messages): string {
  const state = partState(outcome, 'account');
  return words.accountStates[state === 'skipped' ? 'unknown' : state];
}

/** What became of the notification, in a word or two (R34): one that is scheduled has not left yet (R27). */
export function notificationWords(person: Added, { outcome: words }: Messages): string {
  const state = partState(person.outcome, 'notification');
  return words.notificationStates[isScheduled(person) ? 'scheduled' : state];
}

/** When an invite leaves that is scheduled, on the clocks that were chosen (R27); empty where none is. */
export function inviteTimeWords(person: Added, { outcome: words }: Messages): string {
  const { start } = person;
  return start.kind === 'schedule' && isScheduled(person)
    ? words.leaves(Date.parse(start.instant), start.timeZone)
    : '';
}

function isScheduled({ outcome, start }: Added): boolean {
  return start.kind === 'schedule' && partState(outcome, 'notification') === 'done';
}

/** The phone that a person got, or was to get as long as nobody knows; empty where he has none (R13). */
export function phoneWords({ row, phone, outcome }: Added, { phones }: Messages): string {
  if (phone === null || isLacking(outcome, 'phone')) return '';
  if (phone.kind === 'app') return phones.choice(phone);
  const isKnown = idOf(row.phone) === idOf(phone) && row.phone.kind !== 'app';
  return isKnown ? row.phone.model : '';
}

function idOf(phone: NonNullable<Added['phone']>): string | null {
  if (phone.kind === 'app') return null;
  return phone.kind === 'inventory' ? phone.deviceId : phone.catalogId;
}

/** Where that phone goes (R20); empty where none is shipped. */
export function addressWords({ address, outcome }: Added): string {
  if (address === undefined || isLacking(outcome, 'phone')) return '';
  return [address.recipient, addressInBrief(address.address)].filter(Boolean).join(', ');
}

/** The role that a person got (R24); empty where he got none, and where it is not known any more. */
export function roleWords({ row, roleId, outcome }: Added, defaultRole: string): string {
  const isKnown = roleId === (row.role?.id ?? null);
  return isKnown && !isLacking(outcome, 'role') ? (row.role?.name ?? defaultRole) : '';
}

/** What the account's default role is called. */
export function defaultRoleWords({ context }: WizardSnapshot, { outcome }: Messages): string {
  return context.offer?.account.defaultRole ?? outcome.defaultRole;
}

/** How a person starts (R22); empty for who was not added. */
export function startWords({ start, outcome }: Added, { outcome: words }: Messages): string {
  return isLacking(outcome, 'account') ? '' : words.starts[start.kind];
}

function isLacking(outcome: RowOutcome, part: OutcomePart['step']): boolean {
  return outcome.state === 'failed' || partState(outcome, part) === 'failed';
}

/** Which part failed, and what the back end has against it (fault A09); empty where there is nothing to say. */
export function troubleWords(part: OutcomePart, outcome: RowOutcome, messages: Messages): string {
  if (isCreated(outcome)) return isFailedPart(part) ? failedPartWords(part, messages.outcome) : '';
  const { step, state, issues } = part;
  const isUnexplained = state === 'failed' && issues.length === 0;
  const told = issues.map((issue) => {
    const field = problemField(issue);
    const name = field === null ? null : problemFieldName(field, messages);
    const text = messages.issues[issue.code](issue.params);
    return name === null ? text : `${name}: ${text}`;
  });
  const isNamed = state === 'failed' && step !== 'account';
  return [
    ...(isNamed ? [messages.outcome.partsFailed[step]] : []),
    ...(isUnexplained ? [messages.issues.unknown({})] : told),
  ].join(' ');
}
