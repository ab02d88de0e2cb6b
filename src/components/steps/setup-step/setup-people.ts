import { html, type TemplateResult } from 'lit';
import type { RowId } from '../../../domain/ids.ts';
import type { SetupPerson } from '../../../machines/wizard/wizard.selectors.ts';
import type { Messages } from '../../../messages/messages.ts';

/** The people of the run, each with the way he starts; marking some makes the next choice theirs alone (R22). */
export function setupPeople(
  people: readonly SetupPerson[],
  messages: Messages,
  onMark: (rowIds: readonly RowId[]) => void,
): TemplateResult {
  const marked = people.filter(({ isMarked }) => isMarked).map(({ row }) => row.id);
  const isEverybody = marked.length === people.length;
  const toggleAll = (): void => onMark(isEverybody ? [] : people.map(({ row }) => row.id));
  const toggle = (id: RowId): void =>
    onMark(marked.includes(id) ? marked.filter((other) => other !== id) : [...marked, id]);
  return html`<div class="people">
    <label class="person everybody">
      <input
        type="checkbox"
        .checked=${isEverybody}
        .indeterminate=${marked.length > 0 && !isEverybody}
        @change=${toggleAll}
      />
      <strong>${messages.setup.everybody(people.length)}</strong>
    </label>
    <ul role="list" aria-label=${messages.setup.people}>
      ${people.map((person, index) => personItem(person, index + 1, messages, toggle))}
    </ul>
  </div>`;
}

function personItem(
  { row, isMarked, issues }: SetupPerson,
  number: number,
  messages: Messages,
  toggle: (id: RowId) => void,
): TemplateResult {
  const words = messages.setup;
  const way = row.setup === null ? words.undecided : words.states[row.setup.kind];
  return html`<li>
    <label class="person">
      <input
        type="checkbox"
        data-row=${row.id}
        .checked=${isMarked}
        aria-invalid=${issues.length > 0 ? 'true' : 'false'}
        aria-labelledby="${row.id}-name"
        aria-describedby="${row.id}-way ${row.id}-problems"
        @change=${() => toggle(row.id)}
      />
      <span class="who">
        <span id="${row.id}-name"
          ><span class="visually-hidden">${messages.roster.rowName(number, '')}, </span
          ><bdi>${row.firstName} ${row.lastName}</bdi></span
        >
        <small id="${row.id}-way" class="muted">${way}</small>
        <small id="${row.id}-problems" class="bad"
          >${issues.map((issue) => messages.issues[issue.code](issue.params))}</small
        >
      </span>
      <span class="chip ${issues.length === 0 ? 'good' : 'warn'}" aria-hidden="true"
        >${issues.length === 0 ? words.ready : words.toDo}</span
      >
    </label>
  </li>`;
}
