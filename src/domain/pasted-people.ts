import { fieldOfColumn, plainName } from './column-names.ts';
import type { CostCenter } from './cost-center.ts';
import { parseMailList, type Addressee } from './mail-list.ts';
import { parseCells, type CellBlock } from './pasted-cells.ts';
import type { RowField } from './row-field.ts';
import type { Site } from './site.ts';
import { nameOfAddress, splitName, type NameParts } from './split-name.ts';
import type { UserDraftPatch } from './user-draft.ts';

/** One person of what was pasted. */
export interface PastedPerson {
  readonly patch: UserDraftPatch;
  /** A name guessed from the address, for a row that has none; null where the text gives one. */
  readonly derivedName: NameParts | null;
  /** The cells whose text names nothing that the account has. */
  readonly unknown: readonly UnknownName[];
}

/** A name in a cell for which the account has nothing. */
export interface UnknownName {
  readonly field: 'siteId' | 'costCenterId';
  readonly name: string;
}

/** What was pasted, read as people. */
export interface PastedPeople {
  readonly people: readonly PastedPerson[];
  /** How many columns found no place. */
  readonly leftOut: number;
}

/** Where a block lands, and what its words can mean. */
export interface PasteTarget {
  /** The cell in which it is pasted. */
  readonly field: RowField;
  /** The columns that are there, in their order. */
  readonly fields: readonly RowField[];
  readonly sites: readonly Pick<Site, 'id' | 'name'>[];
  readonly costCenters: readonly Pick<CostCenter, 'id' | 'name' | 'code'>[];
}

/** What a column holds: a field, a whole name, or nothing that is known. */
type Column = RowField | 'fullName' | null;

const FULL_NAMES: ReadonlySet<string> = new Set(['name', 'fullname', 'displayname', 'user']);

/**
 * Reads pasted text as people (R06, R10): a list of addresses, or a block of cells that lands from one cell on.
 *
 * Null when it is a single value: that belongs into the cell as it is.
 */
export function readPastedPeople(text: string, target: PasteTarget): PastedPeople | null {
  if (isSingle(text)) return null;
  const list = parseMailList(text);
  if (list !== null) return { people: list.map(personOfAddress), leftOut: 0 };
  const block = parseCells(text);
  const [header, ...rest] = block;
  if (header === undefined) return null;
  const named = header.map(columnOf);
  const isHeader = rest.length > 0 && isHeaderRow(header, named);
  const columns = isHeader ? named : columnsFrom(target, widthOf(block));
  const people = (isHeader ? rest : block).map((cells) => personOf(cells, columns, target));
  return { people, leftOut: columns.filter((column) => !isKept(column, target)).length };
}

// "Brandt, Nadia" in a cell for names is one value, and so is one address.
function isSingle(text: string): boolean {
  const value = text.trim();
  return !/[\t\n\r]/.test(value) && (!value.includes('@') || !/[\s,;<]/.test(value));
}

function isHeaderRow(header: readonly string[], columns: readonly Column[]): boolean {
  const known = columns.filter((column) => column !== null).length;
  return !header.some((name) => name.includes('@')) && known * 2 >= header.length;
}

function columnOf(name: string): Column {
  return FULL_NAMES.has(plainName(name)) ? 'fullName' : fieldOfColumn(name);
}

function columnsFrom({ field, fields }: PasteTarget, width: number): readonly Column[] {
  const first = fields.indexOf(field);
  return Array.from({ length: width }, (_, index) => fields[first + index] ?? null);
}

function widthOf(block: CellBlock): number {
  return Math.max(...block.map((cells) => cells.length));
}

function isKept(column: Column, { fields }: PasteTarget): boolean {
  return column === 'fullName' || (column !== null && fields.includes(column));
}

function personOfAddress({ email, name }: Addressee): PastedPerson {
  const derivedName = name === null ? nameOfAddress(email) : null;
  return { patch: { ...name, email }, derivedName, unknown: [] };
}

function personOf(
  cells: readonly string[],
  columns: readonly Column[],
  target: PasteTarget,
): PastedPerson {
  const empty: PastedPerson = { patch: {}, derivedName: null, unknown: [] };
  const person = columns.reduce((made, column, index) => {
    return isKept(column, target) ? withCell(made, column, cells[index] ?? '', target) : made;
  }, empty);
  const { firstName, lastName, email = '' } = person.patch;
  const isNamed = firstName !== undefined || lastName !== undefined;
  return { ...person, derivedName: isNamed || email === '' ? null : nameOfAddress(email) };
}

function withCell(
  person: PastedPerson,
  column: Column,
  text: string,
  { sites, costCenters }: PasteTarget,
): PastedPerson {
  const { patch, unknown } = person;
  switch (column) {
    case 'fullName':
      return { ...person, patch: { ...patch, ...splitName(text) } };
    case 'siteId':
    case 'costCenterId': {
      // An empty cell leaves what the row starts with.
      if (text === '') return person;
      const choices = column === 'siteId' ? sites : costCenters;
      const id = choices.find((choice) => isCalled(choice, text))?.id ?? null;
      const names = id === null ? [...unknown, { field: column, name: text }] : unknown;
      return { ...person, patch: { ...patch, [column]: id }, unknown: names };
    }
    case 'extension':
      return text === '' ? person : { ...person, patch: { ...patch, extension: text } };
    case null:
      return person;
    default:
      return { ...person, patch: { ...patch, [column]: text } };
  }
}

function isCalled(
  choice: { readonly id: string; readonly name: string; readonly code?: string | null },
  text: string,
): boolean {
  const called = [choice.name, choice.code ?? '', choice.id].map(plainName);
  return called.includes(plainName(text));
}
