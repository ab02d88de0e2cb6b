import '@carbon/web-components/es/components/select/index.js';
import '@carbon/web-components/es/components/text-input/index.js';
import { html, type TemplateResult } from 'lit';
import { showTable, TEXT_FIELDS, type Choice } from './people-table.ts';

/** The same rows of Carbon's controls. */
export const show = showTable(
  (person, { sites, costCenters }) =>
    html`${TEXT_FIELDS.map(
      (field) =>
        html`<td>
          <cds-text-input
            hide-label
            label=${field}
            data-field=${field}
            .value=${person[field]}
          ></cds-text-input>
        </td>`,
    )}
    ${choice('siteId', person.siteId, sites)}
    ${choice('costCenterId', person.costCenterId, [NONE, ...costCenters])}`,
);

const NONE: Choice = { id: '', name: 'None' };

function choice(field: string, value: string | null, choices: readonly Choice[]): TemplateResult {
  return html`<td>
    <cds-select hide-label label-text=${field} data-field=${field} .value=${value ?? ''}>
      ${choices.map(
        ({ id, name }) =>
          html`<cds-select-item value=${id} label=${name}>${name}</cds-select-item>`,
      )}
    </cds-select>
  </td>`;
}
