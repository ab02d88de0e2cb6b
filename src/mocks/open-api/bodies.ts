import * as z from 'zod/mini';
import { siteIdSchema } from '../../domain/ids.ts';
import { submissionRequestSchema } from '../../domain/submission.ts';
import type { Operation } from '../../transport/transport.ts';
import { queries } from '../../transport/queries.ts';
import { multiSite } from '../seed/multi-site.ts';

// Limits and policies differ from account to account; these are those of an example.
const example = { ...multiSite.account, serverTime: '2026-01-05T09:00:00.000Z' };
const submission = submissionRequestSchema(example);
// On an account in one place nobody has a site.
const row = z.extend(submission.shape.rows.def.element, { siteId: z.nullable(siteIdSchema) });
const rows = z.array(row).check(z.minLength(1), z.maxLength(example.limits.maxUsersPerRun));

/** What is sent in the body; what stands in the path does not come a second time. */
export const bodies: Readonly<Partial<Record<Operation, z.core.$ZodType>>> = {
  suggestExtensions: queries.suggestExtensions,
  checkIdentities: queries.checkIdentities,
  holdNumbers: queries.holdNumbers,
  releaseNumbers: queries.releaseNumbers,
  saveShippingAddress: queries.saveShippingAddress,
  listShippingMethods: queries.listShippingMethods,
  checkAddress: queries.checkAddress,
  createEmergencyLocation: queries.createEmergencyLocation,
  quote: queries.quote,
  submit: z.extend(submission, { rows }),
  retryRows: z.omit(queries.retryRows, { jobId: true }),
  rescheduleInvite: z.omit(queries.rescheduleInvite, { userId: true }),
};
