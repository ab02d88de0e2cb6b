import { html, type TemplateResult } from 'lit';
import { showTable, TEXT_FIELDS, type Choice } from './people-table.ts';

/** The same rows of native controls. */
export const show = showTable(
  (person, { sites, costCenters }) =>
    html`${TEXT_FIELDS.map(
      (field) =>
        html`<td>
          <input type="text" data-field=${field} aria-label=${field} .value=${person[field]} />
        </td>`,
    )}
    ${choice('siteId', person.siteId, sites)}
    ${choice('costCenterId', person.costCenterId, [NONE, ...costCenters])}`,
);

const NONE: Choice = { id: '', name: 'None' };

function choice(field: string, value: string | null, choices: readonly Choice[]): TemplateResult {
  return html`<td>
    <select data-field=${field} aria-label=${field}>
      ${choices.map(
        ({ id, name }) =>
          html`<option value=${id} .selected=${id === (value ?? '')}>${name}</option>`,
      )}
    </select>
  </td>`;
}
