import * as z from 'zod/mini';

/** An amount in the smallest unit of its currency, such as cents; whole, so that sums are exact. */
export const moneySchema = z.object({
  minor: z.int(),
  /** ISO 4217, such as `USD`. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});

export type Money = z.infer<typeof moneySchema>;

/** The sum of amounts; null for none, and for amounts of several currencies, which have no sum. */
export function sumOf(amounts: readonly Money[]): Money | null {
  const [first] = amounts;
  if (first === undefined) return null;
  const { currency } = first;
  if (amounts.some((amount) => amount.currency !== currency)) return null;
  return { minor: amounts.reduce((sum, { minor }) => sum + minor, 0), currency };
}
