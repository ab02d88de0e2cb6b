import * as z from 'zod/mini';
import { hasForbiddenCharacter, tidyCode } from './tidy-text.ts';

const LOCAL_PART = /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]+$/u;
const HOST_NAME =
  /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * A work e-mail address, tidied (R06).
 *
 * Letters of every script are accepted on both sides: browsers disagree about them, so `type="email"` decides nothing.
 */
export function emailSchema(maxLength: number) {
  return z.pipe(
    z.pipe(z.string(), z.transform(tidyCode)),
    z.string().check(
      z.minLength(1, { error: 'required', abort: true }),
      z.maxLength(maxLength, { error: 'tooLong' }),
      z.refine((text) => !hasForbiddenCharacter(text), {
        error: 'forbiddenCharacter',
        abort: true,
      }),
      z.refine(isEmail, { error: 'invalidEmail' }),
    ),
  );
}

/** The form in which two spellings of one mailbox are equal: composed, lower case, the host in ASCII. */
export function emailKey(email: string): string {
  const { local, host } = partsOf(tidyCode(email).normalize('NFKC').toLowerCase());
  return `${local}@${asciiHost(host) ?? host}`;
}

function isEmail(text: string): boolean {
  const { local, host } = partsOf(text);
  const ascii = asciiHost(host);
  return LOCAL_PART.test(local) && ascii !== null && HOST_NAME.test(ascii);
}

function partsOf(text: string): { readonly local: string; readonly host: string } {
  const at = text.lastIndexOf('@');
  return { local: text.slice(0, Math.max(at, 0)), host: text.slice(at + 1) };
}

function asciiHost(host: string): string | null {
  if (/[\s/?#:@\\%[\]]/.test(host)) return null;
  const url = `http://${host}`;
  return URL.canParse(url) ? new URL(url).hostname : null;
}
