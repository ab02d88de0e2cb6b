import { fieldOfColumn, plainName } from './column-names.ts';
import type { PastedColumn, PasteTarget } from './paste-target.ts';

const FULL_NAMES: ReadonlySet<string> = new Set(['name', 'fullname', 'displayname', 'user']);

/** Tells the columns of a block by the names in its first line; null where that line names none (R06). */
export function columnsOfHeader(
  header: readonly string[],
  target: PasteTarget,
): readonly PastedColumn[] | null {
  const columns = header.map((name) => columnOf(name, target));
  return isHeader(header, columns) ? withoutSecondNames(header, columns) : null;
}

function columnOf(name: string, { fields, names }: PasteTarget): PastedColumn {
  const key = plainName(name);
  if (key === '') return null;
  if (FULL_NAMES.has(key)) return 'fullName';
  return fieldOfColumn(name) ?? fields.find((field) => plainName(names[field]) === key) ?? null;
}

function isHeader(header: readonly string[], columns: readonly PastedColumn[]): boolean {
  const known = columns.filter((column) => column !== null).length;
  return !header.some((name) => name.includes('@')) && known * 2 >= header.length;
}

// Beside first and last names a whole name is mostly one to log in or to be shown with, and says nothing new.
function withoutSecondNames(
  header: readonly string[],
  columns: readonly PastedColumn[],
): readonly PastedColumn[] {
  const hasFirst = columns.includes('firstName');
  const hasLast = columns.includes('lastName');
  if (!hasFirst && !hasLast) return columns;
  return columns.map((column, index) => {
    if (column !== 'fullName') return column;
    // Lists in German call the last name so: "Vorname;Name;E-Mail".
    const isLast = !hasLast && plainName(header[index] ?? '') === 'name';
    return isLast ? 'lastName' : null;
  });
}
