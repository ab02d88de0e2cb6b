import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { issueField, type Issue } from '../../../domain/issue.ts';
import type { RowField } from '../../../domain/row-field.ts';
import type { UserDraft } from '../../../domain/user-draft.ts';
import type { AccountOffer } from '../../../machines/wizard/wizard.types.ts';
import type { Messages } from '../../../messages/messages.ts';
import { copyIcon, removeIcon } from '../../ui/icons.ts';
import { problemList, type ProblemView } from '../../ui/problem-list.ts';

/** What one row of the roster is drawn from; as long as none of it changes, the row is not drawn again. */
export interface RosterRowView {
  readonly row: UserDraft;
  /** Counts from 1. */
  readonly number: number;
  readonly problems: readonly Issue[];
  readonly offer: AccountOffer;
  readonly hasPhone: boolean;
  readonly messages: Messages;
}

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
      ${
        hasPhone
          ? html`<td class="fixed" data-label=${messages.roster.phone}>${messages.roster.app}</td>`
          : nothing
      }
      <td class="actions">
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

function textCell(view: RosterRowView, field: TextField): TemplateResult {
  const { row, number, messages } = view;
  const label = messages.roster.fields[field];
  return html`<td data-label=${label}>
    <input
      type="text"
      name="add-users-${row.id}-${field}"
      class=${field}
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
        emptyName === null
          ? nothing
          : html`<option value="" .selected=${value === null}>${emptyName}</option>`
      }
      ${choices.map(
        (choice) =>
          html`<option value=${choice.id} .selected=${choice.id === value}>${choice.name}</option>`,
      )}
    </select>
  </td>`;
}

function problemRow(view: RosterRowView): TemplateResult {
  const columns = 6 + (view.offer.account.multiSite ? 2 : 0) + (view.hasPhone ? 1 : 0);
  const fields = new Set(view.problems.map(issueField));
  return html`<tr class="problem">
    <td colspan=${columns}>${problemList([...fields].map((field) => problemView(view, field)))}</td>
  </tr>`;
}

function problemView(view: RosterRowView, field: RowField | null): ProblemView {
  const { row, messages, problems } = view;
  const issues = problems.filter((issue) => issueField(issue) === field);
  return {
    id: problemId(row, field),
    field: field === null ? null : messages.roster.fields[field],
    text: issues.map((issue) => messages.issues[issue.code](issue.params)).join(' '),
  };
}

function isInvalid({ problems }: RosterRowView, field: RowField): boolean {
  return problems.some((issue) => issueField(issue) === field);
}

function descriptionOf(view: RosterRowView, field: RowField): string | typeof nothing {
  return isInvalid(view, field) ? problemId(view.row, field) : nothing;
}

function problemId(row: UserDraft, field: RowField | null): string {
  return `${row.id}-${field ?? 'row'}-problem`;
}
