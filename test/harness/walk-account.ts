import type { Account } from '../../src/domain/account.ts';
import type { AddressForm } from '../../src/domain/address.ts';
import type { CatalogFacets } from '../../src/domain/device.ts';
import { userTypeIdSchema } from '../../src/domain/ids.ts';
import { licensedUserTypes, type Seed } from '../../src/mocks/seed/seed.ts';
import { multiSite, singleSite } from './northwind.ts';

/** Accounts small enough that limits, licences and stocks run out on a walk. */
export const walkSeeds: readonly Seed[] = [multiSite, singleSite].map((seed) => ({
  ...seed,
  account: { ...seed.account, limits: { ...seed.account.limits, maxUsersPerRun: 4 } },
  userTypes: seed.userTypes.map((type) => (type.id === 'type-ringex' ? scarce(type) : type)),
  numbers: seed.numbers.slice(0, 3),
  phones: seed.phones.slice(0, 2),
  catalog: seed.catalog.slice(0, 3),
}));

// Three people use RingEX already; with two more of them a licence has to be bought.
function scarce(type: Seed['userTypes'][number]): Seed['userTypes'][number] {
  return { ...type, licences: 5 };
}

export const fullUser = userTypeIdSchema.parse('type-ringex');

/** What the account of a seed says of itself; its other account differs by its name alone. */
export function accountOf(seed: Seed, isOther: boolean, serverTime: string): Account {
  const { account } = seed;
  return { ...account, id: isOther ? `${account.id}-of-another` : account.id, serverTime };
}

/** Where the people of an account receive their mail: a person of one must never be added to the other. */
export function mailHostOf(accountId: string): string {
  return accountId.endsWith('-of-another') ? 'harbour.example' : 'northwind.example';
}

/** The user types with what is left of their licences. */
export function typesOf(seed: Seed) {
  return licensedUserTypes(seed, seed.members);
}

/** New numbers of an area code. */
export function offersOf(areaCode: string, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    e164: `+1${areaCode}55501${String(index).padStart(2, '0')}`,
    city: null,
    price: { minor: 499, currency: 'USD' },
  }));
}

export const anyForm: AddressForm = {
  country: 'US',
  fields: (['street', 'city', 'region', 'postalCode'] as const).map((key) => ({
    key,
    label: null,
    isRequired: key !== 'postalCode',
    maxLength: 64,
    pattern: null,
    options: null,
  })),
};

export const noFacets: CatalogFacets = { brands: [], deviceClasses: [], features: [] };
