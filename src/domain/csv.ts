/** The first characters by which spreadsheets take a cell for a formula, in both widths. */
const FORMULA = '[=+\\-@＝＋－＠]';

// A spreadsheet of another country may part cells at another character, in the middle of what is quoted here.
const CELL_STARTS = new RegExp(
  `(?<=^|[,;\\t\\r\\n"])(?=[^\\S\\t\\r\\n]*${FORMULA})|^(?=[\\t\\r\\n])`,
  'g',
);

/**
 * A table as the text of a CSV file (RFC 4180), for spreadsheets: it begins with a byte order mark, so that they read it as UTF-8.
 *
 * What they would run as a formula gets an apostrophe before it, wherever a cell could begin.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(text: string): string {
  return `"${text.replaceAll(CELL_STARTS, "'").replaceAll('"', '""')}"`;
}
