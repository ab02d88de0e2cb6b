import { problemField, type Issue } from '../../src/domain/issue.ts';
import type { RowField } from '../../src/domain/row-field.ts';
import type { UserDraft } from '../../src/domain/user-draft.ts';
import { selectShownIssues } from '../../src/machines/wizard/wizard.selectors.ts';
import { en } from '../../src/messages/en.ts';
import { nameOf } from '../harness/accessible-name.ts';
import { allOf, type Contents, type Screen } from './page-object.ts';

const { roster } = en;
const TYPED = ['firstName', 'lastName', 'email', 'extension'] as const;

/** Every cell that is typed into, with what stands in it and whether it is marked. */
export function peopleContents(screen: Screen): Contents {
  const { rows } = screen.wizard.context.roster;
  const issues = selectShownIssues(screen.wizard);
  return {
    shown: allOf(screen, 'textbox').map((cell) => [
      nameOf(cell),
      cell.value,
      cell.matches('[aria-invalid="true"]'),
    ]),
    due: rows.flatMap((row, index) =>
      TYPED.map((field) => [
        roster.cell(index + 1, roster.fields[field]),
        row[field],
        issues.some((issue) => isAt(issue, row, field)),
      ]),
    ),
  };
}

function isAt(issue: Issue, row: UserDraft, field: RowField): boolean {
  return issue.path[1] === row.id && problemField(issue) === field;
}
