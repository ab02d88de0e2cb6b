import type { Address } from '../domain/address.ts';

/** How a language names the parts of an address that are only a number. */
export interface AddressLineNames {
  readonly building: string;
  readonly floor: string;
  readonly room: string;
  countryName(country: string): string;
}

/** An address in one line, each part as it would be said. */
export function addressLine(address: Address, names: AddressLineNames): string {
  const { street, street2, building, floor, room, city, region, postalCode, country } = address;
  const parts = [
    street,
    street2,
    named(names.building, building),
    named(names.floor, floor),
    named(names.room, room),
    city,
    [region, postalCode].filter(Boolean).join(' '),
    names.countryName(country),
  ];
  return parts.filter(Boolean).join(', ');
}

function named(name: string, value: string): string {
  return value === '' ? '' : `${name} ${value}`;
}

/** Names countries by their codes in a language; a code that is none is shown as it came. */
export function countryNames(locale: string): (country: string) => string {
  // Made when the first is asked for: the words of a page are loaded long before.
  let countries: Intl.DisplayNames | undefined;
  return (country) => {
    try {
      countries ??= new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
      return countries.of(country) ?? country;
    } catch {
      return country;
    }
  };
}
