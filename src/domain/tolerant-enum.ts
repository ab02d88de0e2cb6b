import * as z from 'zod/mini';

/**
 * One of the known values, or a fallback for all that a newer back end may send.
 *
 * `z.catch` would say the same and bring 4 kB of error formatting into the page.
 */
export function tolerantEnum<const Values extends readonly string[], const Fallback extends string>(
  values: Values,
  fallback: Fallback,
) {
  return z.union([
    z.enum(values),
    z.pipe(
      z.unknown(),
      z.transform((): Fallback => fallback),
    ),
  ]);
}
