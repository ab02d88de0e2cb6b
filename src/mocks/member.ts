import * as z from 'zod/mini';
import { costCenterIdSchema, siteIdSchema, userIdSchema, userTypeIdSchema } from '../domain/ids.ts';
import { phoneSchema } from '../domain/phone.ts';
import { setupOptions } from '../domain/setup.ts';

/** A person who exists in the mock account. */
export const memberSchema = z.object({
  userId: userIdSchema,
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  extension: z.string(),
  siteId: z.nullable(siteIdSchema),
  costCenterId: z.nullable(costCenterIdSchema),
  userTypeId: userTypeIdSchema,
  phone: z.nullable(phoneSchema),
  status: z.enum(['notActivated', 'enabled']),
  setup: z.enum(setupOptions),
  /** When the welcome e-mail went out; null when none did. */
  invitedAt: z.nullable(z.string()),
  createdAt: z.string(),
});

export type Member = z.infer<typeof memberSchema>;
