import * as z from 'zod/mini';
import { jobIdSchema } from '../domain/ids.ts';
import { rowOutcomeSchema, type Job, type RowOutcome } from '../domain/job.ts';

/** A job as the mock keeps it: what was asked, when, and what comes of it in the end. */
export const jobRecordSchema = z.object({
  jobId: jobIdSchema,
  /** The idempotency key under which it was asked for. */
  key: z.string(),
  /** Tells whether another body comes under the same key; the body itself may hold secrets. */
  body: z.string(),
  startedAt: z.number(),
  /** When it was stopped; null for a job that was let run. */
  cancelledAt: z.nullable(z.number()),
  rows: z.array(rowOutcomeSchema),
  orders: z.array(z.object({ id: z.string(), state: z.string() })),
});

export type JobRecord = z.infer<typeof jobRecordSchema>;

/** What a client sees of a job: person after person is done as its time passes. */
export function jobAt(record: JobRecord, now: number, jobMs: number): Job {
  const { jobId, orders, cancelledAt } = record;
  const reached = rowsReached(record, cancelledAt ?? now, jobMs);
  const isOver = reached === record.rows.length;
  const unreached = cancelledAt === null ? pending : skipped;
  return {
    jobId,
    state: isOver ? 'done' : cancelledAt === null ? 'running' : 'cancelled',
    waitingUntil: null,
    rows: record.rows.map((row, index) => (index < reached ? row : unreached(row))),
    orders: isOver ? orders : [],
  };
}

/** How many people a job has dealt with at a time. */
export function rowsReached({ rows, startedAt }: JobRecord, now: number, jobMs: number): number {
  if (jobMs <= 0) return rows.length;
  const share = Math.min(1, Math.max(0, (now - startedAt) / jobMs));
  return Math.floor(rows.length * share);
}

function pending(outcome: RowOutcome): RowOutcome {
  return untouched(outcome, 'pending');
}

// Who was not reached was not added, and can be submitted again.
function skipped(outcome: RowOutcome): RowOutcome {
  return { ...untouched(outcome, 'skipped'), state: 'failed' };
}

function untouched(outcome: RowOutcome, state: 'pending' | 'skipped'): RowOutcome {
  const steps = outcome.steps.map(({ step }) => ({ step, state, issues: [] }));
  const { rowId } = outcome;
  return { rowId, state: 'pending', userId: null, extension: null, number: null, steps };
}
