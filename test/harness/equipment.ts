import {
  capabilityNames,
  onlyAvailable,
  type CapabilityName,
} from '../../src/domain/capability.ts';
import {
  catalogModelSchema,
  inventoryPhoneSchema,
  type CatalogModel,
  type InventoryPhone,
} from '../../src/domain/device.ts';
import {
  holdSchema,
  inventoryNumberSchema,
  offeredNumberSchema,
  type HoldReport,
  type InventoryNumber,
  type OfferedNumber,
} from '../../src/domain/phone-number.ts';
import type { HeldNumber } from '../../src/machines/pickers/number-holds.ts';
import {
  shippingAddressSchema,
  shippingMethodSchema,
  type ShippingAddress,
  type ShippingMethod,
} from '../../src/domain/shipping.ts';

/** What an account can do that lacks nothing but what is named. */
export function everythingBut(...names: readonly CapabilityName[]) {
  return onlyAvailable(capabilityNames.filter((name) => !names.includes(name)));
}

/** A desk phone in stock. */
export function stockPhone(id: string): InventoryPhone {
  return inventoryPhoneSchema.parse({ id, model: 'Yealink T54W', deviceClass: 'desk' });
}

/** A desk phone that can be bought. */
export function phoneModel(
  id: string,
  availability: CatalogModel['availability'] = 'inStock',
): CatalogModel {
  return catalogModelSchema.parse({
    id,
    name: `Poly ${id}`,
    brand: 'Poly',
    deviceClass: 'desk',
    lines: 4,
    features: [],
    price: { minor: 21_900, currency: 'USD' },
    availability,
  });
}

/** A phone number in stock; in Colorado unless it says otherwise. */
export function stockNumber(
  e164: string,
  place: { readonly country?: string; readonly region?: string | null } = {},
): InventoryNumber {
  const id = `number-${e164}`;
  return inventoryNumberSchema.parse({
    id,
    e164,
    country: 'US',
    region: 'CO',
    tariff: 'local',
    ...place,
  });
}

/** A new number that can be had. */
export function offeredNumber(e164: string): OfferedNumber {
  return offeredNumberSchema.parse({ e164, price: { minor: 500, currency: 'USD' } });
}

/** A new number that is held until then. */
export function heldNumber(e164: string, holdId: string, expiresAt: string): HeldNumber {
  const hold = holdSchema.parse({ e164, holdId, expiresAt });
  return { kind: 'new', ...hold, price: { minor: 500, currency: 'USD' } };
}

/** The answer that a number is held. */
export function heldReport(e164: string, holdId: string, expiresAt: string): HoldReport {
  return { holds: [holdSchema.parse({ e164, holdId, expiresAt })], gone: [] };
}

/** An address that parcels go to. */
export function parcelAddress(id: string, isDefault = false): ShippingAddress {
  return shippingAddressSchema.parse({
    id,
    recipient: 'Nadia Brandt',
    address: { country: 'US', street: `${id} Main Street`, city: 'Denver', region: 'CO' },
    isDefault,
  });
}

/** A way to ship. */
export function shippingMethod(id: string): ShippingMethod {
  return shippingMethodSchema.parse({ id, label: id, minDays: 2, maxDays: 5 });
}
