import { html, nothing, type TemplateResult } from 'lit';
import { deviceClasses, type CatalogFilters } from '../../domain/device.ts';
import type { Messages } from '../../messages/messages.ts';
import { toggled } from '../ui/toggled.ts';
import { valueOf } from '../ui/value-of.ts';
import type { DevicePickerView } from './device-picker.view.ts';

type Facet = 'brands' | 'deviceClasses' | 'features';

const FACETS: readonly Facet[] = ['brands', 'deviceClasses', 'features'];
const LINES = [1, 2, 4, 8, 12, 16] as const;

/** What the catalogue is narrowed by, beside the search; each value with the number of its models (R15). */
export function phoneFilters(view: DevicePickerView): TemplateResult {
  const { snapshot, messages, send } = view;
  const { filters } = snapshot.context;
  const words = messages.phones;
  const active = activeFilters(filters);
  return html`<details class="filters">
    <summary>${words.filters(active)}</summary>
    <div class="facets">
      ${FACETS.map((facet) => facetChoice(view, facet))} ${linesChoice(view)}
    </div>
    ${
      active === 0 && filters.text === ''
        ? nothing
        : html`<button type="button" class="quiet" @click=${() => send({ type: 'filters.clear' })}>
            ${words.clearFilters}
          </button>`
    }
  </details>`;
}

function facetChoice(
  { snapshot, messages, send }: DevicePickerView,
  facet: Facet,
): TemplateResult | typeof nothing {
  const { filters, facets } = snapshot.context;
  const chosen = filters[facet];
  // What is chosen stays to be taken back, even where no model is left that has it.
  const lost = chosen.filter((value) => facets[facet].every((each) => each.value !== value));
  const values = [...facets[facet], ...lost.map((value) => ({ value, count: 0 }))];
  const toggle = (value: string): void =>
    send({ type: 'filters.set', patch: { [facet]: toggled(chosen, value) } });
  if (values.length === 0) return nothing;
  return html`<fieldset>
    <legend>${messages.phones[facet]}</legend>
    ${values.map(
      ({ value, count }) =>
        html`<label class="check">
          <input
            type="checkbox"
            .checked=${chosen.includes(value)}
            @change=${() => toggle(value)}
          />
          <span>${messages.phones.facet(valueName(facet, value, messages), count)}</span>
        </label>`,
    )}
  </fieldset>`;
}

function linesChoice({ snapshot, messages, send }: DevicePickerView): TemplateResult {
  const words = messages.phones;
  const { minLines } = snapshot.context.filters;
  const choose = (event: Event): void =>
    send({ type: 'filters.set', patch: { minLines: Number(valueOf(event)) } });
  return html`<div class="field">
    <label for="device-lines">${words.minLines}</label>
    <select id="device-lines" @change=${choose}>
      ${LINES.map(
        (lines) =>
          html`<option value=${lines} .selected=${lines === minLines}>
            ${lines === 1 ? words.anyLines : words.atLeast(lines)}
          </option>`,
      )}
    </select>
  </div>`;
}

function valueName(facet: Facet, value: string, { phones }: Messages): string {
  const known = deviceClasses.find((each) => each === value);
  return facet === 'deviceClasses' && known !== undefined ? phones.classNames[known] : value;
}

function activeFilters({ brands, deviceClasses: kinds, features, minLines }: CatalogFilters) {
  return brands.length + kinds.length + features.length + (minLines > 1 ? 1 : 0);
}
