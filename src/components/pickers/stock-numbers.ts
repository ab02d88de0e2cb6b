import { html, nothing, type TemplateResult } from 'lit';
import type { InventoryNumber } from '../../domain/phone-number.ts';
import { phoneNumberText } from '../../messages/phone-number-text.ts';
import { numberLine } from './number-line.ts';
import type { NumberPickerView } from './number-picker.view.ts';
import { freeFirst } from './free-first.ts';
import { holderOf } from './holder-of.ts';
import { retryNote, moreButton, pickList, resultCount, searchField } from './picker-parts.ts';

/** The numbers in stock, those that fit the person's place first, and last those that others have (R17). */
export function stockNumbers(view: NumberPickerView): TemplateResult {
  const { snapshot, messages, send } = view;
  const { text, stock, cursor, failure } = snapshot.context;
  const words = messages.numbers;
  const isBusy = snapshot.hasTag('busy');
  const hasFailed = snapshot.matches({ inventory: 'failed' });
  const hasMoreFailed = snapshot.matches({ inventory: 'moreFailed' });
  const isSilent = isBusy || hasFailed || hasMoreFailed;
  return html`
    ${searchField('number-search', words.search, text, (typed) =>
      send({ type: 'search.type', text: typed }),
    )}
    ${resultCount(isSilent ? '' : words.results(stock.length, cursor === null))}
    ${isBusy && stock.length === 0 ? html`<p class="muted">${messages.pickers.loading}</p>` : nothing}
    ${stock.length === 0 ? nothing : stockList(view)}
    ${
      hasFailed || hasMoreFailed
        ? retryNote(messages.pickers.failed, failure, messages, () => send({ type: 'call.retry' }))
        : nothing
    }
    ${
      cursor === null || stock.length === 0 || hasMoreFailed
        ? nothing
        : moreButton(isBusy, messages.pickers.more, () => send({ type: 'list.more' }))
    }
  `;
}

function stockList(view: NumberPickerView): TemplateResult {
  const { snapshot, messages } = view;
  const line = (number: InventoryNumber): TemplateResult =>
    numberLine(number.e164, messages.numbers.place(number), null, actionFor(view, number));
  const { stock, taken } = snapshot.context;
  const numbers = freeFirst(stock, ({ e164 }) => taken.includes(e164));
  return pickList(messages.numbers.lists.inventory, numbers, ({ id }) => id, line);
}

function actionFor(
  { snapshot, rows, messages, send }: NumberPickerView,
  { e164 }: InventoryNumber,
): TemplateResult {
  const { taken, number } = snapshot.context;
  const words = messages.numbers;
  if (taken.includes(e164)) {
    return html`<small class="barred">${messages.phones.taken(holderOf(rows, e164))}</small>`;
  }
  return html`${
      number?.e164 === e164 ? html`<span class="chip good">${words.chosen}</span>` : nothing
    }
    <button
      type="button"
      aria-label=${words.selectNumber(phoneNumberText(e164))}
      @click=${() => send({ type: 'number.pick', e164 })}
    >
      ${words.select}
    </button>`;
}
