import * as z from 'zod/mini';
import { quoteIdSchema, rowIdSchema, termsIdSchema, userTypeIdSchema } from './ids.ts';
import { moneySchema, sumOf, type Money } from './money.ts';
import { phoneSchema } from './phone.ts';
import { phoneNumberSchema } from './phone-number.ts';
import { shipToSchema } from './shipping.ts';
import { equipmentOf } from './submission.ts';
import { tolerantEnum } from './tolerant-enum.ts';
import type { UserDraft } from './user-draft.ts';
import { licencesToBuy, type UserType } from './user-type.ts';

/** What is asked to be priced: everything of a run that can cost something, and nothing secret (R26). */
export const orderSchema = z.object({
  userTypeId: userTypeIdSchema,
  rows: z.array(
    z.object({
      rowId: rowIdSchema,
      phone: z.nullable(phoneSchema),
      number: z.nullable(phoneNumberSchema),
      shipTo: z.nullable(shipToSchema),
    }),
  ),
});

/** What a run asks the back end to price. */
export type Order = Readonly<z.infer<typeof orderSchema>>;

/** One line of the charges. */
const quoteLineSchema = z.object({
  kind: tolerantEnum(['licence', 'phone', 'number', 'shipping', 'tax', 'fee', 'credit'], 'other'),
  label: z.string(),
  quantity: z.int(),
  unit: moneySchema,
  total: moneySchema,
  period: z.enum(['once', 'month', 'year']),
  /** The people for whom it is. */
  rowIds: z._default(z.array(rowIdSchema), []),
});

/** What a run costs (R26). Totals are the back end's own: nothing here adds tax. */
export const quoteSchema = z.object({
  quoteId: quoteIdSchema,
  expiresAt: z.iso.datetime({ offset: true }),
  lines: z.array(quoteLineSchema),
  /** With the first period of what comes again, where that is paid at once. */
  dueNow: moneySchema,
  /** What comes again, by its period. */
  recurring: z.array(z.object({ period: z.enum(['month', 'year']), total: moneySchema })),
  terms: z._default(
    z.nullable(z.object({ id: termsIdSchema, text: z.string(), url: z.nullable(z.string()) })),
    null,
  ),
});

/** What a run costs, and until when that holds. */
export type Quote = Readonly<z.infer<typeof quoteSchema>>;

/** Equal for quotes that say the same, whatever they are called and however long they hold (fault A31). */
export function quotePrint({ lines, dueNow, recurring, terms }: Quote): string {
  return JSON.stringify([lines, dueNow, recurring, terms]);
}

/** What a run asks to be priced. */
export function orderOf(rows: readonly UserDraft[], userType: UserType): Order {
  return orderSchema.parse({
    userTypeId: userType.id,
    rows: rows.map((row) => ({ ...equipmentOf(row, userType), rowId: row.id })),
  });
}

/** Whether anything is bought: licences, phones or numbers (R04, R26). */
export function hasPurchase(rows: readonly UserDraft[], userType: UserType): boolean {
  const buysEquipment = (row: UserDraft): boolean => {
    const { phone, number } = equipmentOf(row, userType);
    return phone?.kind === 'purchase' || number?.kind === 'new';
  };
  return licencesToBuy(userType, rows.length) > 0 || rows.some(buysEquipment);
}

/** The people whose phones are shipped (R19). */
export function shippedRows(rows: readonly UserDraft[], userType: UserType): readonly UserDraft[] {
  return rows.filter((row) => equipmentOf(row, userType).phone?.kind === 'purchase');
}

/** What the draft costs as far as prices are known here; taxes and shipping come with the quote (R26). */
export function draftCosts(
  rows: readonly UserDraft[],
  userType: UserType,
): { readonly once: Money | null; readonly monthly: Money | null } {
  const equipment = rows.map((row) => equipmentOf(row, userType));
  const phones = equipment.flatMap(({ phone }) =>
    phone?.kind === 'purchase' ? [phone.price] : [],
  );
  const numbers = equipment.flatMap(({ number }) =>
    number?.kind === 'new' && number.price !== null ? [number.price] : [],
  );
  const { licencePrice } = userType;
  const licences = licencesToBuy(userType, rows.length);
  const monthly =
    licences === 0 || licencePrice === null
      ? numbers
      : [...numbers, { ...licencePrice, minor: licencePrice.minor * licences }];
  return { once: sumOf(phones), monthly: sumOf(monthly) };
}
