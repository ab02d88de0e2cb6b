import * as z from 'zod/mini';
import { blankCredentials } from './credentials.ts';
import { emergencyLocationSchema } from './emergency-location.ts';
import { questionIdSchema, roleIdSchema, rowIdSchema, userTypeIdSchema } from './ids.ts';
import { openSubmissionOf, openSubmissionSchema, personPlanSchema } from './open-submission.ts';
import { numberChoiceSchema } from './phone-number.ts';
import { phoneChoiceSchema } from './phone.ts';
import { PlanError } from './plan-error.ts';
import type { Roster } from './roster.ts';
import type { SetupDraft } from './setup.ts';
import { shipToSchema } from './shipping.ts';
import type { SubmissionRequest } from './submission.ts';
import type { UserDraft } from './user-draft.ts';

/** How a person starts, without what is secret: passwords, PINs and answers are asked for again. */
const setupPlanSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('invite') }),
  z.object({
    kind: z.literal('schedule'),
    date: z.string(),
    time: z.string(),
    timeZone: z.string(),
    occurrence: z.nullable(z.enum(['first', 'second'])),
  }),
  z.object({
    kind: z.literal('credentials'),
    isTemporary: z.boolean(),
    questionId: z.nullable(questionIdSchema),
  }),
  z.object({ kind: z.literal('later') }),
]);

const rowPlanSchema = z.extend(personPlanSchema, {
  phone: phoneChoiceSchema,
  number: z.nullable(numberChoiceSchema),
  shipTo: z.nullable(shipToSchema),
  role: z.nullable(z.object({ id: roleIdSchema, name: z.string() })),
  emergencyLocation: z.nullable(emergencyLocationSchema),
  setup: z.nullable(setupPlanSchema),
});

/** A draft that outlives its page: everything that was entered, right or wrong, and nothing that is secret. */
export const planSchema = z.object({
  schema: z.literal('add-users/plan'),
  version: z.literal(1),
  /** A draft belongs to one account: its sites, phones and numbers mean nothing in another. */
  accountId: z.string(),
  userTypeId: z.nullable(userTypeIdSchema),
  requireUniqueEmail: z.boolean(),
  /** Each with its id where there is something open. */
  rows: z.array(z.extend(rowPlanSchema, { id: z.optional(rowIdSchema) })),
  /** What is not known to have arrived or not: it is asked for before anything else is handed over (fault A12). */
  open: z.optional(z.array(openSubmissionSchema)),
});

/** What has been entered so far, without secrets: a host saves it, and sets it to go on from there. */
export type Plan = Readonly<z.infer<typeof planSchema>>;

/**
 * Reads a draft that comes from outside.
 *
 * @throws {PlanError} `malformed` where it has another form
 */
export function readPlan(value: unknown): Plan {
  const read = planSchema.safeParse(value);
  if (read.success) return read.data;
  const places = read.error.issues.map(({ path }) => path.map(String).join('.'));
  throw new PlanError('malformed', [...new Set(places)]);
}

/** What a draft is made from. */
export interface PlanSource {
  readonly accountId: string;
  readonly userTypeId: Plan['userTypeId'];
  readonly requireUniqueEmail: boolean;
  readonly roster: Roster;
  readonly open: readonly { readonly key: string; readonly request: SubmissionRequest }[];
}

/** The draft of what was entered (fault A4). */
export function planOf(source: PlanSource): Plan {
  const { accountId, userTypeId, requireUniqueEmail, roster, open } = source;
  const plan = { schema: 'add-users/plan', version: 1, accountId, userTypeId, requireUniqueEmail };
  if (open.length === 0) {
    return planSchema.parse({ ...plan, rows: z.array(rowPlanSchema).parse(roster.rows) });
  }
  const sent = open.map(({ key, request }) => openSubmissionOf(key, request));
  return planSchema.parse({ ...plan, rows: roster.rows, open: sent });
}

/** The roster of a draft, its rows numbered anew unless they were handed over; secrets are empty, so that they show as missing. */
export function rosterOf({ rows, open = [] }: Plan): Roster {
  const sentIds = open.flatMap((sent) => sent.rows.map(({ rowId }) => rowId));
  const ids = [...sentIds, ...rows.map(({ id = '' }) => id)];
  return {
    rows: rows.map((row, index): UserDraft => ({
      ...row,
      id: row.id ?? rowIdSchema.parse(`row-${index + 1}`),
      setup: setupFrom(row.setup),
    })),
    made: Math.max(rows.length, ...ids.map((id) => Number(id.replace(/\D/g, '')))),
    removed: [],
  };
}

function setupFrom(setup: Plan['rows'][number]['setup']): SetupDraft | null {
  return setup?.kind === 'credentials'
    ? { ...blankCredentials, ...setup, isRestored: true }
    : setup;
}
