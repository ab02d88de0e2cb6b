import { addressSchema } from '../../domain/address.ts';
import type { EmergencyLocation } from '../../domain/emergency-location.ts';
import {
  emergencyLocationIdSchema,
  questionIdSchema,
  shippingAddressIdSchema,
  shippingMethodIdSchema,
  type SiteId,
} from '../../domain/ids.ts';
import type { SecurityQuestion } from '../../domain/security-question.ts';
import type { ShippingAddress } from '../../domain/shipping.ts';
import type { SeedShippingMethod } from './seed.ts';

const denver = {
  country: 'US',
  street: '1200 Larimer Street',
  city: 'Denver',
  region: 'CO',
  postalCode: '80204',
};
const seattle = {
  country: 'US',
  street: '400 Alaskan Way',
  city: 'Seattle',
  region: 'WA',
  postalCode: '98104',
};

export const shippingAddresses: readonly ShippingAddress[] = [
  shippingAddress('denver', 'Ingrid Solheim', denver, true),
  shippingAddress('seattle', 'Marcus Okafor', seattle, false),
];

/** The first phone of a parcel costs the most; the prices are invented. */
export const shippingMethods: readonly SeedShippingMethod[] = [
  method('ground', 'Ground', [5, 7], { first: 1200, further: 300 }),
  method('two-day', '2 Day', [2, 2], { first: 2500, further: 600 }),
  method('overnight', 'Overnight', [1, 1], { first: 4500, further: 900 }),
];

export const securityQuestions: readonly SecurityQuestion[] = [
  'What was the name of your first pet?',
  'In which town did you go to school?',
  'What was your first job?',
  'Which book have you read most often?',
].map((text, index) => ({ id: questionIdSchema.parse(`question-${index + 1}`), text }));

/** Places for responders, one in each status (R29). */
export function emergencyLocations(siteId: SiteId | null): readonly EmergencyLocation[] {
  return [
    location('denver', 'Denver office', siteId, { ...denver, floor: '3' }, 'valid'),
    location(
      'annex',
      'Denver annex',
      siteId,
      { ...denver, street: '1210 Larimer Street' },
      'valid',
    ),
    location('lab', 'Lab', siteId, { ...denver, street: '88 Wazee Street' }, 'provisioning'),
    location('barn', 'Old barn', siteId, { ...denver, street: '0 Nowhere Road' }, 'invalid'),
    location('closed', 'Closed depot', siteId, { ...denver, street: '5 Blake Street' }, 'inactive'),
  ];
}

function location(
  id: string,
  name: string,
  siteId: SiteId | null,
  address: object,
  status: EmergencyLocation['status'],
): EmergencyLocation {
  return {
    id: emergencyLocationIdSchema.parse(`location-${id}`),
    name,
    siteId,
    address: addressSchema.parse(address),
    status,
    visibility: 'company',
  };
}

function shippingAddress(
  id: string,
  recipient: string,
  address: object,
  isDefault: boolean,
): ShippingAddress {
  return {
    id: shippingAddressIdSchema.parse(`address-${id}`),
    recipient,
    address: addressSchema.parse(address),
    isDefault,
  };
}

function method(
  id: string,
  label: string,
  [minDays, maxDays]: readonly [number, number],
  prices: { readonly first: number; readonly further: number },
): SeedShippingMethod {
  return { id: shippingMethodIdSchema.parse(`method-${id}`), label, minDays, maxDays, ...prices };
}
