import * as z from 'zod/mini';
import { rowIdSchema } from '../domain/ids.ts';
import { moneySchema } from '../domain/money.ts';
import { quoteSchema } from '../domain/order.ts';
import { jobSchema, type Job, type RowOutcome } from '../domain/job.ts';

/** What an answer says instead; what is no such answer stays as it is. */
type Alter = (answer: unknown) => unknown;

/** A job that leaves its first person out (fault A10). */
export const withoutFirstRow: Alter = onJob((job) => ({ ...job, rows: job.rows.slice(1) }));

/** A job that tells its first person twice (fault A10). */
export const withFirstRowTwice: Alter = onJob((job) => ({
  ...job,
  rows: [...job.rows.slice(0, 1), ...job.rows],
}));

/** A job that tells of a person who was never sent (fault A10). */
export const withInventedRow: Alter = onJob((job) => ({
  ...job,
  rows: [
    ...job.rows,
    ...job.rows.slice(0, 1).map((row) => ({ ...row, rowId: rowIdSchema.parse('row-invented') })),
  ],
}));

/** A job at which nothing has happened yet (fault A11). */
export const stillRunning: Alter = onJob((job) => ({
  ...job,
  state: 'running',
  rows: job.rows.map(pending),
  orders: [],
}));

/** A job that waits for its turn. */
export function waitingUntil(instant: () => number): Alter {
  return onJob((job) => ({
    ...job,
    state: 'waiting',
    waitingUntil: new Date(instant()).toISOString(),
    rows: job.rows.map(pending),
    orders: [],
  }));
}

/** A quote that costs one dollar more (fault A31). */
export const dearer: Alter = (answer) => {
  const { data } = quoteSchema.safeParse(answer);
  if (data === undefined) return answer;
  const { minor, currency } = data.dueNow;
  return { ...data, dueNow: moneySchema.parse({ minor: minor + 100, currency }) };
};

const sentRowsSchema = z.object({ rows: z.array(z.object({ rowId: z.string() })) });

/** The place of a field of the first person who was sent; the field alone where there are no people. */
export function firstPlace(sent: unknown, field: string): readonly string[] {
  const rowId = sentRowsSchema.safeParse(sent).data?.rows[0]?.rowId;
  return rowId === undefined ? [field] : ['rows', rowId, field];
}

function onJob(change: (job: Job) => Job): Alter {
  return (answer) => {
    const { data } = jobSchema.safeParse(answer);
    return data === undefined ? answer : change(data);
  };
}

function pending(row: RowOutcome): RowOutcome {
  return {
    ...row,
    state: 'pending',
    userId: null,
    extension: null,
    number: null,
    steps: row.steps.map(({ step }) => ({ step, state: 'pending', issues: [] })),
  };
}
