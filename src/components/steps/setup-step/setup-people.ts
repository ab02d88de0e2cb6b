import { html, type TemplateResult } from 'lit';
import type { RowId } from '../../../domain/ids.ts';
import type { Issue } from '../../../domain/issue.ts';
import { scheduledInstant } from '../../../domain/schedule.ts';
import { fullName, type UserDraft } from '../../../domain/user-draft.ts';
import type { SetupPerson } from '../../../machines/wizard/wizard-setup.selectors.ts';
import type { Messages } from '../../../messages/messages.ts';
import { toggled } from '../../ui/toggled.ts';

export interface SetupPeopleView {
  readonly people: readonly SetupPerson[];
  /** The people for whom responders would be sent nowhere (R31). */
  readonly uncovered: readonly RowId[];
  readonly messages: Messages;
  readonly onMark: (rowIds: readonly RowId[]) => void;
  /** What mends the problems of several at once. */
  readonly repair: unknown;
}

/** The people of the run, each with the way he starts; marking some makes the next choice theirs alone (R22). */
export function setupPeople({ people, messages, onMark, ...view }: SetupPeopleView) {
  const marked = people.filter(({ isMarked }) => isMarked).map(({ row }) => row.id);
  const isEverybody = marked.length === people.length;
  const unready = people.filter(({ issues }) => issues.length > 0).length;
  const toggleAll = (): void => onMark(isEverybody ? [] : people.map(({ row }) => row.id));
  const toggle = (id: RowId): void => onMark(toggled(marked, id));
  return html`<div class="people">
    <label class="person everybody">
      <input
        type="checkbox"
        aria-labelledby="setup-everybody"
        .checked=${isEverybody}
        .indeterminate=${marked.length > 0 && !isEverybody}
        @change=${toggleAll}
      />
      <strong class="who" id="setup-everybody">${messages.setup.everybody(people.length)}</strong>
      ${unready === 0 ? '' : chip('warn', messages.setup.unready(unready))}
    </label>
    ${view.repair}
    <ul role="list" aria-label=${messages.setup.people}>
      ${people.map((person, index) => {
        const isUncovered = view.uncovered.includes(person.row.id);
        return personItem({ person, number: index + 1, isUncovered, messages, toggle });
      })}
    </ul>
  </div>`;
}

interface PersonView {
  readonly person: SetupPerson;
  readonly number: number;
  readonly isUncovered: boolean;
  readonly messages: Messages;
  readonly toggle: (id: RowId) => void;
}

function personItem(view: PersonView): TemplateResult {
  const { person, number, messages, toggle } = view;
  const { row, isMarked, issues } = person;
  const faults = issues.filter(({ path }) => path[3] === undefined);
  return html`<li>
    <label class="person">
      <input
        type="checkbox"
        data-row=${row.id}
        data-action="mark"
        ?data-problem=${issues.length > 0}
        .checked=${isMarked}
        aria-invalid=${faults.length > 0 ? 'true' : 'false'}
        aria-label=${messages.roster.rowName(number, fullName(row))}
        aria-describedby="${row.id}-way ${row.id}-problems"
        @change=${() => toggle(row.id)}
      />
      <span class="who">
        <bdi>${fullName(row)}</bdi>
        <small id="${row.id}-way" class="muted">${wayOf(row, messages)}</small>
        <small id="${row.id}-problems" class=${faults.length > 0 ? 'bad' : 'warn'}
          >${problemsOf(view, faults)}</small
        >
      </span>
      ${personChip(view)}
    </label>
  </li>`;
}

function wayOf({ setup, role }: UserDraft, messages: Messages): string {
  const way = startOf(setup, messages);
  return role === null ? way : messages.setup.wayAndRole(way, role.name);
}

function startOf(setup: UserDraft['setup'], { schedule, setup: words }: Messages): string {
  const instant = setup?.kind === 'schedule' ? scheduledInstant(setup) : null;
  if (setup?.kind === 'schedule' && instant !== null) {
    return schedule.short(instant, setup.timeZone);
  }
  return setup === null ? words.undecided : words.states[setup.kind];
}

function problemsOf({ person, isUncovered, messages }: PersonView, faults: readonly Issue[]) {
  const fields = person.issues.flatMap(({ path: [, , , field] }) => fieldName(field, messages));
  return [
    ...faults.map((issue) => messages.issues[issue.code](issue.params)),
    ...(fields.length > 0 ? [messages.setup.open([...new Set(fields)])] : []),
    ...(isUncovered ? [messages.credentials.location.none] : []),
  ].join(' ');
}

function fieldName(field: string | undefined, { credentials, schedule }: Messages): string[] {
  const names: Readonly<Record<string, string>> = {
    ...credentials.fields,
    // Who types one of them types it again.
    passwordAgain: credentials.fields.password,
    pinAgain: credentials.fields.pin,
    date: schedule.date,
    time: schedule.time,
    occurrence: schedule.time,
    timeZone: schedule.timeZone,
  };
  const name = field === undefined ? undefined : names[field];
  return name === undefined ? [] : [name];
}

function personChip({ person: { row, issues }, isUncovered, messages }: PersonView) {
  const words = messages.setup;
  if (issues.length > 0) return chip('warn', words.toDo);
  if (isUncovered) return chip('warn', words.address);
  return row.setup?.kind === 'later' ? chip('', words.noMail) : chip('good', words.ready);
}

// It says again what the line and its problems say.
function chip(look: 'good' | 'warn' | '', words: string): TemplateResult {
  return html`<span class="chip ${look}" aria-hidden="true">${words}</span>`;
}
