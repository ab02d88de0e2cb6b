import { fieldOfColumn, plainName } from './column-names.ts';
import type { PastedColumn, PasteTarget } from './paste-target.ts';
import type { CellBlock } from './pasted-cells.ts';
import { recogniseColumns } from './recognised-columns.ts';

/** A block whose columns are known. */
export interface ReadBlock {
  readonly columns: readonly PastedColumn[];
  /** The rows of people; a header is not among them. */
  readonly rows: CellBlock;
}

const FULL_NAMES: ReadonlySet<string> = new Set(['name', 'fullname', 'displayname', 'user']);

/** Tells what the columns of a block hold: by its header, by what stands in them, or by where they land (R06). */
export function readColumns(block: CellBlock, target: PasteTarget): ReadBlock {
  const [header = [], ...rest] = block;
  const named = header.map((name) => columnOf(name, target));
  if (rest.length > 0 && isHeaderRow(header, named)) return { columns: named, rows: rest };
  const landing = columnsFrom(target, widthOf(block));
  return { columns: recogniseColumns(block, landing, target) ?? landing, rows: block };
}

function isHeaderRow(header: readonly string[], columns: readonly PastedColumn[]): boolean {
  const known = columns.filter((column) => column !== null).length;
  return !header.some((name) => name.includes('@')) && known * 2 >= header.length;
}

function columnOf(name: string, { fields, names }: PasteTarget): PastedColumn {
  const key = plainName(name);
  if (FULL_NAMES.has(key)) return 'fullName';
  return fieldOfColumn(name) ?? fields.find((field) => plainName(names[field]) === key) ?? null;
}

function columnsFrom({ field, fields }: PasteTarget, width: number): readonly PastedColumn[] {
  const first = fields.indexOf(field);
  return Array.from({ length: width }, (_, index) => fields[first + index] ?? null);
}

function widthOf(block: CellBlock): number {
  return block.reduce((width, cells) => Math.max(width, cells.length), 0);
}
