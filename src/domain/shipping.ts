import * as z from 'zod/mini';
import { addressSchema } from './address.ts';
import { shippingAddressIdSchema, shippingMethodIdSchema } from './ids.ts';
import { moneySchema } from './money.ts';

/** Where parcels go (R19). */
export const shippingAddressSchema = z.object({
  id: shippingAddressIdSchema,
  /** Who takes the parcel. */
  recipient: z.string(),
  address: addressSchema,
  isDefault: z._default(z.boolean(), false),
});

export type ShippingAddress = Readonly<z.infer<typeof shippingAddressSchema>>;

/** A shipping address to keep: a new one, or the one with this id as it shall be from now on. */
export const shippingAddressDraftSchema = z.object({
  id: z.nullable(shippingAddressIdSchema),
  recipient: z.string().check(z.minLength(1)),
  address: addressSchema,
});

export type ShippingAddressDraft = Readonly<z.infer<typeof shippingAddressDraftSchema>>;

/** A way to ship, and what it costs for what is to be shipped. */
export const shippingMethodSchema = z.object({
  id: shippingMethodIdSchema,
  label: z.string(),
  minDays: z.int(),
  maxDays: z.int(),
  price: z._default(z.nullable(moneySchema), null),
});

export type ShippingMethod = Readonly<z.infer<typeof shippingMethodSchema>>;

/** Where one bought phone goes, and how, as it is submitted (R20). */
export const shipToSchema = z.object({
  addressId: shippingAddressIdSchema,
  methodId: shippingMethodIdSchema,
});

export type ShipTo = Readonly<z.infer<typeof shipToSchema>>;
