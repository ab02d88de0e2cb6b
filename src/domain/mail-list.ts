import { splitName, type NameParts } from './split-name.ts';
import { tidyCode, tidyText } from './tidy-text.ts';

/** One addressee of a list; his name is null where only the address is given. */
export interface Addressee {
  readonly email: string;
  readonly name: NameParts | null;
}

/** What mails have in front of their addressees. */
const ROLES = /^[ \t]*(?:to|cc|bcc|from|an|von|kopie)[ \t]*:/gim;
/** What lists in documents have in front of each line. */
const BULLET = /^\s*(?:[•·*–-]|\d+[.)])\s/;
const BETWEEN = /[;\n\r<>]/;

/** Reads a list of addresses as mail programs write it; null when the text is something else. */
export function parseMailList(text: string): readonly Addressee[] | null {
  const plain = text
    .replaceAll('＠', '@')
    .replace(/mailto:/gi, '')
    .replace(ROLES, '');
  // In turn, what stands before the brackets and what in them; at last, what stands behind all.
  const parts = plain.split(/<([^<>]*)>/);
  const tail = parts.pop() ?? '';
  const emails = parts.filter((_, index) => index % 2 === 1);
  if (emails.length === 0) return addressesIn(plain);
  if (plain.includes('\t') || !emails.every((email) => email.includes('@'))) return null;
  const named = emails.flatMap((email, index) => namedIn(parts[index * 2] ?? '', email));
  return [...named, ...tail.split(BETWEEN).flatMap(addressesAmong)];
}

/** The addresses of a text that holds nothing else; null when it holds anything else, or none. */
function addressesIn(text: string): readonly Addressee[] | null {
  const words = wordsOf(text);
  if (words.length === 0 || !words.every((word) => word.includes('@'))) return null;
  return words.map((email) => ({ email, name: null }));
}

// Among people in brackets somebody may stand without them: no address of the list is lost.
function addressesAmong(text: string): readonly Addressee[] {
  return wordsOf(text).flatMap((email) => (/[^@]@[^@]/.test(email) ? [{ email, name: null }] : []));
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[,;\s]+/)
    .map(unquoted)
    .filter((word) => word !== '');
}

// In front of a name there may be addresses that have none.
function namedIn(before: string, email: string): readonly Addressee[] {
  const parts = before.split(BETWEEN);
  const bare = parts.slice(0, -1).flatMap(addressesAmong);
  const words = (parts.at(-1) ?? '').split(',');
  const start = words.findIndex((word) => word.trim() !== '' && !word.includes('@'));
  const own = start === -1 ? '' : words.slice(start).join(',');
  const left = start === -1 ? words : words.slice(0, start);
  const name = splitName(unquoted(own.replace(BULLET, '')));
  const others = left.flatMap(addressesAmong);
  // Who has no name in an address book goes by the address there: "a@x.example <a@x.example>".
  if (own === '' && isSame(others.at(-1)?.email ?? '', email)) others.pop();
  const isNamed = name.firstName !== '' || name.lastName !== '';
  return [...bare, ...others, { email: tidyCode(email), name: isNamed ? name : null }];
}

function isSame(email: string, other: string): boolean {
  return tidyCode(email).toLowerCase() === tidyCode(other).toLowerCase();
}

function unquoted(text: string): string {
  return tidyText(text.replaceAll('"', '').replace(/^\s*'|'\s*$/g, ''));
}
