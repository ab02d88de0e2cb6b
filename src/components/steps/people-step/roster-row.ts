import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { choiceCells } from './roster-choices.ts';
import { rosterColumnCount } from './roster-columns.ts';
import { equipmentCells } from './roster-equipment.ts';
import { hasProblem, problemId, rosterProblems } from './roster-problems.ts';
import { DERIVED_NOTE } from './people-notices.ts';
import type { RosterRowView } from './roster-row-view.ts';
import { ROW_MENU } from './row-menu.ts';

const TEXT_FIELDS = ['firstName', 'lastName', 'email', 'extension'] as const;
type TextField = (typeof TEXT_FIELDS)[number];

// What virtual keyboards offer; the checks are the wizard's own.
const INPUT_MODES: Readonly<Record<TextField, 'text' | 'email' | 'numeric'>> = {
  firstName: 'text',
  lastName: 'text',
  email: 'email',
  extension: 'numeric',
};

/** One person: a row of native controls and, where something is wrong, a line below that says what. */
export function rosterRow(view: RosterRowView): TemplateResult {
  const { number, offer, hasPhone } = view;
  const { multiSite } = offer.account;
  return html`<tr>
      <th scope="row">${number}</th>
      ${TEXT_FIELDS.map((field) => textCell(view, field))}
      ${multiSite ? choiceCells(view) : nothing} ${hasPhone ? equipmentCells(view) : nothing}
      <td class="actions">
        ${view.hasOthers ? menuButton(view) : nothing}
        ${rowButton(view, 'duplicate', !view.hasRoom)} ${rowButton(view, 'remove')}
      </td>
    </tr>
    ${view.problems.length > 0 ? problemRow(view) : nothing}`;
}

// Where there is no room for a copy, the words beside Add say so.
function rowButton(
  { row, number, messages }: RosterRowView,
  action: 'duplicate' | 'remove',
  isFull = false,
): TemplateResult {
  return html`<button
    class="icon"
    type="button"
    data-action=${action}
    data-row=${row.id}
    aria-label=${messages.roster[action](number)}
    aria-disabled=${isFull}
    aria-describedby=${isFull ? 'room' : nothing}
  ></button>`;
}

function menuButton({ row, number, messages }: RosterRowView): TemplateResult {
  return html`<button
    class="icon"
    type="button"
    popovertarget=${ROW_MENU}
    aria-haspopup="menu"
    data-action="menu"
    data-row=${row.id}
    aria-label=${messages.roster.fill.open(number)}
  ></button>`;
}

function textCell(view: RosterRowView, field: TextField): TemplateResult {
  const { row, number, messages } = view;
  const label = messages.roster.fields[field];
  return html`<td data-label=${label}>
    <input
      type="text"
      name="add-users-${row.id}-${field}"
      class=${isDerived(view, field) ? `${field} derived` : field}
      data-row=${row.id}
      data-field=${field}
      .value=${live(row[field])}
      aria-label=${messages.roster.cell(number, label)}
      aria-required="true"
      aria-invalid=${hasProblem(view.problems, field) ? 'true' : nothing}
      aria-describedby=${descriptionOf(view, field)}
      inputmode=${INPUT_MODES[field]}
      dir=${field === 'email' ? 'ltr' : 'auto'}
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      data-1p-ignore
      data-lpignore="true"
      data-bwignore
    />
  </td>`;
}

function problemRow(view: RosterRowView): TemplateResult {
  const columns = rosterColumnCount(view.offer.account, view.hasPhone);
  return html`<tr class="problem">
    <td colspan=${columns}>${rosterProblems(view)}</td>
  </tr>`;
}

function isDerived({ hasDerivedName }: RosterRowView, field: TextField): boolean {
  return hasDerivedName && (field === 'firstName' || field === 'lastName');
}

function descriptionOf(view: RosterRowView, field: TextField): string | typeof nothing {
  if (hasProblem(view.problems, field)) return problemId(view.row, field);
  return isDerived(view, field) ? DERIVED_NOTE : nothing;
}
