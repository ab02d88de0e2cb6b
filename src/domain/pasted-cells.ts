import { tidyText } from './tidy-text.ts';

/** The cells of a block as they stand in a text, row by row; blank rows are left out. */
export type CellBlock = readonly (readonly string[])[];

const DELIMITERS = ['\t', ';', ','] as const;

/**
 * Reads a block that was copied from a spreadsheet, or lines of delimited values.
 *
 * A comma or semicolon is taken as a delimiter only where every line has one: it may well belong to a name.
 */
export function parseCells(text: string): CellBlock {
  // Excel has files begin with a line that names the delimiter.
  const normal = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF?sep=.\n/i, '');
  const delimiter = DELIMITERS.find((candidate) => isDelimiter(normal, candidate));
  return splitCells(normal, delimiter ?? '\n')
    .map((cells) => cells.map((cell) => tidyText(cell.replace(/(?<!\s)\s*\n\s*/g, ' '))))
    .filter((cells) => cells.some((cell) => cell !== ''));
}

// Who copies from a spreadsheet has tabs even where some lines hold a single cell.
function isDelimiter(text: string, delimiter: string): boolean {
  if (delimiter === '\t') return text.includes('\t');
  const lines = splitCells(text, delimiter).filter((cells) => cells.join('').trim() !== '');
  return lines.length > 0 && lines.every((cells) => cells.length > 1);
}

// A quote that is never closed is a sign like others: what is behind it stays in cells of its own.
function splitCells(text: string, delimiter: string): CellBlock {
  return split(text, delimiter, '"') ?? split(text, delimiter, null) ?? [];
}

/** Null where a quote is not closed. */
function split(text: string, delimiter: string, quote: '"' | null): CellBlock | null {
  const rows: string[][] = [[]];
  let cell = '';
  let isBlank = true;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === quote && isQuoted && text[at + 1] === quote) {
      cell += sign;
      at += 1;
    } else if (sign === quote && (isQuoted || isBlank)) {
      // Blanks before a quote belong to no cell.
      if (!isQuoted) cell = '';
      isQuoted = !isQuoted;
    } else if (isQuoted || (sign !== delimiter && sign !== '\n')) {
      cell += sign;
      isBlank &&= sign.trim() === '';
    } else {
      rows.at(-1)?.push(cell);
      cell = '';
      isBlank = true;
      if (sign === '\n') rows.push([]);
    }
  }
  rows.at(-1)?.push(cell);
  return isQuoted ? null : rows;
}
