import { html, nothing, type TemplateResult } from 'lit';
import type { NumberPlace } from '../../domain/phone-number.ts';
import { valueOf } from '../ui/value-of.ts';
import type { NumberPickerView } from './number-picker.view.ts';

/** Where a new number is looked for: country where there are several, state or province, area code (R18). */
export function numberPlaces(view: NumberPickerView): TemplateResult {
  const { snapshot, messages, send } = view;
  const { country, countries, regions, region, areaCodes, areaCode } = snapshot.context;
  const words = messages.numbers;
  const choices = {
    countries: countries.map((id) => ({ id, label: words.countryName(id) })),
    choose: words.choose,
  };
  return html`<div class="fields">
    ${
      countries.length < 2
        ? nothing
        : placeField('number-country', words.country, choices.countries, country, null, (id) =>
            send({ type: 'country.pick', country: id }),
          )
    }
    ${placeField('number-region', words.region, regions, region, choices.choose, (id) =>
      send({ type: 'region.pick', region: id }),
    )}
    ${placeField('number-area-code', words.areaCode, areaCodes, areaCode, choices.choose, (id) =>
      send({ type: 'areaCode.pick', areaCode: id }),
    )}
  </div>`;
}

function placeField(
  id: string,
  label: string,
  places: readonly NumberPlace[],
  chosen: string | null,
  emptyName: string | null,
  onChoose: (id: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      ?disabled=${places.length === 0}
      @change=${(event: Event) => onChoose(valueOf(event))}
    >
      ${
        emptyName === null
          ? nothing
          : html`<option value="" .selected=${chosen === null}>${emptyName}</option>`
      }
      ${places.map(
        (place) =>
          html`<option dir="auto" value=${place.id} .selected=${place.id === chosen}>
            ${place.label}
          </option>`,
      )}
    </select>
  </div>`;
}
