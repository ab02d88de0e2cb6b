import type { Clipboard } from './clipboard.ts';
import { tidyText } from './tidy-text.ts';

// Tables within tables are common in mails: the innermost that is open takes the cells.
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<(style|script|title)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z0-9]*)\b(?:"[^"]*"|'[^']*'|[^'"<>])*>|([^<]+|<)/gi;

const NAMED: Readonly<Partial<Record<string, string>>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * The text of a clipboard as cells between tabs, one row a line, where it holds a table (R06).
 *
 * Plain text is taken as it is where it is a whole block already; pages and mails break a cell with paragraphs into
 * lines there, and then the table itself is read. No parser of the browser is asked: all of them are closed where a
 * page requires trusted types.
 */
export function clipboardText({ plain, html }: Clipboard): string {
  return isBlock(plain) ? plain : (tableText(html) ?? plain);
}

function isBlock(plain: string): boolean {
  if (plain.includes('"')) return plain.includes('\t');
  const widths = plain
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').length);
  return (widths[0] ?? 0) > 1 && new Set(widths).size === 1;
}

function tableText(html: string): string | null {
  const tables = tablesIn(html);
  const largest = tables.toSorted((a, b) => b.flat().length - a.flat().length)[0] ?? [];
  const rows = largest.map((cells) => cells.map(tidyCell)).filter((cells) => cells.join('') !== '');
  if (!rows.some((cells) => cells.length > 1)) return null;
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\n');
}

type Table = string[][];

function tablesIn(html: string): readonly Table[] {
  const found: Table[] = [];
  const open: Table[] = [];
  for (const [, , slash, name = '', text] of html.matchAll(TOKEN)) {
    const table = open.at(-1);
    if (text !== undefined) write(table, textOf(text));
    else if (name.toLowerCase() !== 'table') readTag(table, slash === '/', name.toLowerCase());
    else if (slash === '/') open.pop();
    else {
      open.push([]);
      found.push(...open.slice(-1));
    }
  }
  return found;
}

function readTag(table: Table | undefined, isEnd: boolean, name: string): void {
  if (name === 'tr' && !isEnd) table?.push([]);
  else if ((name === 'td' || name === 'th') && !isEnd) table?.at(-1)?.push('');
  // What begins a line within a cell parts the words, as "Amara<br>Okafor".
  else if (/^(br|p|div|li|td|th)$/.test(name)) write(table, ' ');
}

function write(table: Table | undefined, text: string): void {
  const row = table?.at(-1);
  const cell = row?.at(-1);
  if (row !== undefined && cell !== undefined) row[row.length - 1] = cell + text;
}

function textOf(markup: string): string {
  return markup.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, ...found) => {
    const [decimal, hex, name]: readonly (string | undefined)[] = found;
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
  });
}

function tidyCell(text: string): string {
  return tidyText(text.replace(/\s+/g, ' '));
}

function quoted(cell: string): string {
  return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}
