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
  const [header = [], ...rows] = block;
  const named = rows.length > 0 ? columnsOfHeader(header, target) : null;
  const width = widthOf(block);
  // A row may be longer than the line of names; what stands there is counted as left out.
  if (named !== null) return { columns: columnsUpTo(width, (index) => named[index]), rows };
  const first = target.fields.indexOf(target.field);
  const landing = columnsUpTo(width, (index) => target.fields[first + index]);
  return { columns: recogniseColumns(block, landing, target) ?? landing, rows: block };
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
