import { columnsOfHeader } from './header-columns.ts';
import type { PastedColumn, PasteTarget } from './paste-target.ts';
import type { CellBlock } from './pasted-cells.ts';
import { recogniseColumns } from './recognised-columns.ts';

/** A block whose columns are known. */
export interface ReadBlock {
  readonly columns: readonly PastedColumn[];
  /** The rows of people; a header is not among them. */
  readonly rows: CellBlock;
}

/** Tells what the columns of a block hold: by its header, by what stands in them, or by where they land (R06). */
export function readColumns(block: CellBlock, target: PasteTarget): ReadBlock {
  const width = widthOf(block);
  const named = namedBlock(block, 0, target) ?? namedBlock(block, titlesOf(block), target);
  if (named !== null) {
    // A row may be longer than the line of names; what stands there is counted as left out.
    const columns = columnsUpTo(width, (index) => named.columns[index]);
    return { ...named, columns };
  }
  const first = target.fields.indexOf(target.field);
  const landing = columnsUpTo(width, (index) => target.fields[first + index]);
  return { columns: recogniseColumns(block, landing, target) ?? landing, rows: block };
}

function namedBlock(block: CellBlock, at: number, target: PasteTarget): ReadBlock | null {
  const [header = [], ...rows] = block.slice(at);
  const columns = rows.length > 0 ? columnsOfHeader(header, rows, target) : null;
  return columns === null ? null : { columns, rows };
}

/** How many lines with a single text stand above the first that has several, as titles of sheets do. */
function titlesOf(block: CellBlock): number {
  const first = block.findIndex((cells) => cells.filter((cell) => cell !== '').length > 1);
  return Math.max(first, 0);
}

function columnsUpTo(
  width: number,
  columnAt: (index: number) => PastedColumn | undefined,
): readonly PastedColumn[] {
  return Array.from({ length: width }, (_, index) => columnAt(index) ?? null);
}

function widthOf(block: CellBlock): number {
  return block.reduce((width, cells) => Math.max(width, cells.length), 0);
}
