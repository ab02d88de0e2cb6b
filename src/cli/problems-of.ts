import {
  isIssueOfRow,
  issueChoice,
  issueField,
  type Issue,
  type ProblemField,
} from '../domain/issue.ts';
import type { UserDraft } from '../domain/user-draft.ts';
import { en } from '../messages/en.ts';
import { problemFieldName } from '../messages/problem-field-name.ts';
import type { Problem } from './problem.ts';
import type { FileRow } from './roster-file.ts';

/** The wizard's issues as problems of the file; `drafts` are its rows, in their order. */
export function problemsOf(
  issues: readonly Issue[],
  drafts: readonly UserDraft[],
  rows: readonly FileRow[],
): readonly Problem[] {
  const beyond = issues.filter(({ code }) => code === 'overLimit');
  return issues
    .filter((issue) => !isNotFilledIn(issue, beyond))
    .map((issue) => {
      const index = drafts.findIndex(({ id }) => isIssueOfRow(issue, id));
      return problemOf(issue, index, rows);
    });
}

// Beyond the limit no extension and no number is filled in; that it is missing follows from the limit.
function isNotFilledIn(issue: Issue, beyond: readonly Issue[]): boolean {
  const isFilledIn = issueField(issue) === 'extension' || issueChoice(issue) === 'number';
  const isNeeded = issue.code === 'required' && isFilledIn;
  return isNeeded && beyond.some(({ path }) => path[1] === issue.path[1]);
}

function problemOf(issue: Issue, index: number, rows: readonly FileRow[]): Problem {
  const row = rows[index];
  const field = issueField(issue);
  const cell = field === null ? undefined : row?.cells.get(field);
  return {
    line: cell?.line ?? row?.line ?? (index < 0 ? 1 : null),
    user: index < 0 ? null : index + 1,
    column: cell?.column ?? 1,
    field: field === null ? choiceName(issue) : en.roster.fields[field],
    code: issue.code,
    message: `${en.issues[issue.code](issue.params)}${otherLine(issue, rows)}`,
  };
}

/** The name of what was chosen for somebody; no column of a list has it. */
function choiceName(issue: Issue): string | null {
  const choice = issueChoice(issue);
  if (choice === null) return null;
  const part = choice === 'setup' ? PARTS.get(issue.path[3] ?? '') : undefined;
  return part ?? problemFieldName(choice, en) ?? CHOICES.get(choice) ?? null;
}

const { date, time, timeZone } = en.schedule;
const PARTS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...en.credentials.fields, date, time, timeZone }),
);

const CHOICES: ReadonlyMap<ProblemField, string> = new Map([
  ['shipTo', en.steps.shipping],
  ['setup', en.steps.setup],
  ['role', en.roles.role],
  ['emergencyLocation', en.emergencyLocations.address],
]);

// The wizard counts people, and an editor counts lines.
function otherLine({ code, params }: Issue, rows: readonly FileRow[]): string {
  const other = code === 'duplicateInRun' ? rows[Number(params['row']) - 1] : undefined;
  return other === undefined ? '' : ` (User ${params['row']} is in line ${other.line}.)`;
}
