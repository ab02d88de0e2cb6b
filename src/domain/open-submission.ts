import * as z from 'zod/mini';
import { blankCredentials } from './credentials.ts';
import {
  costCenterIdSchema,
  roleIdSchema,
  rowIdSchema,
  siteIdSchema,
  userTypeIdSchema,
} from './ids.ts';
import { phoneSchema } from './phone.ts';
import { scheduleSchema } from './schedule.ts';
import type { UserSetup } from './setup.ts';
import { noSubmission, type SubmissionRequest } from './submission.ts';

/** Who somebody is, as it was typed. */
export const personPlanSchema = z.object({
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  extension: z.string(),
  siteId: z.nullable(siteIdSchema),
  costCenterId: z.nullable(costCenterIdSchema),
});

/** What was handed over and may have arrived, as a draft keeps it: its people as they were sent, and nothing secret (fault A12). */
export const openSubmissionSchema = z.object({
  key: z.string(),
  userTypeId: userTypeIdSchema,
  rows: z.array(
    z.extend(personPlanSchema, {
      rowId: rowIdSchema,
      phone: z.nullable(phoneSchema),
      roleId: z.nullable(roleIdSchema),
      setup: z.union([
        scheduleSchema,
        z.object({ kind: z.enum(['invite', 'credentials', 'later']) }),
      ]),
    }),
  ),
});

export type OpenSubmission = Readonly<z.infer<typeof openSubmissionSchema>>;

/** What a draft keeps of a submission. */
export function openSubmissionOf(
  key: string,
  { userTypeId, rows }: SubmissionRequest,
): OpenSubmission {
  return openSubmissionSchema.parse({ key, userTypeId, rows });
}

/** The submission as far as a draft knows it: enough to ask for it by its key, never to be sent. */
export function requestOf({ userTypeId, rows }: OpenSubmission, runId: string): SubmissionRequest {
  return {
    ...noSubmission(runId),
    userTypeId,
    rows: rows.map((row) => ({
      ...row,
      number: null,
      shipTo: null,
      emergencyLocationId: null,
      setup: setupFrom(row.setup),
    })),
  };
}

function setupFrom(setup: OpenSubmission['rows'][number]['setup']): UserSetup {
  if (setup.kind === 'schedule') return setup;
  const { kind } = setup;
  return kind === 'credentials' ? blankCredentials : { kind };
}
