import { addressLine, countryNames } from '../address-line.ts';
import type { AddressMessages } from '../address-messages.ts';

const countryName = countryNames('en');
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
  line: (address) =>
    addressLine(address, { building: 'building', floor: 'floor', room: 'room', countryName }),
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
