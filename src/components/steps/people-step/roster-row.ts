import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RowField } from '../../../domain/row-field.ts';
import type { UserDraft } from '../../../domain/user-draft.ts';
import { copyIcon, fillIcon, removeIcon } from '../../ui/icons.ts';
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
  const { row, number, offer, hasPhone, messages } = view;
  const { multiSite } = offer.account;
  return html`<tr class=${view.problems.length > 0 ? 'troubled' : ''}>
      <th scope="row">${number}</th>
      ${TEXT_FIELDS.map((field) => textCell(view, field))}
      ${multiSite ? [siteCell(view), costCenterCell(view)] : nothing}
      ${hasPhone ? equipmentCells(view) : nothing}
      <td class="actions">
        ${view.hasOthers ? menuButton(view) : nothing}
        ${rowButton(row, 'duplicate', messages.roster.duplicate(number), copyIcon)}
        ${rowButton(row, 'remove', messages.roster.remove(number), removeIcon)}
      </td>
    </tr>
    ${view.problems.length > 0 ? problemRow(view) : nothing}`;
}

function rowButton(
  row: UserDraft,
  action: 'duplicate' | 'remove',
  label: string,
  icon: TemplateResult,
): TemplateResult {
  return html`<button
    class="icon"
    type="button"
    data-action=${action}
    data-row=${row.id}
    aria-label=${label}
  >
    ${icon}
  </button>`;
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
  >
    ${fillIcon}
  </button>`;
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
      aria-invalid=${isInvalid(view, field) ? 'true' : nothing}
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

function siteCell(view: RosterRowView): TemplateResult {
  const { row, offer } = view;
  return selectCell(view, 'siteId', row.siteId, null, offer.sites);
}

function costCenterCell(view: RosterRowView): TemplateResult {
  const { row, offer, messages } = view;
  const { noCostCenter } = messages.roster;
  return selectCell(view, 'costCenterId', row.costCenterId, noCostCenter, offer.costCenters);
}

function selectCell(
  view: RosterRowView,
  field: 'siteId' | 'costCenterId',
  value: string | null,
  emptyName: string | null,
  choices: readonly { readonly id: string; readonly name: string }[],
): TemplateResult {
  const { row, number, messages } = view;
  const label = messages.roster.fields[field];
  return html`<td data-label=${label}>
    <select
      data-row=${row.id}
      data-field=${field}
      aria-label=${messages.roster.cell(number, label)}
      aria-required=${emptyName === null ? 'true' : nothing}
      aria-invalid=${isInvalid(view, field) ? 'true' : nothing}
      aria-describedby=${descriptionOf(view, field)}
    >
      ${
        emptyName === null && value !== null
          ? nothing
          : html`<option value="" .selected=${value === null}>
              ${emptyName ?? messages.roster.choose}
            </option>`
      }
      ${choices.map(
        (choice) =>
          html`<option value=${choice.id} .selected=${choice.id === value}>${choice.name}</option>`,
      )}
    </select>
  </td>`;
}

function problemRow(view: RosterRowView): TemplateResult {
  const columns = 6 + (view.offer.account.multiSite ? 2 : 0) + (view.hasPhone ? 2 : 0);
  return html`<tr class="problem">
    <td colspan=${columns}>${rosterProblems(view)}</td>
  </tr>`;
}

function isInvalid({ problems }: RosterRowView, field: RowField): boolean {
  return hasProblem(problems, field);
}

function isDerived({ hasDerivedName }: RosterRowView, field: RowField): boolean {
  return hasDerivedName && (field === 'firstName' || field === 'lastName');
}

function descriptionOf(view: RosterRowView, field: RowField): string | typeof nothing {
  if (isInvalid(view, field)) return problemId(view.row, field);
  return isDerived(view, field) ? DERIVED_NOTE : nothing;
}
