import * as z from 'zod/mini';
import { needsPhone, type UserKind } from './user-type.ts';

/** What a person calls with (R13): the app. */
export const phoneSchema = z.discriminatedUnion('kind', [z.object({ kind: z.literal('app') })]);

export type Phone = z.infer<typeof phoneSchema>;

/** The phone that a person of this kind has unless another is chosen; null for those who have none (R05). */
export function defaultPhone(kind: UserKind): Phone | null {
  return needsPhone(kind) ? { kind: 'app' } : null;
}
