import * as z from 'zod/mini';
import { rowIdSchema } from './ids.ts';
import { issueSchema } from './issue.ts';

/** Asks whether e-mail addresses and extension numbers are still free in the account (R07, R08). */
export const identityQuerySchema = z.object({
  requireUniqueEmail: z.boolean(),
  rows: z.array(z.object({ rowId: rowIdSchema, email: z.string(), extension: z.string() })),
});

export type IdentityQuery = z.infer<typeof identityQuerySchema>;

/** The answer: the issues of every row that has some. */
export const identityReportSchema = z.object({ issues: z.array(issueSchema) });

export type IdentityReport = z.infer<typeof identityReportSchema>;
