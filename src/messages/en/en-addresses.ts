import type { Address } from '../../domain/address.ts';
import type { AddressMessages } from '../address-messages.ts';

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
const fields: AddressMessages['fields'] = {
  street: 'Street and number',
  street2: 'Suite or unit',
  building: 'Building',
  floor: 'Floor',
  room: 'Room',
  city: 'City',
  region: 'State or province',
  postalCode: 'Postal code',
};

/** Postal addresses, in English. */
export const enAddresses: AddressMessages = {
  titles: { shipping: 'Shipping address', emergency: 'Emergency address' },
  recipient: 'Recipient',
  country: 'Country',
  countryName,
  fields,
  optional: (label) => `${label} (optional)`,
  choose: 'Choose…',
  line,
  loading: 'Loading the form of this country…',
  formFailed: 'The form of this country could not be loaded.',
  retry: 'Try again',
  done: 'Done',
  cancel: 'Cancel',
  checking: 'Checking…',
  checkFailed: 'The address could not be checked.',
  change: 'Change it',
  suggestionTitle: 'Is this the address?',
  suggestionHint: 'It was found with another spelling. What would change is marked.',
  typed: 'As you typed it',
  suggested: 'As it was found',
  changed: 'changed',
  empty: 'none',
  useSuggestion: 'Use what was found',
  keepTyped: 'Keep what I typed',
  unverifiableTitle: 'This address can’t be checked',
  unverifiableHints: {
    shipping: 'Nobody can tell from here whether it exists. Keep it if you know that it is right.',
    emergency:
      'Nobody can tell from here whether responders would find it. Keep it if you know that it is right.',
  },
  keep: 'Keep this address',
};

function countryName(country: string): string {
  try {
    return countries.of(country) ?? country;
  } catch {
    // A code that is none is shown as it came.
    return country;
  }
}

function line(address: Address): string {
  const { street, street2, building, floor, room, city, region, postalCode, country } = address;
  const parts = [
    street,
    street2,
    named(fields.building, building),
    named(fields.floor, floor),
    named(fields.room, room),
    city,
    [region, postalCode].filter(Boolean).join(' '),
    countryName(country),
  ];
  return parts.filter(Boolean).join(', ');
}

function named(name: string, value: string): string {
  return value === '' ? '' : `${name.toLowerCase()} ${value}`;
}
