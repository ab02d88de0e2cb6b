import type { PasswordPolicy, PinPolicy } from './credential-policy.ts';
import type { PersonalData } from './personal-data.ts';
import { SecretBox } from './secret-box.ts';
import { passwordIssues, pinIssues } from './secret-issues.ts';

/** A whole number from 0 up to, and not including, `below`, each as likely as the others. */
export type RandomNumber = (below: number) => number;

// Without signs that are taken for each other: 0 O o, 1 l I.
const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const LOWER = 'abcdefghijkmnpqrstuvwxyz';
const DIGITS = '23456789';
const SPECIAL = '-+=%#?';
const PASSWORD_LENGTH = 16;
const PIN_LENGTH = 6;
// A policy that turns down so many is one that nothing satisfies.
const MOST_TRIES = 1000;

/**
 * A password that satisfies the policy for this person; null when none was found (fault A63).
 *
 * Each place is drawn from all signs alike; what the policy turns down is drawn anew as a whole, so that none is likelier.
 */
export function generatePassword(
  policy: PasswordPolicy,
  person: PersonalData,
  random: RandomNumber,
): SecretBox | null {
  const length = Math.min(Math.max(PASSWORD_LENGTH, policy.minLength), policy.maxLength);
  return firstAccepted(
    () => draw(UPPER + LOWER + DIGITS + SPECIAL, length, random),
    (text) => passwordIssues(text, policy, person).length === 0,
  );
}

/** A PIN that satisfies the policy for this person; null when none was found (fault A62). */
export function generatePin(
  policy: PinPolicy,
  person: PersonalData,
  random: RandomNumber,
): SecretBox | null {
  const length = Math.min(Math.max(PIN_LENGTH, policy.minLength), policy.maxLength);
  return firstAccepted(
    () => draw('0123456789', length, random),
    (text) => pinIssues(text, policy, person).length === 0,
  );
}

function firstAccepted(
  make: () => string,
  isAccepted: (text: string) => boolean,
): SecretBox | null {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const text = make();
    if (isAccepted(text)) return SecretBox.of(text);
  }
  return null;
}

function draw(signs: string, length: number, random: RandomNumber): string {
  return Array.from({ length }, () => signs.charAt(random(signs.length))).join('');
}
