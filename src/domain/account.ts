import * as z from 'zod/mini';
import { capabilitiesSchema } from './capability.ts';
import { credentialPoliciesSchema } from './credential-policy.ts';

/** The account's limits; they come from the back end, so that no element knows a number. */
export const accountLimitsSchema = z.object({
  /** People in one run (R10). */
  maxUsersPerRun: z.int().check(z.positive()),
  /** Fewest digits of an extension number. */
  extensionMinLength: z.int().check(z.positive()),
  /** Most digits of an extension number. */
  extensionMaxLength: z.int().check(z.positive()),
  /** Numbers that no person can have, emergency numbers among them. */
  reservedExtensions: z.array(z.string()),
  /** Most characters of an e-mail address. */
  emailMaxLength: z.int().check(z.positive()),
  /** Most characters of a first or last name. */
  nameMaxLength: z.int().check(z.positive()),
  /** Hours for which the link of a welcome e-mail works. */
  inviteLinkTtlHours: z.number().check(z.positive()),
  /** Minutes from now before which no invite can be scheduled (R27). */
  scheduleMinMinutes: z.int().check(z.nonnegative()),
  /** Minutes from now after which no invite can be scheduled (R27). */
  scheduleMaxMinutes: z.int().check(z.positive()),
});

/** What an account allows at most and at least. */
export type AccountLimits = z.infer<typeof accountLimitsSchema>;

/** What the wizard must know of the account before it can ask anything. */
export const accountSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** ISO 3166-1: where numbers and addresses are unless a site says otherwise. */
  country: z.string().check(z.length(2)),
  /** The admin's own time zone, IANA: scheduled invites leave by it (R27). */
  timeZone: z.string(),
  /** Whether people belong to sites and cost centres (R06). */
  multiSite: z.boolean(),
  /** Calls in a billing cycle that a Mobile user makes or receives before the account pays for one more user (R03). */
  freeCallAllowance: z.int().check(z.nonnegative()),
  limits: accountLimitsSchema,
  policies: credentialPoliciesSchema,
  capabilities: capabilitiesSchema,
  /** The name of the role that a person gets for whom no other is chosen (R24); without it, it is only called the default one. */
  defaultRole: z.optional(z.nullable(z.string())),
  /** The back end's clock when it answered: a device's own may be wrong (fault A40). */
  serverTime: z.iso.datetime({ offset: true }),
});

/** The account as the back end describes it: limits, policies, and what can be done there. */
export type Account = z.infer<typeof accountSchema>;
