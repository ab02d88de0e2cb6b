import * as z from 'zod/mini';
import {
  costCenterIdSchema,
  emergencyLocationIdSchema,
  numberIdSchema,
  roleIdSchema,
  siteIdSchema,
  userIdSchema,
  userTypeIdSchema,
} from '../domain/ids.ts';
import { phoneSchema } from '../domain/phone.ts';
import { setupOptions } from '../domain/setup.ts';
import { shipToSchema } from '../domain/shipping.ts';

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
  /** The phone number as E.164, and its id if it came from stock. */
  number: z.nullable(z.string()),
  numberId: z.nullable(numberIdSchema),
  shipTo: z.nullable(shipToSchema),
  roleId: z.nullable(roleIdSchema),
  emergencyLocationId: z.nullable(emergencyLocationIdSchema),
  status: z.enum(['notActivated', 'enabled']),
  setup: z.enum(setupOptions),
  /** When the welcome e-mail went out, or will; null when none does. */
  invitedAt: z.nullable(z.string()),
  /** Whether there is a password; which one is nobody's business. */
  hasCredentials: z.boolean(),
  createdAt: z.string(),
});

export type Member = z.infer<typeof memberSchema>;
