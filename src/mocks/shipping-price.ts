import type { Money } from '../domain/money.ts';
import type { SeedShippingMethod } from './seed/seed.ts';

/** What parcels cost together: the first phone of each costs more than those that go along with it. */
export function shippingPrice(
  { first, further }: Pick<SeedShippingMethod, 'first' | 'further'>,
  parcels: readonly { readonly phones: number }[],
): Money {
  const prices = parcels.map(({ phones }) => (phones === 0 ? 0 : first + (phones - 1) * further));
  return { minor: prices.reduce((sum, price) => sum + price, 0), currency: 'USD' };
}
