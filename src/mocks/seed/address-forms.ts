import type { AddressForm, AddressPurpose } from '../../domain/address.ts';
import { numberRegions } from './area-codes.ts';

type Field = AddressForm['fields'][number];

// Lengths as a large provider publishes them for postal addresses.
const LONGEST = { street: 256, street2: 256, city: 64, region: 64, postalCode: 10, detail: 32 };

/** How an address is asked for in a country; those without a form of their own get a general one (R30). */
export function addressForm(country: string, purpose: AddressPurpose): AddressForm {
  const local = FORMS[country] ?? {};
  const details = (['building', 'floor', 'room'] as const).map((key) =>
    field(key, { isRequired: false, maxLength: LONGEST.detail }),
  );
  return {
    country,
    fields: [
      field('street', { maxLength: LONGEST.street }),
      field('street2', { isRequired: false, maxLength: LONGEST.street2 }),
      // Responders look for the door; a parcel is left at the desk.
      ...(purpose === 'emergency' ? details : []),
      field('city', { maxLength: LONGEST.city, ...local.city }),
      field('region', { isRequired: false, maxLength: LONGEST.region, ...local.region }),
      field('postalCode', {
        isRequired: false,
        maxLength: LONGEST.postalCode,
        ...local.postalCode,
      }),
    ],
  };
}

type LocalRules = Partial<Record<'city' | 'region' | 'postalCode', Partial<Field>>>;

const FORMS: Readonly<Record<string, LocalRules>> = {
  US: {
    region: { label: 'State', isRequired: true, options: regionOptions('US') },
    postalCode: { label: 'ZIP code', isRequired: true, pattern: '\\d{5}(-\\d{4})?' },
  },
  CA: {
    region: { label: 'Province or territory', isRequired: true, options: regionOptions('CA') },
    postalCode: {
      label: 'Postal code',
      isRequired: true,
      pattern: '[ABCEGHJ-NPRSTVXY]\\d[A-Z] ?\\d[A-Z]\\d',
    },
  },
  GB: {
    city: { label: 'Town or city' },
    region: { label: 'County' },
    postalCode: {
      label: 'Postcode',
      isRequired: true,
      pattern: '[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}',
    },
  },
};

function field(key: Field['key'], rules: Partial<Field>): Field {
  return {
    key,
    label: null,
    isRequired: true,
    maxLength: LONGEST.street,
    pattern: null,
    options: null,
    ...rules,
  };
}

function regionOptions(country: string): Field['options'] {
  return numberRegions
    .filter((each) => each.country === country)
    .map(({ region, name }) => ({ value: region, label: name }));
}
