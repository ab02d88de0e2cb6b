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
  const normal = text.replace(/\r\n?/g, '\n');
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

function splitCells(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"' && isQuoted && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (isQuoted || (sign !== delimiter && sign !== '\n')) cell += sign;
    else {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    }
  }
  rows.at(-1)?.push(cell);
  return rows;
}
