import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { isIssueOfRow, type Issue } from '../../../domain/issue.ts';
import { holdMinutesLeft } from '../../../domain/phone-number.ts';
import { needsPhone } from '../../../domain/user-type.ts';
import {
  selectRepairs,
  selectShownIssues,
  selectUserType,
  type WizardSnapshot,
} from '../../../machines/wizard/wizard.selectors.ts';
import type { AccountOffer } from '../../../machines/wizard/wizard.types.ts';
import type { FirstMessages } from '../../../messages/first-messages.ts';
import type { PlannedRepair } from '../../../domain/repairs.ts';
import { rosterColumns } from './roster-columns.ts';
import { rosterRow } from './roster-row.ts';

/** The roster: a native table of native inputs (R06, R07); an edit draws the row anew that it changes. */
export function rosterTable(
  snapshot: WizardSnapshot,
  offer: AccountOffer,
  messages: FirstMessages,
): TemplateResult {
  const { rows } = snapshot.context.roster;
  const derived = new Set(snapshot.context.pasted.derived);
  const issues = selectShownIssues(snapshot);
  const allRepairs = selectRepairs(snapshot);
  const type = selectUserType(snapshot);
  const hasPhone = type !== null && needsPhone(type.kind);
  return html`<table class="roster">
    <caption class="visually-hidden">
      ${messages.roster.caption(rows.length)}
    </caption>
    ${tableHead(offer, hasPhone, messages)}
    <tbody>
      ${repeat(
        rows,
        (row) => row.id,
        (row, index) => {
          const problems = issues.filter((issue) => isIssueOfRow(issue, row.id));
          const minutesLeft = row.number && holdMinutesLeft(row.number, snapshot.context.now);
          const hasDerivedName = derived.has(row.id);
          const hasOthers = rows.length > 1;
          const shared = { offer, hasPhone, minutesLeft, hasDerivedName, hasOthers, messages };
          const repairs = allRepairs.filter(({ rowId }) => rowId === row.id);
          const view = { row, number: index + 1, problems, repairs, ...shared };
          const same = [row, index, textOf([problems, repairs]), ...Object.values(shared)];
          return guard(same, () => rosterRow(view));
        },
      )}
    </tbody>
  </table>`;
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
      ${columns.map((field) => html`<th scope="col" class=${field}>${fields[field]}</th>`)}
      ${
        hasPhone
          ? html`<th scope="col" class="phone">${messages.phones.field}</th>
              <th scope="col" class="phoneNumber">${messages.numbers.field}</th>`
          : nothing
      }
      <th scope="col" class="actions"><span class="visually-hidden">${actions}</span></th>
    </tr>
  </thead>`;
}

// Issues are made anew at every judgement; a row is drawn again only when it has other ones.
function textOf(found: readonly [readonly Issue[], readonly PlannedRepair[]]): string {
  return JSON.stringify(found);
}
