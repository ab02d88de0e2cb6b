import type { Seed } from './seed/seed.ts';

/** The numbers from the account's first one on that are neither reserved nor taken, the lowest first (R07). */
export function* freeExtensions(
  seed: Seed,
  taken: ReadonlySet<string>,
): Generator<string, undefined> {
  const { extensionMinLength, extensionMaxLength, reservedExtensions } = seed.account.limits;
  const first = Math.max(seed.firstExtension, 10 ** (extensionMinLength - 1));
  for (let number = first; number < 10 ** extensionMaxLength; number += 1) {
    const digits = String(number);
    if (!reservedExtensions.includes(digits) && !taken.has(digits)) yield digits;
  }
}
