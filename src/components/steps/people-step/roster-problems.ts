import { html, type TemplateResult } from 'lit';
import { issueChoice, issueField, type Issue } from '../../../domain/issue.ts';
import type { ChoiceField, RowField } from '../../../domain/row-field.ts';
import type { UserDraft } from '../../../domain/user-draft.ts';
import type { Messages } from '../../../messages/messages.ts';
import { problemList, type ProblemView } from '../../ui/problem-list.ts';
import type { RosterRowView } from './roster-row-view.ts';

/** What a problem in the roster can be about, beside the row as a whole. */
type ProblemField = RowField | ChoiceField;

/** What is wrong with one person, field by field, with the repair where there is an obvious one. */
export function rosterProblems(view: RosterRowView): TemplateResult {
  const fields = new Set(view.problems.map(fieldOf));
  return problemList([...fields].map((field) => problemView(view, field)));
}

/** Whether something is wrong with a cell. */
export function hasProblem(problems: readonly Issue[], field: ProblemField): boolean {
  return problems.some((issue) => fieldOf(issue) === field);
}

/** The id of the words that a cell describes itself by. */
export function problemId(row: UserDraft, field: ProblemField | null): string {
  return `${row.id}-${field ?? 'row'}-problem`;
}

function problemView(view: RosterRowView, field: ProblemField | null): ProblemView {
  const { row, messages } = view;
  const issues = view.problems.filter((issue) => fieldOf(issue) === field);
  return {
    id: problemId(row, field),
    field: field === null ? null : fieldName(field, messages),
    text: issues.map((issue) => messages.issues[issue.code](issue.params)).join(' '),
    repair: repairOf(view, field, issues),
  };
}

function repairOf(
  { row, number, messages }: RosterRowView,
  field: ProblemField | null,
  issues: readonly Issue[],
): TemplateResult | null {
  if (field !== 'phone' && field !== 'number') return null;
  const isExpired = issues.some(({ code }) => code === 'holdExpired');
  const { label, name } =
    field === 'phone' ? messages.phones.repair(number) : messages.numbers.repair(number, isExpired);
  return html`<button
    type="button"
    class="repair"
    data-action=${field}
    data-row=${row.id}
    aria-label=${name}
  >
    ${label}
  </button>`;
}

function fieldOf(issue: Issue): ProblemField | null {
  return issueField(issue) ?? issueChoice(issue);
}

// What is chosen on other pages has no column here, and its words stand for themselves.
function fieldName(field: ProblemField, { roster, phones, numbers }: Messages): string | null {
  switch (field) {
    case 'phone':
      return phones.field;
    case 'number':
      return numbers.field;
    case 'shipTo':
    case 'setup':
    case 'role':
    case 'emergencyLocation':
      return null;
    default:
      return roster.fields[field];
  }
}
