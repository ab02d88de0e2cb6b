import { html, nothing, type TemplateResult } from 'lit';
import type { NumberChoice } from '../../../domain/phone-number.ts';
import type { FirstMessages } from '../../../messages/first-messages.ts';
import { phoneNumberText } from '../../../messages/phone-number-text.ts';
import { hasProblem, problemId } from './roster-problems.ts';
import type { RosterRowView } from './roster-row-view.ts';

/** What a person calls with and under which number: each says what there is, and opens where it is picked (R13, R17). */
export function equipmentCells(view: RosterRowView): TemplateResult {
  return html`${phoneCell(view)}${numberCell(view)}`;
}

function phoneCell(view: RosterRowView): TemplateResult {
  const { phones } = view.messages;
  const choice = phones.choice(view.row.phone);
  return cell(view, 'phone', phones.field, phones.cell(view.number, choice), html`${choice}`);
}

function numberCell(view: RosterRowView): TemplateResult {
  const { row, number, minutesLeft, messages } = view;
  const words = messages.numbers;
  const choice = numberWords(row.number, minutesLeft, messages);
  return cell(
    view,
    'number',
    words.field,
    words.cell(number, choice),
    row.number === null
      ? html`<span class="unset">${words.none}</span>`
      : numberText(row.number, minutesLeft, messages),
  );
}

function cell(
  { row, problems }: RosterRowView,
  field: 'phone' | 'number',
  label: string,
  name: string,
  content: TemplateResult,
): TemplateResult {
  const isWrong = hasProblem(problems, field);
  return html`<td data-label=${label}>
    <button
      type="button"
      class="cell"
      data-action=${field}
      data-row=${row.id}
      data-field=${field}
      ?data-problem=${isWrong}
      aria-haspopup="dialog"
      aria-label=${name}
      aria-describedby=${isWrong ? problemId(row, field) : nothing}
    >
      ${content}
    </button>
  </td>`;
}

function numberText(
  choice: NumberChoice,
  minutesLeft: number | null,
  { numbers }: FirstMessages,
): TemplateResult {
  const isSuggested = choice.kind === 'inventory' && choice.isSuggested;
  return html`<bdi dir="ltr" class=${isSuggested ? 'suggested' : ''}
      >${phoneNumberText(choice.e164)}</bdi
    >${
      minutesLeft === null
        ? nothing
        : html` <small class=${minutesLeft === 0 ? 'bad' : 'muted'}
            >${numbers.minutesLeft(minutesLeft)}</small
          >`
    }`;
}

function numberWords(
  choice: NumberChoice | null,
  minutesLeft: number | null,
  { numbers }: FirstMessages,
): string {
  if (choice === null) return numbers.none;
  const said = [
    phoneNumberText(choice.e164),
    ...(minutesLeft === null ? [] : [numbers.minutesLeft(minutesLeft)]),
    ...(choice.kind === 'inventory' && choice.isSuggested ? [numbers.suggested] : []),
  ];
  return said.join(', ');
}
