import * as z from 'zod/mini';
import { isAvailable, type Capabilities } from './capability.ts';
import { userTypeIdSchema } from './ids.ts';
import { moneySchema } from './money.ts';

/** The four kinds of user that an account can have (R02). */
export const userKinds = ['full', 'videoPaid', 'videoFree', 'mobile'] as const;
/** One of the four kinds of user (R02). */
export type UserKind = (typeof userKinds)[number];

/** One user type on offer, as the account's plan has it (R01). */
export const userTypeSchema = z.object({
  id: userTypeIdSchema,
  kind: z.enum(userKinds),
  /** The plan's own name for it. */
  label: z.string(),
  /** Licences that nobody uses yet; null when the type needs none. */
  licencesLeft: z.nullable(z.int().check(z.nonnegative())),
  /** What one more licence costs each month; null when none is needed or none is sold. */
  licencePrice: z._default(z.nullable(moneySchema), null),
});

/** One user type on offer: its kind, its name in the plan, and its licences. */
export type UserType = z.infer<typeof userTypeSchema>;

/** Whether a user of this kind has a phone and a number of his own; the others skip those steps (R05). */
export function needsPhone(kind: UserKind): boolean {
  return kind === 'full';
}

/** Whether licences of the type can be bought by this admin (R04). */
export function canBuyLicences(type: UserType, capabilities: Capabilities): boolean {
  return type.licencePrice !== null && isAvailable(capabilities, 'buyLicences');
}

/** Whether the type can be chosen at all: it needs no licence, or one is left or can be bought (R04). */
export function isUserTypeAvailable(type: UserType, capabilities: Capabilities): boolean {
  const isLeft = type.licencesLeft === null || type.licencesLeft > 0;
  return isLeft || canBuyLicences(type, capabilities);
}

/** Licences that a run of so many people has to buy (R04). */
export function licencesToBuy(type: UserType, people: number): number {
  return type.licencesLeft === null ? 0 : Math.max(0, people - type.licencesLeft);
}
