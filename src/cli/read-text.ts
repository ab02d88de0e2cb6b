import { readFileSync } from 'node:fs';
import { exitCodes } from './exit-code.ts';
import { fileTrouble, Stopped } from './stopped.ts';

/** A text, and in what it was written. */
export interface ReadText {
  readonly text: string;
  /** Named when it was guessed; null when there was nothing to guess. */
  readonly guessed: string | null;
}

interface ReadOptions {
  /** The option that names the file, to be named when it can't be read; none for a file that is named without one. */
  readonly option?: string;
  /** What it is written in, such as `shift_jis`; found out unless given. */
  readonly encoding?: string | null;
}

/** Reads a text file in the encodings that spreadsheets write: UTF-8, UTF-16, and Windows-1252 where it looks like it. */
export function readText(
  path: string,
  { option = '', encoding = null }: ReadOptions = {},
): ReadText {
  const bytes = readBytes(path, option);
  if (encoding !== null) return { text: decoded(path, bytes, encoding), guessed: null };
  const unicode = unicodeOf(bytes);
  const text = attempt(bytes, unicode);
  if (text !== null) return { text, guessed: null };
  const western = attempt(bytes, 'windows-1252');
  if (western !== null && looksWestern(western)) return { text: western, guessed: 'Windows-1252' };
  throw unreadable(
    path,
    'it is not UTF-8. Save it as “CSV UTF-8”, or name what it is with --encoding',
  );
}

function readBytes(path: string, option: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (cause) {
    const message = `Failed to read ${path}: ${fileTrouble(cause)}. ${option === '' ? 'Name one that can be read' : `Give the file with --${option}`}.`;
    throw new Stopped(exitCodes.usage, message, { cause });
  }
}

function decoded(path: string, bytes: Uint8Array, encoding: string): string {
  let text: string | null;
  try {
    text = attempt(bytes, encoding);
  } catch {
    throw unreadable(path, `the encoding ${encoding} is not known`);
  }
  if (text === null) throw unreadable(path, `it is not ${encoding}`);
  return text;
}

function unreadable(path: string, why: string): Stopped {
  return new Stopped(exitCodes.usage, `Failed to read ${path}: ${why}.`);
}

function attempt(bytes: Uint8Array, encoding: string): string | null {
  // Decoding drops the byte order mark. An encoding that is not known throws at once.
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

// Without its mark, UTF-16 shows by the zeros of its commas and line ends.
function unicodeOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const isComma = (place: number, of: number) => bytes[place] === 0 && bytes[of] === 0x2c;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (isComma(at + 1, at)) return 'utf-16le';
    if (isComma(at, at + 1)) return 'utf-16be';
  }
  return 'utf-8';
}

// A guess that is wrong would give people wrong names: Cyrillic or Greek bytes make words of accents alone.
function looksWestern(text: string): boolean {
  return !/[\u0080-\u009f]|[À-ÿ]{3}/.test(text);
}
