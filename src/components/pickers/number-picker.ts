import { html, nothing, type TemplateResult } from 'lit';
import { dialog } from '../ui/dialog.ts';
import { newNumbers } from './new-numbers.ts';
import { heldNumber, numberTrouble } from './held-number.ts';
import {
  canFinish,
  NUMBER_GRANTS,
  numberListsBy,
  shownNumbers,
  type NumberPickerView,
} from './number-picker.view.ts';
import { listChoice } from './picker-parts.ts';
import { stockNumbers } from './stock-numbers.ts';

/** The window in which one person's phone number is picked, from stock (R17) or anew (R18). */
export function numberPicker(view: NumberPickerView): TemplateResult {
  const { snapshot, messages, row, person, headingLevel, send } = view;
  const words = messages.numbers;
  const close = (): void => send({ type: 'picker.close' });
  return dialog({
    id: 'number-picker',
    title: words.title(row, person),
    headingLevel,
    body: snapshot.matches('givingBack')
      ? html`<p class="muted" role="status">${words.givingBack}</p>`
      : body(view),
    actions: html`
      ${heldNumber(view)}
      ${
        snapshot.context.number === null
          ? nothing
          : html`<button type="button" class="apart" @click=${() => send({ type: 'number.clear' })}>
              ${words.clear}
            </button>`
      }
      <button type="button" @click=${close}>${messages.pickers.cancel}</button>
      ${
        canFinish(view)
          ? html`<button
              type="button"
              class="primary"
              @click=${() => send({ type: 'picker.done' })}
            >
              ${words.done}
            </button>`
          : nothing
      }
    `,
    onClose: close,
  });
}

function body(view: NumberPickerView): TemplateResult {
  const { snapshot, messages, send } = view;
  const { capabilities } = snapshot.context;
  const { lists } = messages.numbers;
  const list = shownNumbers(view);
  if (list === null) return html`${barredNotes(view)}`;
  return html`
    ${barredNotes(view)}
    ${listChoice(
      'number-picker',
      lists.legend,
      numberListsBy(capabilities, true).map((each) => ({ list: each, name: lists[each] })),
      list,
      (each) => send({ type: 'list.show', list: each }),
    )}
    ${numberTrouble(view)} ${list === 'inventory' ? stockNumbers(view) : newNumbers(view)}
  `;
}

function barredNotes({ snapshot, messages }: NumberPickerView): readonly TemplateResult[] {
  const { capabilities } = snapshot.context;
  return numberListsBy(capabilities, false).map(
    (list) =>
      html`<p class="note">${messages.numbers.barred(list, capabilities[NUMBER_GRANTS[list]])}</p>`,
  );
}
