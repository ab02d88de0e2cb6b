import * as z from 'zod/mini';
import { jobIdSchema, userIdSchema } from '../domain/ids.ts';
import { issuesOf, type Issue, type IssueCode } from '../domain/issue.ts';
import {
  submissionRequestSchema,
  type RowOutcome,
  type SubmissionRequest,
} from '../domain/submission.ts';
import type { UserType } from '../domain/user-type.ts';
import { admitRows } from './admission.ts';
import type { JobRecord } from './job-record.ts';
import type { Mail } from './mail.ts';
import type { Member } from './member.ts';
import { accept, Refusal } from './refusal.ts';
import type { Seed } from './seed/seed.ts';

/** What a job starts from. */
export interface JobFacts {
  readonly seed: Seed;
  readonly members: readonly Member[];
  readonly userTypes: readonly UserType[];
  readonly now: number;
  readonly newId: () => string;
}

/** A job and all that it brings into the account. */
export interface StartedJob {
  readonly job: JobRecord;
  readonly members: readonly Member[];
  readonly mails: readonly Mail[];
}

/** Reads a submission and decides what comes of each of its rows (R25, R34). */
export function startJob(input: unknown, key: string, facts: JobFacts): StartedJob {
  if (key === '') throw unacceptable('it has no key', 'required', ['key']);
  const { seed, now, newId } = facts;
  const { request, licencesLeft } = readRequest(input, facts);
  const outcomes = admitRows(request, seed, facts.members, licencesLeft).map(({ row, issues }) => ({
    rowId: row.rowId,
    issues,
    member: issues.length === 0 ? memberOf(request, row, newId(), now) : null,
  }));
  const members = outcomes.flatMap(({ member }) => member ?? []);
  const invited = members.filter(({ setup }) => setup === 'invite');
  const { inviteLinkTtlHours } = seed.account.limits;
  return {
    job: {
      jobId: jobIdSchema.parse(newId()),
      key,
      body: JSON.stringify(input),
      startedAt: now,
      rows: outcomes.map(({ rowId, issues, member }) => outcomeOf(rowId, issues, member)),
    },
    members,
    mails: invited.map(({ email }) => mailTo(email, now, inviteLinkTtlHours)),
  };
}

function readRequest(input: unknown, { seed, userTypes }: JobFacts) {
  const schema = submissionRequestSchema(seed.account);
  const request = accept(schema, input, (error) => issuesByRow(error, input));
  const userType = userTypes.find(({ id }) => id === request.userTypeId);
  if (userType === undefined) {
    throw unacceptable('the user type is none of this account', 'unknownChoice', ['userTypeId']);
  }
  return { request, licencesLeft: userType.licencesLeft };
}

function unacceptable(why: string, code: IssueCode, path: readonly string[]): Refusal {
  const message = `Failed to start the job: ${why}. Correct it and send it again.`;
  return new Refusal(message, 'validation', [{ code, path, params: {} }]);
}

const rowIdsSchema = z.object({ rows: z.array(z.object({ rowId: z.string() })) });

// A schema counts rows; issues name them.
function issuesByRow(error: z.core.$ZodError, input: unknown): readonly Issue[] {
  const { data } = rowIdsSchema.safeParse(input);
  return issuesOf(error).map((issue) => {
    const [place, index, ...rest] = issue.path;
    const rowId = place === 'rows' ? data?.rows[Number(index)]?.rowId : undefined;
    return rowId === undefined ? issue : { ...issue, path: ['rows', rowId, ...rest] };
  });
}

function memberOf(
  { userTypeId }: SubmissionRequest,
  row: SubmissionRequest['rows'][number],
  id: string,
  now: number,
): Member {
  const { rowId: _rowId, setup, ...details } = row;
  const createdAt = new Date(now).toISOString();
  return {
    ...details,
    userId: userIdSchema.parse(id),
    userTypeId,
    status: 'notActivated',
    setup: setup.kind,
    invitedAt: setup.kind === 'invite' ? createdAt : null,
    createdAt,
  };
}

function outcomeOf(
  rowId: RowOutcome['rowId'],
  issues: readonly Issue[],
  member: Member | null,
): RowOutcome {
  const told = issues.map((issue) => ({
    ...issue,
    path: [...issue.path],
    params: { ...issue.params },
  }));
  const notification = member?.setup === 'invite' ? 'done' : 'skipped';
  return {
    rowId,
    state: member === null ? 'failed' : 'done',
    userId: member?.userId ?? null,
    steps: [
      { step: 'account', state: member === null ? 'failed' : 'done', issues: told },
      { step: 'notification', state: notification, issues: [] },
    ],
  };
}

function mailTo(to: string, now: number, linkHours: number): Mail {
  const linkEndsAt = new Date(now + linkHours * 3_600_000).toISOString();
  return { to, sentAt: new Date(now).toISOString(), linkEndsAt };
}
