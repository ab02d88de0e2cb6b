import { html, type TemplateResult } from 'lit';
import type { RowId } from '../../../domain/ids.ts';
import {
  selectShippedPhones,
  type ShippedPhone,
} from '../../../machines/pickers/shipping.selectors.ts';
import { toggled } from '../../ui/toggled.ts';
import type { ShippingView } from './shipping-view.ts';

/** The phones that are bought, with where each goes; those that are marked get the next address (R20). */
export function shippingPhones(view: ShippingView): TemplateResult {
  const { snapshot, send, messages } = view;
  const words = messages.shipping;
  const phones = selectShippedPhones(snapshot);
  const marked = phones.filter(({ isMarked }) => isMarked).map(({ person }) => person.rowId);
  const isEverything = marked.length === phones.length;
  const mark = (rowIds: readonly RowId[]): void => send({ type: 'rows.mark', rowIds });
  const toggleAll = (): void => mark(isEverything ? [] : phones.map(({ person }) => person.rowId));
  const toggle = (id: RowId): void => mark(toggled(marked, id));
  return html`<fieldset class="block">
    <legend>${words.phones}</legend>
    <ul role="list" class="places">
      <li class="everything">
        <label class="place">
          <input
            type="checkbox"
            .checked=${isEverything}
            .indeterminate=${marked.length > 0 && !isEverything}
            @change=${toggleAll}
          />
          <strong>${words.everyPhone(phones.length)}</strong>
        </label>
      </li>
      ${phones.map((phone) => html`<li>${phoneItem(phone, view, toggle)}</li>`)}
    </ul>
  </fieldset>`;
}

function phoneItem(
  { person, isMarked, address }: ShippedPhone,
  { messages }: ShippingView,
  toggle: (id: RowId) => void,
): TemplateResult {
  const words = messages.shipping;
  const id = `ship-${person.rowId}`;
  return html`<label class="place">
    <input
      type="checkbox"
      .checked=${isMarked}
      aria-labelledby="${id}-name"
      aria-describedby="${id}-where"
      aria-invalid=${address === null ? 'true' : 'false'}
      @change=${() => toggle(person.rowId)}
    />
    <span class="who">
      <span id="${id}-name">${words.phone(person.name, person.model)}</span>
      <small id="${id}-where" class=${address === null ? 'warn' : 'muted'}
        >${
          address === null
            ? words.noAddress
            : words.goesTo(address.recipient, messages.addresses.line(address.address))
        }</small
      >
    </span>
  </label>`;
}
