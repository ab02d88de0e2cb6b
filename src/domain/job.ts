import * as z from 'zod/mini';
import { failureOfKind } from './failure.ts';
import { jobIdSchema, rowIdSchema, userIdSchema } from './ids.ts';
import { issueSchema } from './issue.ts';

/** The parts of adding one person; each can fail while the others hold (R34, fault A09). */
export const outcomeSteps = [
  'account',
  'number',
  'phone',
  'role',
  'emergencyLocation',
  'notification',
] as const;

/** A part of adding one person. */
export type OutcomeStep = (typeof outcomeSteps)[number];

const stepSchema = z.object({
  step: z.enum(outcomeSteps),
  state: z.enum(['pending', 'done', 'failed', 'skipped']),
  issues: z.array(issueSchema),
});

/** What became of one person (R34). */
export const rowOutcomeSchema = z.object({
  rowId: rowIdSchema,
  state: z.enum(['pending', 'done', 'partial', 'failed', 'unknown']),
  userId: z.nullable(userIdSchema),
  /** What the person really got; null where nothing was given. */
  extension: z._default(z.nullable(z.string()), null),
  number: z._default(z.nullable(z.string()), null),
  steps: z.array(stepSchema),
});

/** What became of one person, as a whole and part by part. */
export type RowOutcome = z.infer<typeof rowOutcomeSchema>;

/** The back end's work on one submission. */
export const jobSchema = z.object({
  jobId: jobIdSchema,
  state: z.enum(['queued', 'running', 'waiting', 'done', 'failed', 'cancelled']),
  /** When a job that waits goes on; null when it does not wait. */
  waitingUntil: z._default(z.nullable(z.iso.datetime({ offset: true })), null),
  rows: z.array(rowOutcomeSchema),
  /** What was ordered along with it. */
  orders: z._default(z.array(z.object({ id: z.string(), state: z.string() })), []),
});

/** The back end’s work on one submission, with an outcome for each person. */
export type Job = z.infer<typeof jobSchema>;

/** Whether nothing more will become of a submission. */
export function isJobSettled(job: Job): boolean {
  return job.state === 'done' || job.state === 'failed' || job.state === 'cancelled';
}

/**
 * Reads what a transport tells of a submission, which nobody can ask about twice: one of the host's own may tell anything.
 *
 * @throws an error with the kind `contract`, which names the places that do not fit
 */
export function readJob(told: unknown): Job {
  const read = jobSchema.safeParse(told);
  if (read.success) return read.data;
  const places = new Set(read.error.issues.map(({ path }) => path.join('.') || 'its root'));
  const error = new Error(
    `Failed to read a job: it does not fit at ${[...places].slice(0, MOST_NAMED).join(', ')}. Let the transport answer with a Job.`,
  );
  throw Object.assign(error, { details: failureOfKind('contract') });
}

// A list of many wrong entries must not make a message of as many places.
const MOST_NAMED = 10;
