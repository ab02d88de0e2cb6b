import * as z from 'zod/mini';
import { holdIdSchema, numberIdSchema } from './ids.ts';
import { moneySchema } from './money.ts';
import { tolerantEnum } from './tolerant-enum.ts';

const e164Schema = z.string().check(z.regex(/^\+[1-9]\d{1,14}$/));

/** A phone number in the account's stock that nobody has yet (R17). */
export const inventoryNumberSchema = z.object({
  id: numberIdSchema,
  e164: e164Schema,
  /** ISO 3166-1. */
  country: z.string(),
  /** The state or province by its code; null when it is not known, as for toll-free numbers. */
  region: z._default(z.nullable(z.string()), null),
  city: z._default(z.nullable(z.string()), null),
  tariff: tolerantEnum(['local', 'tollFree'], 'other'),
});

export type InventoryNumber = Readonly<z.infer<typeof inventoryNumberSchema>>;

/** A place in which new numbers are to be had: a state or province, or an area code within one (R18). */
export const numberPlaceSchema = z.object({ id: z.string(), label: z.string() });

export type NumberPlace = Readonly<z.infer<typeof numberPlaceSchema>>;

/** A new number that can be had now (R18). */
export const offeredNumberSchema = z.object({
  e164: e164Schema,
  city: z._default(z.nullable(z.string()), null),
  /** What it costs each month; null when it is included. */
  price: z._default(z.nullable(moneySchema), null),
});

export type OfferedNumber = Readonly<z.infer<typeof offeredNumberSchema>>;

/** A promise to keep a number for this run (R18). */
export const holdSchema = z.object({
  e164: e164Schema,
  holdId: holdIdSchema,
  expiresAt: z.iso.datetime({ offset: true }),
});

export type Hold = Readonly<z.infer<typeof holdSchema>>;

/** What became of the numbers that were to be held: each is held, or gone. */
export const holdReportSchema = z.object({ holds: z.array(holdSchema), gone: z.array(z.string()) });

export type HoldReport = Readonly<z.infer<typeof holdReportSchema>>;

/** The number that a person gets, as it is submitted (R17, R18). */
export const phoneNumberSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('inventory'), numberId: numberIdSchema }),
  z.object({ kind: z.literal('new'), e164: e164Schema, holdId: holdIdSchema }),
]);

/** The same as it stands in the roster, with what is shown of it. */
export const numberChoiceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('inventory'),
    numberId: numberIdSchema,
    e164: e164Schema,
    /** Filled in by the wizard, and not yet chosen by anybody: it may give way to a better one. */
    isSuggested: z.boolean(),
  }),
  z.object({
    kind: z.literal('new'),
    e164: e164Schema,
    holdId: holdIdSchema,
    expiresAt: z.iso.datetime({ offset: true }),
    price: z.nullable(moneySchema),
  }),
]);

export type NumberChoice = Readonly<z.infer<typeof numberChoiceSchema>>;

/** Milliseconds for which a number is still kept; 0 when it no longer is, null when nothing runs out. */
export function holdTimeLeft(number: NumberChoice, now: number): number | null {
  return number.kind === 'new' ? Math.max(0, Date.parse(number.expiresAt) - now) : null;
}

/** The same in minutes, each begun one counted whole: who reads "1" still has a moment. */
export function holdMinutesLeft(number: NumberChoice, now: number): number | null {
  const left = holdTimeLeft(number, now);
  if (left === null || left === 0) return left;
  return Math.max(1, Math.ceil((left - CLOCK_LAG_MS) / MINUTE_MS));
}

const MINUTE_MS = 60_000;
/** The time is told every ten seconds: a hold that was just made for 20 minutes must not show 21. */
const CLOCK_LAG_MS = 10_000;
