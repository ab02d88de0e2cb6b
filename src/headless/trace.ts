import * as z from 'zod/mini';
import { failureDetailsSchema } from '../domain/failure.ts';
import { planSchema } from '../domain/plan.ts';

const count = z.int().check(z.nonnegative());

/** What a trace begins with: what it is, and in which charts it was recorded. */
const headSchema = z.object({
  kind: z.literal('start'),
  schema: z.literal('add-users/trace'),
  version: z.literal(1),
  runId: z.string(),
  /** A print of each machine's chart, by the machine's name. */
  charts: z.record(z.string(), z.string()),
  plan: z._default(z.nullable(planSchema), null),
});

const entrySchema = z.discriminatedUnion('kind', [
  /** Somebody, or the clock, told a machine something. */
  z.object({
    kind: z.literal('told'),
    /** `wizard`, or the name of the editor that was open. */
    to: z.string(),
    event: z.looseObject({ type: z.string() }),
  }),
  /** The back end was asked; calls are counted from 1. */
  z.object({
    kind: z.literal('asked'),
    call: count,
    operation: z.string(),
    query: z.exactOptional(z.unknown()),
  }),
  z.object({ kind: z.literal('answered'), call: count, answer: z.exactOptional(z.unknown()) }),
  z.object({ kind: z.literal('failed'), call: count, failure: failureDetailsSchema }),
  /** A wait was over; waits are counted from 1 as they begin. */
  z.object({ kind: z.literal('waited'), wait: count }),
  /** A machine came to another state, or the wizard to another draft. */
  z.object({
    kind: z.literal('reached'),
    of: z.string(),
    state: z.string(),
    /** A print of the people as they stand then; the wizard alone has them. */
    draft: z.exactOptional(z.string()),
  }),
  /** The wizard told its host something. */
  z.object({
    kind: z.literal('said'),
    what: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  }),
]);

type TraceHead = z.output<typeof headSchema>;
/** One line of a trace after its head. */
export type TraceEntry = z.output<typeof entrySchema>;

/** What was done to a wizard and what came of it, in the order in which it happened, without a secret. */
export interface Trace {
  readonly head: TraceHead;
  readonly entries: readonly TraceEntry[];
}

/** Whether an entry came from outside; what it led to follows from it. */
export function isInput({ kind }: TraceEntry): boolean {
  return kind === 'told' || kind === 'answered' || kind === 'failed' || kind === 'waited';
}

/** A trace as text: one JSON object a line. */
export function traceText({ head, entries }: Trace): string {
  return [head, ...entries].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Tells in which line a text is no trace, and why. */
export class TraceError extends Error {
  override readonly name = 'TraceError';
}

/**
 * Reads a trace; what its schema does not know is left out.
 *
 * @throws {TraceError} when it is none, or of another version
 */
export function readTrace(text: string): Trace {
  const lines = text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [[line, index + 1] as const]));
  const [first, ...rest] = lines;
  if (first === undefined) throw new TraceError('the trace is empty.');
  return {
    head: readLine(headSchema, first, 'it does not begin a trace of version 1'),
    entries: rest.map((line) => readLine(entrySchema, line, 'it is no entry of a trace')),
  };
}

function readLine<Schema extends z.ZodMiniType>(
  schema: Schema,
  [text, number]: readonly [string, number],
  why: string,
): z.output<Schema> {
  const parsed = schema.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  throw new TraceError(`line ${number}: ${why}.`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
