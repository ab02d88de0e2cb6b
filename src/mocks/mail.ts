import * as z from 'zod/mini';
import { userIdSchema } from '../domain/ids.ts';

/** A welcome e-mail in the mock's outbox (R23). */
const mailSchema = z.object({
  to: z.string(),
  /** In the future for one that is scheduled (R27). */
  sentAt: z.string(),
  /** When its activation link stops working. */
  linkEndsAt: z.string(),
});

export type Mail = z.infer<typeof mailSchema>;

/** The same with the person whom it invites. */
export const postedMailSchema = z.extend(mailSchema, { userId: userIdSchema });

export type PostedMail = z.infer<typeof postedMailSchema>;

/** A mail that leaves at an instant, in milliseconds since 1970. */
export function mailAt(
  { userId, email }: { readonly userId: PostedMail['userId']; readonly email: string },
  instant: number,
  linkHours: number,
): PostedMail {
  const linkEndsAt = new Date(instant + linkHours * 3_600_000).toISOString();
  return { userId, to: email, sentAt: new Date(instant).toISOString(), linkEndsAt };
}
