import { html, nothing, type TemplateResult } from 'lit';
import type { RowOutcome } from '../../../domain/job.ts';
import type { Added } from '../../../machines/wizard/wizard-attempts.types.ts';
import type { Messages } from '../../../messages/messages.ts';
import { phoneNumberText } from '../../../messages/phone-number-text.ts';
import {
  accountWords,
  addressWords,
  inviteTimeWords,
  notificationWords,
  partState,
  phoneWords,
  roleWords,
  startWords,
  troubleWords,
} from './outcome-words.ts';

/** One person of the result: what became of him, and what he has now (R34). */
export function outcomeLine(
  person: Added,
  defaultRole: string,
  messages: Messages,
): TemplateResult {
  const { row, outcome } = person;
  const words = messages.outcome;
  return html`<tr>
    <th scope="row">
      <bdi>${row.firstName} ${row.lastName}</bdi>
      <small class="muted"><bdi>${row.email}</bdi></small>
      ${outcome.steps.map((step) => trouble(troubleWords(step, outcome, messages)))}
    </th>
    <td data-label=${words.extension}>
      ${outcome.extension ?? row.extension}
      ${note(outcome.number === null ? '' : phoneNumberText(outcome.number), 'ltr')}
      ${note(fact(messages.phones.field, phoneWords(person, messages), messages))}
      ${note(fact(words.address, addressWords(person), messages))}
    </td>
    <td data-label=${words.account}>
      ${state(outcome, 'account', accountWords(outcome, messages))}
      ${note(fact(words.role, roleWords(person, defaultRole), messages))}
    </td>
    <td data-label=${words.notification}>
      ${state(outcome, 'notification', notificationWords(person, messages))}
      ${note(inviteTimeWords(person, messages))}
      ${note(isInvited(person) ? '' : startWords(person, messages))}
    </td>
  </tr>`;
}

/** What is said of the invite says how such a person starts. */
function isInvited({ start }: Added): boolean {
  return start.kind === 'invite' || start.kind === 'schedule';
}

function fact(name: string, value: string, { outcome }: Messages): string {
  return value === '' ? '' : outcome.fact(name, value);
}

function note(text: string, direction: 'ltr' | 'auto' = 'auto'): TemplateResult | typeof nothing {
  return text === ''
    ? nothing
    : html`<small class="muted"><bdi dir=${direction}>${text}</bdi></small>`;
}

/** A part that failed is named, with what the back end has against it (fault A09). */
function trouble(text: string): TemplateResult | typeof nothing {
  return text === '' ? nothing : html`<small class="bad">${text}</small>`;
}

function state(
  outcome: RowOutcome,
  part: 'account' | 'notification',
  words: string,
): TemplateResult {
  return html`<span class="chip ${TONES[partState(outcome, part)]}">${words}</span>`;
}

const TONES = { done: 'good', failed: 'bad', skipped: '', unknown: 'warn' } as const;
