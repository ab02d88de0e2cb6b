import * as z from 'zod/mini';

/** A welcome e-mail in the mock's outbox (R23). */
export const mailSchema = z.object({
  to: z.string(),
  sentAt: z.string(),
  /** When its activation link stops working. */
  linkEndsAt: z.string(),
});

export type Mail = z.infer<typeof mailSchema>;
