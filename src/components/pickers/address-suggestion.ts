import { html, nothing, type TemplateResult } from 'lit';
import {
  changedFields,
  tidyAddress,
  type Address,
  type AddressForm,
} from '../../domain/address.ts';
import type { Messages } from '../../messages/messages.ts';
import { askedFields, type AskedField } from './address-form.ts';

export interface AddressSuggestionView {
  readonly typed: Address;
  readonly suggested: Address;
  readonly form: AddressForm | null;
  readonly messages: Messages;
}

/** What was typed and what was found, side by side; each part that differs says so in words (R30). */
export function addressSuggestion(view: AddressSuggestionView): TemplateResult {
  const words = view.messages.addresses;
  return html`<p>${words.suggestionHint}</p>
    <div class="versions">
      ${version(view, 'typed', words.typed)} ${version(view, 'suggested', words.suggested)}
    </div>`;
}

function version(
  { typed, suggested, form, messages }: AddressSuggestionView,
  which: 'typed' | 'suggested',
  title: string,
): TemplateResult {
  const words = messages.addresses;
  const changed = new Set<string>(changedFields(tidyAddress(typed), suggested));
  const shown = which === 'typed' ? typed : suggested;
  const parts = askedFields(form).filter(({ key }) => shown[key] !== '' || changed.has(key));
  return html`<section class="version" aria-labelledby="address-${which}">
    <strong id="address-${which}">${title}</strong>
    <dl>
      ${parts.map(
        ({ key, label, options }) =>
          html`<div class=${changed.has(key) ? 'changed' : ''}>
            <dt>${label ?? words.fields[key]}</dt>
            <dd>
              ${shown[key] === '' ? html`<em>${words.empty}</em>` : html`<bdi>${optionName(options, shown[key])}</bdi>`}
              ${changed.has(key) ? html`<span class="chip warn">${words.changed}</span>` : nothing}
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

// A state is chosen by its name, and kept by its code.
function optionName(options: AskedField['options'], value: string): string {
  return options?.find((option) => option.value === value)?.label ?? value;
}
