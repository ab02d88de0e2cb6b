import { html, nothing, type TemplateResult } from 'lit';
import { hasProblem, problemId } from './roster-problems.ts';
import type { RosterRowView } from './roster-row-view.ts';

interface Choice {
  readonly id: string;
  readonly name: string;
}

interface ChoiceCell {
  readonly field: 'siteId' | 'costCenterId';
  readonly chosenId: string | null;
  readonly choices: readonly Choice[];
  /** The words of choosing nothing; null where something has to be chosen. */
  readonly noneName: string | null;
}

/** Where a person works, and who pays for him (R06). */
export function choiceCells(view: RosterRowView): TemplateResult {
  const { row, offer, messages } = view;
  const { noCostCenter } = messages.roster;
  const { siteId, costCenterId } = row;
  const { sites, costCenters } = offer;
  return html`${choiceCell(view, {
    field: 'siteId',
    chosenId: siteId,
    choices: sites,
    noneName: null,
  })}${choiceCell(view, {
    field: 'costCenterId',
    chosenId: costCenterId,
    choices: costCenters,
    noneName: noCostCenter,
  })}`;
}

function choiceCell(view: RosterRowView, cell: ChoiceCell): TemplateResult {
  const { row, number, problems, messages } = view;
  const { field, noneName } = cell;
  const label = messages.roster.fields[field];
  const isWrong = hasProblem(problems, field);
  return html`<td data-label=${label}>
    <select
      data-row=${row.id}
      data-field=${field}
      aria-label=${messages.roster.cell(number, label)}
      aria-required=${noneName === null ? 'true' : nothing}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? problemId(row, field) : nothing}
    >
      ${drawnChoices(view, cell).map(
        ({ id, name }) =>
          html`<option dir="auto" value=${id} .selected=${id === (cell.chosenId ?? '')}>
            ${name}
          </option>`,
      )}
    </select>
  </td>`;
}

// Who has not come near a long list sees of it what is chosen.
function drawnChoices(view: RosterRowView, cell: ChoiceCell): readonly Choice[] {
  const { chosenId, choices, noneName } = cell;
  const none = noneName ?? (chosenId === null ? view.messages.roster.choose : null);
  const all = none === null ? choices : [{ id: '', name: none }, ...choices];
  return view.hasAllChoices ? all : all.filter(({ id }) => id === (chosenId ?? ''));
}
