/** A text, and the encoding in which it was written. */
export interface DecodedText {
  readonly text: string;
  /** The encoding if it had to be guessed; null if the bytes left no doubt. */
  readonly guessed: string | null;
}

/** Decodes what spreadsheets write: UTF-8, UTF-16, and Windows-1252 where it looks like it; null when it is none of these. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const text = decodeAs(bytes, unicodeOf(bytes));
  if (text !== null) return { text, guessed: null };
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
  return !text.includes('\0') && !/[\u0080-\u009f]|[À-ÿ]{3}/.test(text);
}
