import { readFileSync } from 'node:fs';
import { decodeAs, decodeText, type DecodedText } from '../domain/decode-text.ts';
import { exitCodes } from './exit-code.ts';
import { fileTrouble, Stopped } from './stopped.ts';

interface ReadOptions {
  /** The option that names the file, to be named when it can't be read; none for a file that is named without one. */
  readonly option?: string;
  /** What it is written in, such as `shift_jis`; found out where that is null, and where there is no option to say so. */
  readonly encoding?: string | null;
}

/** Reads a text file in the encodings that spreadsheets write: UTF-8, UTF-16, and Windows-1252 where it looks like it. */
export function readText(path: string, { option = '', encoding }: ReadOptions = {}): DecodedText {
  const bytes = readBytes(path, option);
  if (encoding != null) return { text: decoded(path, bytes, encoding), guessed: null };
  const found = decodeText(bytes);
  if (found !== null) return found;
  const advice =
    encoding === null
      ? 'Save it as “CSV UTF-8”, or name what it is with --encoding'
      : 'Save it as UTF-8, or give another file';
  throw unreadable(path, `it is not UTF-8. ${advice}`);
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
    text = decodeAs(bytes, encoding);
  } catch {
    throw unreadable(
      path,
      `the encoding ${encoding} is not known. Name one as in --encoding shift_jis`,
    );
  }
  if (text === null) throw unreadable(path, `it is not ${encoding}`);
  return text;
}

function unreadable(path: string, why: string): Stopped {
  return new Stopped(exitCodes.usage, `Failed to read ${path}: ${why}.`);
}
