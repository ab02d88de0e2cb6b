import { choiceFinders, isNameless } from './choice-finder.ts';
import type { PastedColumn, PasteTarget } from './paste-target.ts';
import type { CellBlock } from './pasted-cells.ts';

/** What the values of a column have in common. */
type Content = 'email' | 'extension' | 'siteId' | 'costCenterId' | 'name' | 'other' | 'nothing';

/**
 * Tells the columns of a block without a header by what stands in them (R06).
 *
 * Null where the columns fit the place already in which they land, or where they could mean more than one thing.
 */
export function recogniseColumns(
  block: CellBlock,
  landing: readonly PastedColumn[],
  target: PasteTarget,
): readonly PastedColumn[] | null {
  const finders = choiceFinders(target);
  const contents = landing.map((_, index) => contentOf(valuesAt(block, index), target, finders));
  const canOnlyBeNames = canOnlyBeNamesBeyond(landing, target);
  const isFitting = contents.every((content, index) => {
    return !isOutOfPlace(content, landing[index] ?? null, canOnlyBeNames);
  });
  return isFitting || isAmbiguous(contents) ? null : named(block, contents);
}

function valuesAt(block: CellBlock, index: number): readonly string[] {
  return block.map((cells) => cells[index] ?? '').filter((value) => value !== '');
}

function contentOf(
  values: readonly string[],
  target: PasteTarget,
  finders: ReturnType<typeof choiceFinders>,
): Content {
  const { extensionMinLength: min, extensionMaxLength: max } = target.limits;
  const every = (isSo: (value: string) => boolean): boolean => values.every(isSo);
  if (values.length === 0) return 'nothing';
  if (every((value) => /^[^\s@]+@[^\s@]+$/.test(value))) return 'email';
  if (every((value) => /^\d+$/.test(value) && value.length >= min && value.length <= max)) {
    return 'extension';
  }
  for (const field of ['siteId', 'costCenterId'] as const) {
    const { isName } = finders[field];
    const isChoice = (text: string): boolean => isNameless(text) || isName(text);
    if (target.fields.includes(field) && values.some(isName) && every(isChoice)) return field;
  }
  return every((value) => !value.includes('@') && /\p{L}/u.test(value)) ? 'name' : 'other';
}

/**
 * Whether a column holds what the one in which it lands can't have.
 *
 * A site may have a name that nobody knows, but no extension is made of words, and an address that stands elsewhere has
 * no place there. What lands beyond the last column has none either, unless it is words that could be anything.
 */
function isOutOfPlace(content: Content, column: PastedColumn, canOnlyBeNames: boolean): boolean {
  if (content === 'other' || content === 'nothing') return false;
  if (content !== 'name') return content !== column;
  return column === null ? canOnlyBeNames : column === 'extension';
}

/**
 * Whether words that land beyond the last column are the names that the people would lack.
 *
 * They are where the block lands to the right of the first names, on somebody who has no name yet, in a table with
 * columns for all else that is made of words. Where the account has no sites, they may be those of
 * another one; where there is a name already, or a place for both names in the block, they are something that the list
 * has besides. Then the columns before them stay, and they are counted among those that found no place.
 */
function canOnlyBeNamesBeyond(
  landing: readonly PastedColumn[],
  { isNamed, fields }: PasteTarget,
): boolean {
  return !isNamed && fields.includes('siteId') && !landing.includes('firstName');
}

// Without addresses a block may be anything, and a third column of words may be one too.
function isAmbiguous(contents: readonly Content[]): boolean {
  const count = (wanted: Content): number => contents.filter((each) => each === wanted).length;
  const fields = ['extension', 'siteId', 'costCenterId'] as const;
  return count('email') !== 1 || count('name') > 2 || fields.some((field) => count(field) > 1);
}

function named(block: CellBlock, contents: readonly Content[]): readonly PastedColumn[] | null {
  const names = contents.flatMap((content, index) => (content === 'name' ? [index] : []));
  const [only = -1, second] = names;
  const isWhole = valuesAt(block, only).every((value) => /[\s,]/.test(value));
  if (second === undefined && !isWhole) return null;
  return contents.map((content, index) => {
    if (content === 'other' || content === 'nothing') return null;
    if (content !== 'name') return content;
    if (second === undefined) return 'fullName';
    return index === only ? 'firstName' : 'lastName';
  });
}
