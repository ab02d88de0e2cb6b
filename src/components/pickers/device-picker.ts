import { html, nothing, type TemplateResult } from 'lit';
import { dialog } from '../ui/dialog.ts';
import { GRANTS, listsBy, shownList, type DevicePickerView } from './device-picker.view.ts';
import { phoneDetails } from './phone-details.ts';
import { phoneFilters } from './phone-filters.ts';
import { phoneResults } from './phone-results.ts';
import { listChoice, searchField } from './picker-parts.ts';

/** The window in which one person's phone is picked: the app, one in stock, or one to buy (R13 to R16). */
export function devicePicker(view: DevicePickerView): TemplateResult {
  const { messages, row, person, headingLevel, send } = view;
  const close = (): void => send({ type: 'picker.close' });
  return html`${dialog({
    id: 'device-picker',
    title: messages.phones.title(row, person),
    headingLevel,
    body: body(view),
    actions: html`
      <button type="button" class="apart" @click=${() => send({ type: 'app.pick' })}>
        ${messages.phones.useApp}
      </button>
      <button type="button" @click=${close}>${messages.pickers.cancel}</button>
    `,
    onClose: close,
  })}
  ${phoneDetails(view)}`;
}

function body(view: DevicePickerView): TemplateResult {
  const list = shownList(view);
  const { snapshot, messages, send } = view;
  const { capabilities, filters } = snapshot.context;
  const { lists, search } = messages.phones;
  if (list === null) {
    return html`${barredNotes(view)}
      <p class="muted">${messages.phones.onlyApp}</p>`;
  }
  return html`
    ${barredNotes(view)}
    ${listChoice(
      'device-picker',
      lists.legend,
      listsBy(capabilities, true).map((each) => ({ list: each, name: lists[each] })),
      list,
      (each) => send({ type: 'list.show', list: each }),
    )}
    ${searchField('device-search', search, filters.text, (text) =>
      send({ type: 'search.type', text }),
    )}
    ${list === 'catalog' ? phoneFilters(view) : nothing} ${phoneResults(view, list)}
  `;
}

// Said before a list that may be long: everything in stock stays assignable to those who may not buy.
function barredNotes({ snapshot, messages }: DevicePickerView): readonly TemplateResult[] {
  const { capabilities } = snapshot.context;
  return listsBy(capabilities, false).map(
    (list) => html`<p class="note">${messages.phones.barred(list, capabilities[GRANTS[list]])}</p>`,
  );
}
