import * as z from 'zod/mini';
import type { Account } from './account.ts';
import {
  emergencyLocationIdSchema,
  quoteIdSchema,
  roleIdSchema,
  rowIdSchema,
  termsIdSchema,
  userTypeIdSchema,
} from './ids.ts';
import type { Job, RowOutcome } from './job.ts';
import { phoneSchema } from './phone.ts';
import { phoneNumberSchema } from './phone-number.ts';
import { setupOf, userSetupSchema } from './setup.ts';
import { shipToSchema } from './shipping.ts';
import { userDetailsSchema, type UserDraft } from './user-draft.ts';
import { needsPhone, type UserType } from './user-type.ts';

/** The one body that a run submits, by the account's rules; the back end reads it with the same schema. */
export function submissionRequestSchema(account: Account) {
  return z.object({
    runId: z.string().check(z.minLength(1)),
    /** Counts the submissions of a run; a new one after every known outcome. */
    attempt: z.int().check(z.positive()),
    userTypeId: userTypeIdSchema,
    requireUniqueEmail: z.boolean(),
    /** The quote that was acknowledged; null for a run that buys nothing (R26). */
    quoteId: z.nullable(quoteIdSchema),
    acceptedTermsId: z.nullable(termsIdSchema),
    rows: z
      .array(
        z.extend(userDetailsSchema(account), {
          rowId: rowIdSchema,
          /** Null for a type of user who has none (R05). */
          phone: z.nullable(phoneSchema),
          number: z.nullable(phoneNumberSchema),
          /** Null unless a phone is bought (R19). */
          shipTo: z.nullable(shipToSchema),
          /** Null for the account's default role (R24). */
          roleId: z.nullable(roleIdSchema),
          /** Null for the site's own location, or none (R29). */
          emergencyLocationId: z.nullable(emergencyLocationIdSchema),
          setup: userSetupSchema,
        }),
      )
      .check(z.minLength(1), z.maxLength(account.limits.maxUsersPerRun, { error: 'overLimit' })),
  });
}

/** The body that a run submits: its people, with everything that was chosen for each. */
export type SubmissionRequest = z.infer<ReturnType<typeof submissionRequestSchema>>;

/** What a run has submitted before it submits anything; a back end would turn it down. */
export function noSubmission(runId: string): SubmissionRequest {
  const userTypeId = userTypeIdSchema.parse('none');
  const nothing = { quoteId: null, acceptedTermsId: null, rows: [] };
  return { runId, attempt: 0, userTypeId, requireUniqueEmail: true, ...nothing };
}

/** Whether the person is in the account now, so that he must never be submitted again. */
export function isCreated(outcome: RowOutcome): boolean {
  return outcome.state === 'done' || outcome.state === 'partial';
}

/** What a submission is beside its people. */
export type SubmissionHead = Pick<
  SubmissionRequest,
  'runId' | 'attempt' | 'requireUniqueEmail' | 'quoteId' | 'acceptedTermsId'
>;

/** Builds the body from rows that were judged to be right; null if one of them is not. */
export function buildSubmission(
  account: Account,
  head: SubmissionHead,
  userType: UserType,
  rows: readonly UserDraft[],
): SubmissionRequest | null {
  const parsed = submissionRequestSchema(account).safeParse({
    ...head,
    userTypeId: userType.id,
    rows: rows.map((row) => ({
      ...row,
      ...equipmentOf(row, userType),
      rowId: row.id,
      roleId: row.role?.id ?? null,
      emergencyLocationId: row.emergencyLocation?.id ?? null,
      setup: setupOf(row.setup, { account }),
    })),
  });
  return parsed.success ? parsed.data : null;
}

/** What a person gets to call with; nothing for a type of user who has no phone (R05). */
export function equipmentOf(
  { phone, number, shipTo }: UserDraft,
  userType: Pick<UserType, 'kind'>,
): Pick<UserDraft, 'number' | 'shipTo'> & { readonly phone: UserDraft['phone'] | null } {
  if (!needsPhone(userType.kind)) return { phone: null, number: null, shipTo: null };
  return { phone, number, shipTo: phone.kind === 'purchase' ? shipTo : null };
}

/**
 * One outcome for each row that was sent, in the order in which they were sent.
 *
 * A row that the job leaves out or names twice is `unknown`: it is never counted as done (fault A10).
 */
export function outcomesOf(
  request: SubmissionRequest,
  job: Pick<Job, 'rows'>,
): readonly RowOutcome[] {
  return request.rows.map(({ rowId }) => {
    const [outcome, ...more] = job.rows.filter((row) => row.rowId === rowId);
    const isClear = outcome !== undefined && outcome.state !== 'pending' && more.length === 0;
    return isClear ? outcome : unknownOutcome(rowId);
  });
}

/** When an invite leaves, and in which zone its wall time was chosen (R27). */
export interface InviteTime {
  /** In milliseconds since 1970. */
  readonly instant: number;
  readonly timeZone: string;
}

function unknownOutcome(rowId: RowOutcome['rowId']): RowOutcome {
  return { rowId, state: 'unknown', userId: null, extension: null, number: null, steps: [] };
}
