import type { Address } from '../domain/address.ts';

/** What tells an address from others at a glance: its street and its city. */
export function addressInBrief({ street, city }: Address): string {
  return [street, city].filter(Boolean).join(', ');
}
