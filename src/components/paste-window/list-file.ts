import { decodeText, type DecodedText } from '../../domain/decode-text.ts';

/** In bytes: many times the list of a whole company. */
const MOST = 1_000_000;

/** What became of a file that was to be read as a list. */
export type ListFile =
  | ({ readonly kind: 'text' } & DecodedText)
  | { readonly kind: 'notText' | 'tooLarge'; readonly name: string };

/** Reads a file as text; it goes nowhere but into the list. */
export async function readListFile(file: File): Promise<ListFile> {
  const { name } = file;
  if (file.size > MOST) return { kind: 'tooLarge', name };
  const decoded = await contentOf(file);
  return decoded === null ? { kind: 'notText', name } : { kind: 'text', ...decoded };
}

// A folder has the looks of a file until somebody reads it.
async function contentOf(file: File): Promise<DecodedText | null> {
  try {
    return decodeText(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return null;
  }
}
