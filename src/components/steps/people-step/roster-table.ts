import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AccountOffer } from '../../../machines/wizard/wizard.types.ts';
import type { FirstMessages } from '../../../messages/first-messages.ts';
import { rosterColumnCount, rosterColumns } from './roster-columns.ts';
import type { RosterRows } from './roster-rows.ts';

/** The roster: a native table of native inputs (R06, R07), whose rows draw their own changes. */
export function rosterTable(
  rows: RosterRows,
  offer: AccountOffer,
  messages: FirstMessages,
): unknown {
  const { places, hasPhone } = rows;
  return guard([places, hasPhone, offer, messages], () => {
    return html`<table class="roster columns-${rosterColumnCount(offer.account, hasPhone)}">
      <caption class="visually-hidden">
        ${messages.roster.caption(places.length)}
      </caption>
      ${tableHead(offer, hasPhone, messages)}
      <tbody>
        ${repeat(
          places,
          (rowId) => rowId,
          // In a template of its own a row is told when it is taken out, and is not drawn where nobody sees it.
          (_, place) => html`${rows.draw(place)}`,
        )}
      </tbody>
    </table>`;
  });
}

function tableHead(
  offer: AccountOffer,
  hasPhone: boolean,
  messages: FirstMessages,
): TemplateResult {
  const { fields, row, actions } = messages.roster;
  const columns = rosterColumns(offer.account);
  return html`<thead>
    <tr>
      <th scope="col" class="number">${row}</th>
      ${columns.map((field) => html`<th scope="col">${fields[field]}</th>`)}
      ${
        hasPhone
          ? html`<th scope="col">${messages.phones.field}</th>
              <th scope="col">${messages.numbers.field}</th>`
          : nothing
      }
      <th scope="col" class="actions"><span class="visually-hidden">${actions}</span></th>
    </tr>
  </thead>`;
}
