import {
  capabilitiesOf,
  capabilityNames,
  onlyAvailable,
  type Capabilities,
  type Capability,
  type CapabilityName,
} from '../domain/capability.ts';
import { multiSite } from './seed/multi-site.ts';
import type { Seed } from './seed/seed.ts';
import { singleSite } from './seed/single-site.ts';

/** Accounts and admins to meet, by name: what one may do, another has to do without (R04). */
export const personaNames = [
  'full-buyer',
  'no-purchase',
  'numbers-only',
  'single-site',
  'multi-site-codes',
  'free-plan',
  'scarce-stock',
  'ringcentral-like',
] as const;

/** The name of a persona. */
export type PersonaName = (typeof personaNames)[number];

const BUYING = ['buyLicences', 'buyPhones', 'buyNumbers'] as const;

const FEW = 2;

/** The account of each persona as it is before anything was done. */
export const personas: Readonly<Record<PersonaName, Seed>> = {
  /** Three sites, and everything can be bought; the one to start with. */
  'full-buyer': multiSite,

  /** Nothing can be bought, and all that is in stock can be assigned. */
  'no-purchase': {
    ...multiSite,
    account: accountOf(multiSite, 'no-purchase', without(BUYING, 'BillingAdmin')),
  },

  /** New numbers can be bought, phones and licences can't. */
  'numbers-only': {
    ...multiSite,
    account: accountOf(multiSite, 'numbers-only', without(['buyLicences', 'buyPhones'], 'Orders')),
  },

  'single-site': singleSite,

  /** Every extension number of a site begins with the site's own digit. */
  'multi-site-codes': {
    ...multiSite,
    account: accountOf(multiSite, 'multi-site-codes', multiSite.account.capabilities),
    sites: multiSite.sites.map((site, index) => ({ ...site, code: String(index + 1) })),
  },

  /** People who meet and message; nobody has a phone, and nothing is sold. */
  'free-plan': {
    ...singleSite,
    account: accountOf(
      singleSite,
      'free-plan',
      without(
        [...BUYING, 'assignPhones', 'assignNumbers', 'emergencyLocations', 'newEmergencyLocation'],
        null,
      ),
    ),
    userTypes: singleSite.userTypes.filter(({ licences }) => licences === null),
    members: singleSite.members.filter(({ userTypeId }) =>
      singleSite.userTypes.some(({ id, licences }) => id === userTypeId && licences === null),
    ),
    numbers: [],
    phones: [],
  },

  /** Two of everything, and little time. */
  'scarce-stock': {
    ...multiSite,
    account: accountOf(multiSite, 'scarce-stock', multiSite.account.capabilities),
    userTypes: multiSite.userTypes.map((type) =>
      type.kind === 'full' ? { ...type, licences: membersOf(type.id) + FEW } : type,
    ),
    phones: multiSite.phones.slice(0, FEW),
    numbers: multiSite.numbers.slice(0, FEW),
    newNumbers: { ...multiSite.newNumbers, perAreaCode: FEW, holdMinutes: FEW },
    quoteMinutes: FEW,
  },

  /** What a large provider's public API can do, and nothing else: no shop, no schedule, no map. */
  'ringcentral-like': {
    ...multiSite,
    account: accountOf(
      multiSite,
      'ringcentral-like',
      onlyAvailable([
        'assignNumbers',
        'assignCredentials',
        'emergencyLocations',
        'newEmergencyLocation',
        'editRole',
      ]),
    ),
    userTypes: multiSite.userTypes.map((type) => ({ ...type, licencePrice: null })),
    verifiesAddresses: false,
  },
};

/** State is kept by the account's id, so that no persona opens the state of another. */
function accountOf(seed: Seed, name: PersonaName, capabilities: Capabilities): Seed['account'] {
  return { ...seed.account, id: `northwind-${name}`, capabilities };
}

/** Everything but these: for want of a permission, or, without one to name, by the plan. */
function without(names: readonly CapabilityName[], permission: string | null): Capabilities {
  const missing: Capability = {
    state: 'unavailable',
    reason: permission === null ? 'plan' : 'permission',
    permission,
  };
  const all = onlyAvailable(capabilityNames);
  return capabilitiesOf({
    ...all,
    ...Object.fromEntries(names.map((name) => [name, missing])),
  });
}

function membersOf(userTypeId: string): number {
  return multiSite.members.filter((member) => member.userTypeId === userTypeId).length;
}
