import { issueChoice, issueField, type Issue } from '../../domain/issue.ts';
import { localIssues } from './wizard-run.ts';
import type { WizardContext } from './wizard.types.ts';

/** The problems that are shown: of cells that were left, of whole rows, and what the back end said. */
export function shownIssues(context: WizardContext): readonly Issue[] {
  const touched = new Set<string>(context.touched);
  const isShown = (issue: Issue): boolean => {
    if (issue.code === 'required' && isUnknownName(context, issue)) return false;
    // A choice that is still missing is no mistake yet; everything else about one is told at once.
    const missing = issue.code === 'required' ? issueChoice(issue) : null;
    const field = issueField(issue) ?? missing;
    return field === null || touched.has(`${issue.path[1]}.${field}`);
  };
  return [...localIssues(context).filter(isShown), ...context.reported];
}

// That the account has no such name says already that one is needed.
function isUnknownName({ reported }: WizardContext, { path }: Issue): boolean {
  return reported.some((issue) => {
    return issue.code === 'unknownChoice' && issue.path.join() === path.join();
  });
}
