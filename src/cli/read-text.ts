import { readFileSync } from 'node:fs';
import { exitCodes } from './exit-code.ts';
import { fileTrouble, Stopped } from './stopped.ts';

/** Reads a text file in the encodings that spreadsheets write: UTF-8, and UTF-16 with its mark. */
export function readText(path: string): string {
  const bytes = readBytes(path);
  try {
    // Decoding drops the byte order mark.
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    const message = `Failed to read ${path}: it is not UTF-8. Save it as “CSV UTF-8”.`;
    throw new Stopped(exitCodes.usage, message, { cause });
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const message = `Failed to read ${path}: ${fileTrouble(cause)}. Give the file of people with --plan.`;
    throw new Stopped(exitCodes.usage, message, { cause });
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
