import * as z from 'zod/mini';
import type { Account } from './account.ts';
import { jobIdSchema, rowIdSchema, userIdSchema, userTypeIdSchema } from './ids.ts';
import { issueSchema } from './issue.ts';
import { defaultPhone, phoneSchema } from './phone.ts';
import { userSetupSchema } from './setup.ts';
import { userDetailsSchema, type UserDraft } from './user-draft.ts';
import type { UserType } from './user-type.ts';

/** The one body that a run submits, by the account's rules; the back end reads it with the same schema. */
export function submissionRequestSchema(account: Account) {
  return z.object({
    runId: z.string().check(z.minLength(1)),
    /** Counts the submissions of a run; a new one after every known outcome. */
    attempt: z.int().check(z.positive()),
    userTypeId: userTypeIdSchema,
    requireUniqueEmail: z.boolean(),
    rows: z
      .array(
        z.extend(userDetailsSchema(account), {
          rowId: rowIdSchema,
          phone: z.nullable(phoneSchema),
          setup: userSetupSchema,
        }),
      )
      .check(z.minLength(1), z.maxLength(account.limits.maxUsersPerRun, { error: 'overLimit' })),
  });
}

export type SubmissionRequest = z.infer<ReturnType<typeof submissionRequestSchema>>;

/** What a run has submitted before it submits anything; a back end would turn it down. */
export function noSubmission(runId: string): SubmissionRequest {
  const userTypeId = userTypeIdSchema.parse('none');
  return { runId, attempt: 0, userTypeId, requireUniqueEmail: true, rows: [] };
}

/** What became of one part of one person; each part can fail while the others hold (R34). */
const stepSchema = z.object({
  step: z.enum(['account', 'notification']),
  state: z.enum(['pending', 'done', 'failed', 'skipped']),
  issues: z.array(issueSchema),
});

/** What became of one person (R34). */
export const rowOutcomeSchema = z.object({
  rowId: rowIdSchema,
  state: z.enum(['pending', 'done', 'partial', 'failed', 'unknown']),
  userId: z.nullable(userIdSchema),
  steps: z.array(stepSchema),
});

export type RowOutcome = z.infer<typeof rowOutcomeSchema>;

/** The back end's work on one submission. */
export const jobSchema = z.object({
  jobId: jobIdSchema,
  state: z.enum(['queued', 'running', 'done', 'failed']),
  rows: z.array(rowOutcomeSchema),
});

export type Job = z.infer<typeof jobSchema>;

export function isJobSettled(job: Job): boolean {
  return job.state === 'done' || job.state === 'failed';
}

/** Whether the person is in the account now, so that he must never be submitted again. */
export function isCreated(outcome: RowOutcome): boolean {
  return outcome.state === 'done' || outcome.state === 'partial';
}

/** Builds the body from rows that were judged to be right; null if one of them is not. */
export function buildSubmission(
  account: Account,
  run: { readonly runId: string; readonly attempt: number; readonly requireUniqueEmail: boolean },
  userType: UserType,
  rows: readonly UserDraft[],
): SubmissionRequest | null {
  const phone = defaultPhone(userType.kind);
  const parsed = submissionRequestSchema(account).safeParse({
    ...run,
    userTypeId: userType.id,
    rows: rows.map((row) => ({ ...row, rowId: row.id, phone })),
  });
  return parsed.success ? parsed.data : null;
}

/**
 * One outcome for each row that was sent, in the order in which they were sent.
 *
 * A row that the job leaves out or names twice is `unknown`: it is never counted as done (fault A10).
 */
export function outcomesOf(request: SubmissionRequest, job: Job): readonly RowOutcome[] {
  return request.rows.map(({ rowId }) => {
    const [outcome, ...more] = job.rows.filter((row) => row.rowId === rowId);
    const isClear = outcome !== undefined && outcome.state !== 'pending' && more.length === 0;
    return isClear ? outcome : { rowId, state: 'unknown', userId: null, steps: [] };
  });
}
