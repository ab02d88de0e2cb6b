import * as z from 'zod/mini';
import { catalogIdSchema, deviceIdSchema } from './ids.ts';
import { moneySchema } from './money.ts';
import { needsPhone, type UserKind } from './user-type.ts';

/** What a person calls with, as it is submitted: the app, a phone in stock, or one that is bought (R13). */
export const phoneSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('app') }),
  z.object({ kind: z.literal('inventory'), deviceId: deviceIdSchema }),
  z.object({ kind: z.literal('purchase'), catalogId: catalogIdSchema }),
]);

/** The same as it stands in the roster, with what is shown of it. */
export const phoneChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('app') }),
  z.object({ kind: z.literal('inventory'), deviceId: deviceIdSchema, model: z.string() }),
  z.object({
    kind: z.literal('purchase'),
    catalogId: catalogIdSchema,
    model: z.string(),
    price: moneySchema,
  }),
]);

export type PhoneChoice = Readonly<z.infer<typeof phoneChoiceSchema>>;

/** The phone that a person of this kind has unless another is chosen; null for those who have none (R05). */
export function defaultPhone(kind: UserKind): { readonly kind: 'app' } | null {
  return needsPhone(kind) ? { kind: 'app' } : null;
}
