import { splitName, type NameParts } from './split-name.ts';
import { tidyCode, tidyText } from './tidy-text.ts';

/** One addressee of a list; his name is null where only the address is given. */
export interface Addressee {
  readonly email: string;
  readonly name: NameParts | null;
}

/** What mails have in front of their addressees. */
const ROLES = /^[ \t]*(?:to|cc|bcc|from|an|von|kopie|e-?mail)[ \t]*:/gim;
/** What lists in documents have in front of each line; a tab may stand behind it. */
const BULLETS = /^[ \t]*(?:[•·*–-]|\d+[.)])[ \t]+/gm;
const BETWEEN = /[;\n\r<>]/;

/** Reads a list of addresses as mail programs and people write it; null when the text is something else. */
export function parseMailList(text: string): readonly Addressee[] | null {
  const plain = text
    .replaceAll('＠', '@')
    .replace(/mailto:/gi, '')
    .replace(BULLETS, '')
    .replace(ROLES, '');
  // In turn, what stands before the brackets and what in them; at last, what stands behind all.
  const parts = plain.split(/<([^<>]*)>/);
  const tail = parts.pop() ?? '';
  const emails = parts.filter((_, index) => index % 2 === 1);
  if (emails.length === 0) return addresseesIn(plain);
  if (plain.includes('\t') || !emails.every((email) => email.includes('@'))) return null;
  const named = emails.flatMap((email, index) => namedIn(parts[index * 2] ?? '', email));
  return [...named, ...tail.split(BETWEEN).flatMap(addresseesAmong)];
}

/** The people of a text in which everything is an address or the name of one; null where anything else stands in it. */
function addresseesIn(text: string): readonly Addressee[] | null {
  const found = text.split(/[;\n\r\t]/).map(addresseesOfLine);
  const people = found.flatMap((each) => each ?? []);
  return people.length === 0 || found.includes(null) ? null : people;
}

// A comma parts people where each has an address; it belongs to a name where only the last has one ("Okafor, Amara a@…").
function addresseesOfLine(line: string): readonly Addressee[] | null {
  const people: Addressee[] = [];
  let before: string[] = [];
  for (const part of line.split(',')) {
    const found = part.includes('@') ? addresseesOfPart([...before, part].join(',')) : [];
    // An address with nothing around it is a cell of a table, and what stands before it are others.
    const isCell = before.length > 0 && wordsOf(part).length === 1;
    if (found === null || (part.includes('@') && isCell)) return null;
    people.push(...found);
    if (part.includes('@')) before = [];
    else if (unquoted(part) !== '') before.push(part);
  }
  return before.length > 0 ? null : people;
}

function addresseesOfPart(text: string): readonly Addressee[] | null {
  const words = wordsOf(text);
  if (words.every((word) => word.includes('@'))) return words.map(bare);
  return text.indexOf('@') === text.lastIndexOf('@') ? addresseeAround(text) : null;
}

/** The run of signs up to the sign of an address, and that behind it; each is looked at once, from where it begins. */
const LOCAL = /(?<![^\s,:()[\]{}"“”„«»|/])[^\s,:()[\]{}"“”„«»|/]+$/u;
const DOMAIN = /^[\p{L}\p{N}.-]*[\p{L}\p{N}]/u;

/** Who has the one address of a text; what stands around it is the name. */
function addresseeAround(text: string): readonly Addressee[] | null {
  const [left = '', right = ''] = text.split('@');
  const local = LOCAL.exec(left)?.[0] ?? '';
  const domain = DOMAIN.exec(right)?.[0] ?? '';
  const before = left.slice(0, left.length - local.length);
  const after = right.slice(domain.length);
  const account = local.replace(/^['‘*\p{Pd}]+/u, '');
  if (account === '' || domain === '' || !isNameOrNothing(after)) return null;
  const words = [before, after].map(nameWords).filter((each) => each !== '');
  if (!words.every((each) => /\p{L}/u.test(each))) return null;
  return [{ email: tidyCode(`${account}@${domain}`), name: nameOf(words.join(' ')) }];
}

// Behind an address a sentence may go on, or a number follow: that is no name.
function isNameOrNothing(after: string): boolean {
  return !/\p{N}/u.test(after) && !/^[\p{P}\p{S}\s]*\p{Ll}/u.test(after);
}

// Among people in brackets somebody may stand without them: no address of the list is lost.
function addresseesAmong(text: string): readonly Addressee[] {
  const found = addresseesOfLine(text);
  return found ?? wordsOf(text).flatMap((word) => (/[^@]@[^@]/.test(word) ? [bare(word)] : []));
}

function bare(email: string): Addressee {
  return { email, name: null };
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[,;\s]+/)
    .map(unquoted)
    .filter((word) => word !== '');
}

// In front of a name there may be people who stand without brackets.
function namedIn(before: string, email: string): readonly Addressee[] {
  const parts = before.split(BETWEEN);
  const words = (parts.at(-1) ?? '').split(',');
  const start = words.findLastIndex((word) => word.includes('@')) + 1;
  const others = [...parts.slice(0, -1), words.slice(0, start).join(',')].flatMap(addresseesAmong);
  const name = nameOf(nameWords(words.slice(start).join(',')));
  const last = others.at(-1);
  // Who has no name in an address book goes by the address there: "a@x.example <a@x.example>".
  const isTwice = name === null && last !== undefined && isSame(last.email, email);
  const person = { email: tidyCode(email), name: isTwice ? last.name : name };
  return [...(isTwice ? others.slice(0, -1) : others), person];
}

function nameOf(words: string): NameParts | null {
  const name = splitName(words);
  return name.firstName === '' && name.lastName === '' ? null : name;
}

/** What lists and people put around a name: numbers, dashes, brackets, quotes; a point may end one, as in "Jr.". */
const IN_FRONT = /^(?:\d+\s*[.):\]]|[^\p{L}\p{N}])+/u;
const BEHIND = /(?<![\s\p{Pd}\p{Ps}\p{Pi}\p{Pf}:|/\\=•·*])[\s\p{Pd}\p{Ps}\p{Pi}\p{Pf}:|/\\=•·*]+$/u;

function nameWords(text: string): string {
  const words = unquoted(unquoted(text).replace(IN_FRONT, '').replace(BEHIND, ''));
  return words.includes('(') || words.includes('[') ? words : words.replace(/[)\]}]\.?$/, '');
}

function isSame(email: string, other: string): boolean {
  return tidyCode(email).toLowerCase() === tidyCode(other).toLowerCase();
}

function unquoted(text: string): string {
  return tidyText(text.replaceAll('"', '').replace(/^\s*'|'\s*$/g, ''));
}
