import type { AccountLimits } from '../../domain/account.ts';
import {
  userIdSchema,
  userTypeIdSchema,
  type CostCenterId,
  type SiteId,
  type UserTypeId,
} from '../../domain/ids.ts';
import { defaultPhone } from '../../domain/phone.ts';
import type { Member } from '../member.ts';
import type { SeedUserType } from './seed.ts';

// What the two accounts of the invented company Northwind have in common.

export const limits: AccountLimits = {
  maxUsersPerRun: 25,
  extensionMinLength: 3,
  extensionMaxLength: 6,
  reservedExtensions: ['000', '112', '411', '611', '911', '933', '988', '999'],
  emailMaxLength: 254,
  nameMaxLength: 64,
  inviteLinkTtlHours: 48,
};

export const freeCallAllowance = 10;
export const firstExtension = 1041;
export const pageSize = 2;

const ringEx = userTypeIdSchema.parse('type-ringex');
const videoProPlus = userTypeIdSchema.parse('type-video-pro-plus');
const videoPro = userTypeIdSchema.parse('type-video-pro');
const mobile = userTypeIdSchema.parse('type-mobile');

export const userTypes: readonly SeedUserType[] = [
  { id: ringEx, kind: 'full', label: 'RingEX', licences: 40 },
  { id: videoProPlus, kind: 'videoPaid', label: 'Video Pro+', licences: 2 },
  { id: videoPro, kind: 'videoFree', label: 'Video Pro', licences: null },
  { id: mobile, kind: 'mobile', label: 'Mobile', licences: null },
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
    status: 'enabled',
    setup: 'invite',
    invitedAt: '2025-01-13T09:00:00.000Z',
    createdAt: '2025-01-13T09:00:00.000Z',
  };
}
