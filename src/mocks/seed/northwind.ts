import type { AccountLimits } from '../../domain/account.ts';
import { capabilityNames, onlyAvailable } from '../../domain/capability.ts';
import type { CredentialPolicies } from '../../domain/credential-policy.ts';
import {
  userIdSchema,
  userTypeIdSchema,
  type CostCenterId,
  type SiteId,
  type UserTypeId,
} from '../../domain/ids.ts';
import { defaultPhone } from '../../domain/phone.ts';
import type { Member } from '../member.ts';
import { catalog } from './catalog.ts';
import { securityQuestions, shippingAddresses, shippingMethods } from './places.ts';
import { roles } from './roles.ts';
import type { SeedUserType } from './seed.ts';
import { numbers, phones } from './stock.ts';

// What the two accounts of the invented company Northwind have in common.

const limits: AccountLimits = {
  maxUsersPerRun: 25,
  extensionMinLength: 3,
  extensionMaxLength: 6,
  reservedExtensions: ['000', '112', '411', '611', '911', '933', '988', '999'],
  emailMaxLength: 254,
  nameMaxLength: 64,
  inviteLinkTtlHours: 48,
  scheduleMinMinutes: 15,
  scheduleMaxMinutes: 90 * 24 * 60,
};

/** The rules of a real provider, published for its admins. */
const policies: CredentialPolicies = {
  password: {
    minLength: 8,
    maxLength: 32,
    needsLetter: true,
    needsDigit: true,
    needsUpperOrSpecial: true,
    refusedRun: 3,
    refusesPersonalData: true,
    common: ['password1!', 'welcome1!', 'changeme1!'],
  },
  pin: {
    minLength: 6,
    maxLength: 10,
    refusedRun: 3,
    refusesRepeatedBlock: true,
    refusesPersonalData: true,
  },
  answer: { minLength: 5, maxLength: 64 },
};

/** What the two accounts have in common; everything can be done there. */
export const account = {
  name: 'Northwind',
  country: 'US',
  timeZone: 'America/Denver',
  freeCallAllowance: 10,
  limits,
  policies,
  capabilities: onlyAvailable(capabilityNames),
  defaultRole: roles.find(({ isDefault }) => isDefault)?.name,
};

/** What does not differ between Northwind's accounts. */
export const common = {
  roles,
  securityQuestions,
  numbers,
  phones,
  catalog,
  newNumbers: { perAreaCode: 100, price: { minor: 499, currency: 'USD' }, holdMinutes: 20 },
  shippingAddresses,
  shippingMethods,
  verifiesAddresses: true,
  quoteMinutes: 15,
  firstExtension: 1041,
  // Large enough for everything that a run of 25 people asks for.
  pageSize: 100,
};

const ringEx = userTypeIdSchema.parse('type-ringex');
const videoProPlus = userTypeIdSchema.parse('type-video-pro-plus');
const videoPro = userTypeIdSchema.parse('type-video-pro');
const mobile = userTypeIdSchema.parse('type-mobile');

export const userTypes: readonly SeedUserType[] = [
  {
    id: ringEx,
    kind: 'full',
    label: 'RingEX',
    licencePrice: { minor: 2999, currency: 'USD' },
    licences: 40,
  },
  {
    id: videoProPlus,
    kind: 'videoPaid',
    label: 'Video Pro+',
    licencePrice: { minor: 1000, currency: 'USD' },
    licences: 2,
  },
  { id: videoPro, kind: 'videoFree', label: 'Video Pro', licencePrice: null, licences: null },
  { id: mobile, kind: 'mobile', label: 'Mobile', licencePrice: null, licences: null },
];

interface Place {
  readonly siteId: SiteId | null;
  readonly costCenterId: CostCenterId | null;
}

/** The people whom Northwind already has, spread over the given places in turn. */
export function people(places: readonly Place[]): readonly Member[] {
  const nowhere = { siteId: null, costCenterId: null };
  return [
    person('Ingrid', 'Solheim', '1001', ringEx),
    person('Marcus', 'Okafor', '1002', ringEx),
    person('Priya', 'Raman', '1003', ringEx),
    person('Zoë', 'Marchetti', '1004', ringEx, 'zoe.marchetti'),
    person('Tomás', 'Villaseñor', '1005', videoProPlus, 'tomas.villasenor'),
    person('Hana', 'Lindqvist', '1006', videoProPlus),
    person('Dmitri', 'Auerbach', '1040', mobile),
  ].map((member, index) => ({ ...member, ...(places[index % places.length] ?? nowhere) }));
}

function person(
  firstName: string,
  lastName: string,
  extension: string,
  userTypeId: UserTypeId,
  mailbox = `${firstName}.${lastName}`.toLowerCase(),
): Omit<Member, keyof Place> {
  return {
    userId: userIdSchema.parse(`user-${extension}`),
    email: `${mailbox}@northwind.example`,
    firstName,
    lastName,
    extension,
    userTypeId,
    phone: userTypeId === ringEx ? defaultPhone('full') : null,
    number: null,
    numberId: null,
    shipTo: null,
    roleId: null,
    emergencyLocationId: null,
    status: 'enabled',
    setup: 'invite',
    invitedAt: '2025-01-13T09:00:00.000Z',
    hasCredentials: true,
    createdAt: '2025-01-13T09:00:00.000Z',
  };
}
