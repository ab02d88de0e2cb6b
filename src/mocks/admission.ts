import { emailKey } from '../domain/email.ts';
import { rowPath, type Issue } from '../domain/issue.ts';
import { setupIssues } from '../domain/setup.ts';
import type { SubmissionRequest } from '../domain/submission.ts';
import { freeExtensions } from './free-extensions.ts';
import type { Member } from './member.ts';
import type { Seed } from './seed/seed.ts';
import { takenBy, takenIssues } from './taken.ts';

type Row = SubmissionRequest['rows'][number];

/** Whether one row of a submission becomes a member; it does when it has no issues. */
export interface Admission {
  readonly row: Row;
  readonly issues: readonly Issue[];
}

/** Goes through the rows one by one; each one admitted counts for those after it. */
export function admitRows(
  request: SubmissionRequest,
  seed: Seed,
  members: readonly Member[],
  licencesLeft: number | null,
): readonly Admission[] {
  const { requireUniqueEmail } = request;
  const taken = takenBy(members);
  const emails = new Set(taken.emails);
  const extensions = new Set(taken.extensions);
  const free = freeExtensions(
    seed,
    new Set([...extensions, ...request.rows.map((row) => row.extension)]),
  );
  let admitted = 0;

  return request.rows.map((row) => {
    const issues = [
      ...takenIssues(row, { emails, extensions }, { requireUniqueEmail, free }),
      ...choiceIssues(row, seed),
      ...setupIssues({ id: row.rowId, setup: row.setup }, { requireUniqueEmail }),
      ...licenceIssues(row, licencesLeft, admitted),
    ];
    if (issues.length === 0) {
      admitted += 1;
      emails.add(emailKey(row.email));
      extensions.add(row.extension);
    }
    return { row, issues };
  });
}

function choiceIssues({ rowId, siteId, costCenterId }: Row, seed: Seed): readonly Issue[] {
  const code = 'unknownChoice';
  const hasSite = siteId === null || seed.sites.some(({ id }) => id === siteId);
  const hasCenter = costCenterId === null || seed.costCenters.some(({ id }) => id === costCenterId);
  return [
    ...(hasSite ? [] : [{ code, path: rowPath(rowId, 'siteId'), params: {} } as const]),
    ...(hasCenter ? [] : [{ code, path: rowPath(rowId, 'costCenterId'), params: {} } as const]),
  ];
}

function licenceIssues({ rowId }: Row, left: number | null, admitted: number): readonly Issue[] {
  if (left === null || admitted < left) return [];
  return [{ code: 'noLicence', path: rowPath(rowId), params: { max: left } }];
}
