import * as z from 'zod/mini';
import { userTypeIdSchema } from './ids.ts';

/** The four kinds of user that an account can have (R02). */
export const userKinds = ['full', 'videoPaid', 'videoFree', 'mobile'] as const;
export type UserKind = (typeof userKinds)[number];

/** One user type on offer, as the account's plan has it (R01). */
export const userTypeSchema = z.object({
  id: userTypeIdSchema,
  kind: z.enum(userKinds),
  /** The plan's own name for it. */
  label: z.string(),
  /** Licences that nobody uses yet; null when the type needs none. */
  licencesLeft: z.nullable(z.int().check(z.nonnegative())),
});

export type UserType = z.infer<typeof userTypeSchema>;

/** Whether a user of this kind has a phone and a number of his own; the others skip those steps (R05). */
export function needsPhone(kind: UserKind): boolean {
  return kind === 'full';
}

/** Whether the type can be chosen at all: it needs no licence, or one is left (R04). */
export function isUserTypeAvailable(type: UserType): boolean {
  return type.licencesLeft === null || type.licencesLeft > 0;
}
