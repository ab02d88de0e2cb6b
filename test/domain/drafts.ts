import type { Account } from '../../src/domain/account.ts';
import { blankAddress, type Address } from '../../src/domain/address.ts';
import {
  capabilityNames,
  onlyAvailable,
  type CapabilityName,
} from '../../src/domain/capability.ts';
import {
  catalogIdSchema,
  deviceIdSchema,
  emergencyLocationIdSchema,
  holdIdSchema,
  numberIdSchema,
  roleIdSchema,
  rowIdSchema,
  shippingAddressIdSchema,
  shippingMethodIdSchema,
  siteIdSchema,
  userTypeIdSchema,
} from '../../src/domain/ids.ts';
import type { EmergencyLocation } from '../../src/domain/emergency-location.ts';
import type { Money } from '../../src/domain/money.ts';
import type { NumberStock } from '../../src/domain/number-stock.ts';
import type { InventoryNumber, NumberChoice } from '../../src/domain/phone-number.ts';
import type { PhoneChoice } from '../../src/domain/phone.ts';
import type { RowDefaults } from '../../src/domain/roster.ts';
import type { UserDraft } from '../../src/domain/user-draft.ts';
import type { UserKind, UserType } from '../../src/domain/user-type.ts';

/** The moment at which the tests' back end answers: a Monday, 15:00 UTC. */
export const now = Date.UTC(2026, 10, 30, 15);

/** An account without sites on which everything can be done. */
export const account: Account = {
  id: 'northwind',
  name: 'Northwind',
  country: 'US',
  timeZone: 'America/Denver',
  multiSite: false,
  freeCallAllowance: 10,
  limits: {
    maxUsersPerRun: 25,
    extensionMinLength: 3,
    extensionMaxLength: 6,
    reservedExtensions: ['911'],
    emailMaxLength: 254,
    nameMaxLength: 64,
    inviteLinkTtlHours: 48,
    scheduleMinMinutes: 15,
    scheduleMaxMinutes: 90 * 24 * 60,
  },
  policies: {
    password: {
      minLength: 8,
      maxLength: 32,
      needsLetter: true,
      needsDigit: true,
      needsUpperOrSpecial: true,
      refusedRun: 3,
      refusesPersonalData: true,
      common: ['password1!', 'welcome1!'],
    },
    pin: {
      minLength: 6,
      maxLength: 10,
      refusedRun: 3,
      refusesRepeatedBlock: true,
      refusesPersonalData: true,
    },
    answer: { minLength: 5, maxLength: 64 },
  },
  capabilities: onlyAvailable(capabilityNames),
  serverTime: new Date(now).toISOString(),
};

/** The same account where some things can't be done. */
export function accountWithout(...names: readonly CapabilityName[]): Account {
  const left = capabilityNames.filter((name) => !names.includes(name));
  return { ...account, capabilities: onlyAvailable(left) };
}

export const rowId = (number: number) => rowIdSchema.parse(`row-${number}`);
export const siteId = (name: string) => siteIdSchema.parse(`site-${name}`);
export const usd = (minor: number): Money => ({ minor, currency: 'USD' });

/** A user type of a kind; it needs no licence unless something else is given. */
export function userTypeOf(kind: UserKind, changes: Partial<UserType> = {}): UserType {
  const id = userTypeIdSchema.parse(`type-${kind}`);
  return { id, kind, label: kind, licencesLeft: null, licencePrice: null, ...changes };
}

/** A phone number in stock: in Denver unless something else is given. */
export function stockNumber(
  index: number,
  changes: Partial<InventoryNumber> = {},
): InventoryNumber {
  return {
    id: numberIdSchema.parse(`number-${index}`),
    e164: `+1303555${String(100 + index).padStart(4, '0')}`,
    country: 'US',
    region: 'CO',
    city: 'Denver',
    tariff: 'local',
    ...changes,
  };
}

const sites: NumberStock['sites'] = [
  { id: siteId('main'), country: 'US', region: 'CO' },
  { id: siteId('harbour'), country: 'US', region: 'CA' },
  { id: siteId('abroad'), country: 'CA', region: 'ON' },
];

/** The numbers that nobody has, in an account with three sites. */
export const stockOf = (...numbers: readonly InventoryNumber[]): NumberStock => ({
  numbers,
  sites,
  country: 'US',
});

/** What rows start with: 25 free extensions, and so many numbers in Denver. */
export function defaultsWith(numbers = 0, changes: Partial<RowDefaults> = {}): RowDefaults {
  return {
    freeExtensions: Array.from({ length: 25 }, (_, index) => String(1041 + index)),
    siteId: null,
    stock: stockOf(...Array.from({ length: numbers }, (_, index) => stockNumber(index + 1))),
    ...changes,
  };
}

/** A person who is right, but for what is given. */
export function draft(number: number, changes: Partial<UserDraft> = {}): UserDraft {
  return {
    id: rowId(number),
    firstName: 'Nadia',
    lastName: `Brandt ${number}`,
    email: `nadia.${number}@northwind.example`,
    extension: String(2000 + number),
    siteId: null,
    costCenterId: null,
    phone: { kind: 'app' },
    number: inventoryNumber(number),
    shipTo: null,
    role: null,
    emergencyLocation: null,
    setup: { kind: 'invite' },
    ...changes,
  };
}

export const drafts = (count: number): readonly UserDraft[] =>
  Array.from({ length: count }, (_, index) => draft(index + 1));

/** A number from stock, as it stands in a row. */
export function inventoryNumber(number: number, isSuggested = false): NumberChoice {
  const { id: numberId, e164 } = stockNumber(number);
  return { kind: 'inventory', numberId, e164, isSuggested };
}

/** A new number, held for ten minutes from now. */
export function newNumber(number: number, price: Money | null = usd(499)): NumberChoice {
  const { e164 } = stockNumber(number);
  const expiresAt = new Date(now + 600_000).toISOString();
  return { kind: 'new', e164, holdId: holdIdSchema.parse(`hold-${number}`), expiresAt, price };
}

export const inventoryPhone = (number: number): PhoneChoice => ({
  kind: 'inventory',
  deviceId: deviceIdSchema.parse(`device-${number}`),
  model: 'Yealink T54W',
});

export const boughtPhone = (price = usd(12_900)): PhoneChoice => ({
  kind: 'purchase',
  catalogId: catalogIdSchema.parse('catalog-t54w'),
  model: 'Yealink T54W',
  price,
});

export const shipTo = {
  addressId: shippingAddressIdSchema.parse('address-1'),
  methodId: shippingMethodIdSchema.parse('method-ground'),
};

export const role = { id: roleIdSchema.parse('role-manager'), name: 'Manager' };

export const larimer: Address = {
  ...blankAddress('US'),
  street: '1200 Larimer Street',
  city: 'Denver',
  region: 'CO',
  postalCode: '80204',
};

/** A place to which responders are sent. */
export function location(
  name: string,
  status: EmergencyLocation['status'] = 'valid',
): EmergencyLocation {
  const id = emergencyLocationIdSchema.parse(`location-${name}`);
  return { id, name, siteId: null, address: larimer, status, visibility: 'company' };
}
