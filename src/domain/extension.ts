import * as z from 'zod/mini';
import type { AccountLimits } from './account.ts';
import { tidyCode } from './tidy-text.ts';

type ExtensionLimits = Pick<
  AccountLimits,
  'extensionMinLength' | 'extensionMaxLength' | 'reservedExtensions'
>;

/** An extension number by the account's rules, as text so that leading zeros stay (R07). */
export function extensionSchema(limits: ExtensionLimits) {
  const { extensionMinLength: min, extensionMaxLength: max, reservedExtensions } = limits;
  return z.pipe(
    z.pipe(z.string(), z.transform(tidyCode)),
    z.string().check(
      z.minLength(1, { error: 'required', abort: true }),
      z.regex(/^[0-9]+$/, { error: 'invalidExtension', abort: true }),
      z.refine((digits) => digits.length >= min && digits.length <= max, {
        error: 'extensionLength',
        params: { min, max },
        abort: true,
      }),
      z.refine((digits) => !reservedExtensions.includes(digits), { error: 'reserved' }),
    ),
  );
}

/** The extension numbers that people have, typed or filled in. */
export function extensionsOf(rows: readonly { readonly extension: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ extension }) => tidyCode(extension)));
}

/** The first of the free numbers that nobody in the roster has yet, or an empty text when none is left (R07). */
export function nextFreeExtension(free: readonly string[], used: ReadonlySet<string>): string {
  return free.find((number) => !used.has(number)) ?? '';
}
