import { columnKey, fieldOfColumn, plainName } from './column-names.ts';
import type { PastedColumn, PasteTarget } from './paste-target.ts';
import type { CellBlock } from './pasted-cells.ts';

const FULL_NAMES: ReadonlySet<string> = new Set(
  ['name', 'full name', 'display name', 'user', 'Anzeigename'].map(plainName),
);

/** What people log in with: their addresses, in lists that have no other. */
const LOGINS: ReadonlySet<string> = new Set(
  ['user principal name', 'upn', 'username', 'user', 'login', 'Benutzerprinzipalname'].map(
    plainName,
  ),
);

/** Tells the columns of a block by the names in its first line; null where that line names none (R06). */
export function columnsOfHeader(
  header: readonly string[],
  rows: CellBlock,
  target: PasteTarget,
): readonly PastedColumn[] | null {
  const keys = header.map(columnKey);
  const named = keys.map((key, index) => columnOf(key, header[index] ?? '', target));
  const columns = withLogin(keys, withShortNames(keys, named), rows);
  const isOfPeople = header.some((name) => name.includes('@')) || !isHeader(columns, rows);
  return isOfPeople ? null : withoutSecondNames(keys, columns);
}

function columnOf(key: string, name: string, { fields, names }: PasteTarget): PastedColumn {
  if (key === '') return null;
  if (FULL_NAMES.has(key)) return 'fullName';
  return fieldOfColumn(name) ?? fields.find((field) => plainName(names[field]) === key) ?? null;
}

// Alone, either may well be somebody's name.
function withShortNames(
  keys: readonly string[],
  columns: readonly PastedColumn[],
): readonly PastedColumn[] {
  if (!keys.includes('first') || !keys.includes('last')) return columns;
  return columns.map((column, index) => {
    if (keys[index] === 'first') return 'firstName';
    return keys[index] === 'last' ? 'lastName' : column;
  });
}

function withLogin(
  keys: readonly string[],
  columns: readonly PastedColumn[],
  rows: CellBlock,
): readonly PastedColumn[] {
  if (columns.includes('email')) return columns;
  const login = keys.findIndex((key, index) => LOGINS.has(key) && holdsAddresses(rows, index));
  return columns.map((column, index) => (index === login ? 'email' : column));
}

function holdsAddresses(rows: CellBlock, index: number): boolean {
  const values = rows.map((cells) => cells[index] ?? '').filter((value) => value !== '');
  return values.length > 0 && values.every((value) => /^[^\s@]+@[^\s@]+$/.test(value));
}

// What other programs export has many columns, and few of them are of use here.
function isHeader(columns: readonly PastedColumn[], rows: CellBlock): boolean {
  const known = columns.filter((column) => column !== null);
  if (known.length * 2 >= columns.length || new Set(known).size > 1) return true;
  return holdsAddresses(rows, columns.indexOf('email'));
}

// Beside first and last names a whole name is mostly one to log in or to be shown with, and says nothing new.
function withoutSecondNames(
  keys: readonly string[],
  columns: readonly PastedColumn[],
): readonly PastedColumn[] {
  const hasFirst = columns.includes('firstName');
  const hasLast = columns.includes('lastName');
  if (!hasFirst && !hasLast) return columns;
  return columns.map((column, index) => {
    if (column !== 'fullName') return column;
    // Lists in German call the last name so: "Vorname;Name;E-Mail".
    const isLast = !hasLast && keys[index] === 'name';
    return isLast ? 'lastName' : null;
  });
}
