import type { Seed } from './seed/seed.ts';
import { tidyAddress, type Address, type AddressVerdict } from '../domain/address.ts';

// The one street that no map has.
const NOWHERE = /\bnowhere\b/i;

const SHORT_WORDS: Readonly<Record<string, string>> = {
  st: 'Street',
  ave: 'Avenue',
  rd: 'Road',
  blvd: 'Boulevard',
};

type Verifier = Pick<Seed, 'verifiesAddresses'>;

/** What a map says of an address that is complete: it writes words out, and knows North America only (R30). */
export function verdictOn(address: Address, { verifiesAddresses }: Verifier): AddressVerdict {
  const { street, ...rest } = tidyAddress(address);
  if (!verifiesAddresses || (address.country !== 'US' && address.country !== 'CA')) {
    return { verdict: 'unverifiable', suggestion: null, issues: [] };
  }
  if (NOWHERE.test(street) || !/\d/.test(street)) {
    const issues = [{ code: 'addressNotFound' as const, path: ['street'], params: {} }];
    return { verdict: 'invalid', suggestion: null, issues };
  }
  const written = street.replace(/\b(st|ave|rd|blvd)\.?$/i, (word) => {
    return SHORT_WORDS[word.toLowerCase().replace('.', '')] ?? word;
  });
  return written === street
    ? { verdict: 'valid', suggestion: null, issues: [] }
    : { verdict: 'corrected', suggestion: { ...rest, street: written }, issues: [] };
}
