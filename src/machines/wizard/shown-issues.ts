import { issueChoice, issueField, type Issue } from '../../domain/issue.ts';
import { localIssues } from './wizard-run.ts';
import type { CellKey, WizardContext } from './wizard.types.ts';

/** The problems that are shown: of cells that were left, of whole rows, and what the back end said. */
export function shownIssues(context: WizardContext): readonly Issue[] {
  const known = shown.get(context);
  if (known !== undefined) return known;
  const issues = [...localIssues(context).filter(isShownIn(context)), ...context.reported];
  shown.set(context, issues);
  return issues;
}

// All that is on a page asks of the same moment.
const shown = new WeakMap<WizardContext, readonly Issue[]>();

function isShownIn(context: WizardContext): (issue: Issue) => boolean {
  const touched = touchedIn(context.touched);
  return (issue) => {
    if (issue.code === 'required' && isUnknownName(context, issue)) return false;
    // A choice that is still missing is no mistake yet; everything else about one is told at once.
    const missing = issue.code === 'required' ? issueChoice(issue) : null;
    const field = issueField(issue) ?? missing;
    return field === null || touched.has(`${issue.path[1]}.${field}`);
  };
}

function touchedIn(cells: readonly CellKey[]): ReadonlySet<string> {
  const known = touchedSets.get(cells);
  if (known !== undefined) return known;
  const made = new Set<string>(cells);
  touchedSets.set(cells, made);
  return made;
}

// Cells are left less often than letters are typed.
const touchedSets = new WeakMap<readonly CellKey[], ReadonlySet<string>>();

// That the account has no such name says already that one is needed.
function isUnknownName({ reported }: WizardContext, { path }: Issue): boolean {
  return reported.some((issue) => {
    return issue.code === 'unknownChoice' && issue.path.join() === path.join();
  });
}
