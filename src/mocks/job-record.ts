import * as z from 'zod/mini';
import { jobIdSchema } from '../domain/ids.ts';
import { rowOutcomeSchema, type Job, type RowOutcome } from '../domain/submission.ts';

/** A job as the mock keeps it: what was asked, when, and what comes of it in the end. */
export const jobRecordSchema = z.object({
  jobId: jobIdSchema,
  /** The idempotency key under which it was asked for. */
  key: z.string(),
  /** The body as it came, so that another one under the same key is noticed. */
  body: z.string(),
  startedAt: z.number(),
  rows: z.array(rowOutcomeSchema),
});

export type JobRecord = z.infer<typeof jobRecordSchema>;

/** What a client sees of a job: nothing but pending rows until its time is over. */
export function jobAt(record: JobRecord, now: number, jobMs: number): Job {
  const isOver = now >= record.startedAt + jobMs;
  return {
    jobId: record.jobId,
    state: isOver ? 'done' : 'running',
    rows: isOver ? record.rows : record.rows.map(pending),
  };
}

function pending(outcome: RowOutcome): RowOutcome {
  const steps = outcome.steps.map(({ step }) => ({ step, state: 'pending' as const, issues: [] }));
  return { rowId: outcome.rowId, state: 'pending', userId: null, steps };
}
