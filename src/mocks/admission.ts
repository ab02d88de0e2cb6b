import type { Account } from '../domain/account.ts';
import { emailKey } from '../domain/email.ts';
import { isUsable } from '../domain/emergency-location.ts';
import { rowPath, type Issue, type IssueCode } from '../domain/issue.ts';
import type { ChoiceField, RowField } from '../domain/row-field.ts';
import { draftOf, setupIssues } from '../domain/setup.ts';
import type { SubmissionRequest } from '../domain/submission.ts';
import { needsPhone, type UserType } from '../domain/user-type.ts';
import { accountOf, type BackendContext } from './context.ts';
import { createEquipmentJudge } from './equipment-issues.ts';
import { freeExtensions } from './free-extensions.ts';
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
  userType: UserType,
  licencesLeft: number | null,
  context: BackendContext,
): readonly Admission[] {
  const { requireUniqueEmail } = request;
  const { seed, now } = context;
  const rules = { account: accountOf(context), requireUniqueEmail, now: now() };
  const equipment = createEquipmentJudge(context);
  const taken = takenBy(context.state.members.all());
  const emails = new Set(taken.emails);
  const extensions = new Set(taken.extensions);
  const free = freeExtensions(
    seed,
    new Set([...extensions, ...request.rows.map((row) => row.extension)]),
  );
  let admitted = 0;

  return request.rows.map((row) => {
    const number = row.number?.kind === 'new' ? row.number : null;
    const setup = { ...row, number, id: row.rowId, setup: draftOf(row.setup) };
    const issues = [
      ...takenIssues(row, { emails, extensions }, { requireUniqueEmail, free }),
      ...choiceIssues(row, context, rules.account),
      ...(needsPhone(userType.kind) ? equipment.issuesOf(row) : needlessIssues(row)),
      ...setupIssues(setup, rules),
      ...licenceIssues(row, licencesLeft, admitted),
    ];
    if (issues.length === 0) {
      admitted += 1;
      emails.add(emailKey(row.email));
      extensions.add(row.extension);
      equipment.take(row);
    }
    return { row, issues };
  });
}

function choiceIssues(row: Row, { state }: BackendContext, account: Account) {
  const { rowId, siteId, costCenterId, roleId, emergencyLocationId } = row;
  const role = state.roles.all().find(({ id }) => id === roleId);
  const location = state.emergencyLocations.all().find(({ id }) => id === emergencyLocationId);
  const hasSite = siteId === null || state.sites.all().some(({ id }) => id === siteId);
  const hasCenter =
    costCenterId === null || state.costCenters.all().some(({ id }) => id === costCenterId);
  const hasRole = roleId === null || role !== undefined;
  const hasLocation = emergencyLocationId === null || location !== undefined;
  const question = row.setup.kind === 'credentials' ? row.setup.questionId : null;
  const hasQuestion =
    question === null || state.securityQuestions.all().some(({ id }) => id === question);
  return [
    ...broken(hasSite || !account.multiSite, rowId, 'siteId', 'unknownChoice'),
    ...broken(hasCenter, rowId, 'costCenterId', 'unknownChoice'),
    ...broken(hasRole, rowId, 'role', 'unknownChoice'),
    ...broken(role?.isAssignable !== false, rowId, 'role', 'notAvailable'),
    ...broken(hasLocation, rowId, 'emergencyLocation', 'unknownChoice'),
    ...broken(
      location === undefined || isUsable(location),
      rowId,
      'emergencyLocation',
      'notAvailable',
    ),
    ...broken(hasQuestion, rowId, 'setup', 'unknownChoice'),
  ];
}

/** A user without a phone has nothing to call with (R05). */
function needlessIssues({ rowId, phone, number }: Row): readonly Issue[] {
  return [
    ...broken(phone === null, rowId, 'phone', 'notAvailable'),
    ...broken(number === null, rowId, 'number', 'notAvailable'),
  ];
}

function broken(
  holds: boolean,
  rowId: Row['rowId'],
  field: RowField | ChoiceField,
  code: IssueCode,
): readonly Issue[] {
  return holds ? [] : [{ code, path: rowPath(rowId, field), params: {} }];
}

function licenceIssues({ rowId }: Row, left: number | null, admitted: number): readonly Issue[] {
  if (left === null || admitted < left) return [];
  return [{ code: 'noLicence', path: rowPath(rowId), params: { max: left } }];
}
