import { html, nothing, type TemplateResult } from 'lit';
import { problemField, type Issue, type ProblemField } from '../../../domain/issue.ts';
import type { PlannedRepair } from '../../../domain/repairs.ts';
import type { UserDraft } from '../../../domain/user-draft.ts';
import { issueText } from '../../../messages/issue-messages.ts';
import { problemFieldName } from '../../../messages/problem-field-name.ts';
import { problemList, type ProblemLine, type ProblemView } from '../../ui/problem-list.ts';
import type { RosterRowView } from './roster-row-view.ts';

/** What is wrong with one person, field by field, with the repair where there is an obvious one; what is alike takes one line. */
export function rosterProblems(view: RosterRowView): TemplateResult {
  const fields = [...new Set(view.problems.map(problemField))];
  const groups = new Map<string, (ProblemField | null)[]>();
  for (const field of fields) {
    const likeness = likenessOf(view, field);
    groups.set(likeness, [...(groups.get(likeness) ?? []), field]);
  }
  return problemList([...groups.values()].map((alike) => problemLine(view, alike)));
}

/** Whether something is wrong with a cell. */
export function hasProblem(problems: readonly Issue[], field: ProblemField): boolean {
  return problems.some((issue) => problemField(issue) === field);
}

/** The id of the words that a cell describes itself by. */
export function problemId(row: UserDraft, field: ProblemField | null): string {
  return `${row.id}-${field ?? 'row'}-problem`;
}

// Problems are alike that are told in the same words, and that nothing but typing mends, or taking out the whole row.
function likenessOf(view: RosterRowView, field: ProblemField | null): string {
  const [issue, ...more] = issuesAt(view, field);
  const isPlain = field !== null && issue !== undefined && more.length === 0;
  const isWhole = view.repairs.some(({ repair }) => repair.kind === 'removeBlank');
  if (!isPlain || (!isWhole && repairOf(view, field, [issue]) !== null)) return field ?? '';
  return JSON.stringify([issue.code, issue.params]);
}

function problemLine(view: RosterRowView, fields: readonly (ProblemField | null)[]): ProblemLine {
  const [first = null] = fields;
  const issues = issuesAt(view, first);
  const problems = fields.map((field) => problemView(view, field));
  const together = fields.length === 1 ? null : togetherOf(view, problems, issues);
  return { problems, together, repair: repairOf(view, first, issues) };
}

function togetherOf(
  { messages }: RosterRowView,
  problems: readonly ProblemView[],
  issues: readonly Issue[],
): ProblemLine['together'] {
  const names = problems.map(({ field }) => field ?? '');
  return {
    field: new Intl.ListFormat(messages.locale, { type: 'unit' }).format(names),
    text: issues.map(({ code, params }) => messages.issuesAlike(code, params)).join(' '),
  };
}

function problemView(view: RosterRowView, field: ProblemField | null): ProblemView {
  const { row, messages } = view;
  const issues = issuesAt(view, field);
  return {
    id: problemId(row, field),
    field: field === null ? null : problemFieldName(field, messages),
    text: issues.map((issue) => issueText(messages.issues, issue)).join(' '),
  };
}

function issuesAt({ problems }: RosterRowView, field: ProblemField | null): readonly Issue[] {
  return problems.filter((issue) => problemField(issue) === field);
}

function repairOf(
  view: RosterRowView,
  field: ProblemField | null,
  issues: readonly Issue[],
): TemplateResult | null {
  const { row, number, messages } = view;
  if (field === 'phone') return repairButton(row, field, messages.phones.repair(number));
  if (field === 'number') {
    const isExpired = issues.some(({ code }) => code === 'holdExpired');
    return repairButton(
      row,
      isExpired ? 'renew' : field,
      messages.numbers.repair(number, isExpired),
    );
  }
  const repairs = view.repairs.filter((repair) => repair.field === field);
  return repairs.length === 0 ? null : html`${repairs.map((repair) => planned(view, repair))}`;
}

// The same repair for all is offered once, with the first who needs it.
function planned({ row, number, messages }: RosterRowView, { repair, alike }: PlannedRepair) {
  const words = messages.repairs;
  const { kind } = repair;
  return html`${repairButton(row, `repair.${kind}`, words.one(repair, number))}${
    alike.length === 0
      ? nothing
      : repairButton(row, `repairAll.${kind}`, words.all(kind, alike.length))
  }`;
}

function repairButton(
  row: UserDraft,
  action: string,
  { label, name }: { readonly label: string; readonly name: string },
): TemplateResult {
  return html`<button
    type="button"
    class="repair"
    data-action=${action}
    data-row=${row.id}
    aria-label=${name}
  >
    ${label}
  </button>`;
}
