/** A text, and the encoding in which it was written. */
export interface DecodedText {
  readonly text: string;
  /** The encoding if it had to be guessed; null if the bytes left no doubt. */
  readonly guessed: string | null;
}

/** Decodes what spreadsheets write: UTF-8, UTF-16, and Windows-1252 where it looks like it; null when it is none of these. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const text = decodeAs(bytes, unicodeOf(bytes));
  // No text holds a zero; what is no text may be written in bytes that could be one.
  if (text !== null) return text.includes('\0') ? null : { text, guessed: null };
  const western = decodeAs(bytes, 'windows-1252');
  return western !== null && looksWestern(western)
    ? { text: western, guessed: 'Windows-1252' }
    : null;
}

/**
 * Decodes what is known to be written in one encoding; null when it is not.
 *
 * @throws {RangeError} when the encoding is not known
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  // Decoding drops the byte order mark.
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

// Without its mark, UTF-16 shows by the zeros of its commas, semicolons, tabs and line ends.
function unicodeOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Some letters of Chinese look like such a sign in the other order, but there are never many of them.
  const littleEndian = countSigns(bytes, 0);
  const bigEndian = countSigns(bytes, 1);
  if (littleEndian === 0 && bigEndian === 0) return 'utf-8';
  return littleEndian >= bigEndian ? 'utf-16le' : 'utf-16be';
}

const SIGNS: ReadonlySet<number> = new Set([...',;\t\n'].map((sign) => sign.charCodeAt(0)));

/** How many pairs of bytes are one of the signs that make a list, with its own byte in this place of the two. */
function countSigns(bytes: Uint8Array, place: 0 | 1): number {
  let count = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at + 1 - place] === 0 && SIGNS.has(bytes[at + place] ?? 0)) count += 1;
  }
  return count;
}

// A guess that is wrong would give people wrong names: Cyrillic or Greek bytes make words of accents alone.
function looksWestern(text: string): boolean {
  return !text.includes('\0') && !/[\u0080-\u009f]|[À-ÿ]{3}/.test(text);
}
