import { choiceFinders, isNameless } from './choice-finder.ts';
import { parseMailList, type Addressee } from './mail-list.ts';
import type { PastedColumn, PasteTarget } from './paste-target.ts';
import { parseCells } from './pasted-cells.ts';
import { readColumns } from './pasted-columns.ts';
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
interface UnknownName {
  readonly field: 'siteId' | 'costCenterId';
  readonly name: string;
}

/** What was pasted, read as people. */
export interface PastedPeople {
  readonly people: readonly PastedPerson[];
  /** How many columns could not be placed. */
  readonly leftOut: number;
}

/** Reads a text as people (R06, R10): a list of addresses, or a block of cells that lands from one cell on. */
export function readPeople(text: string, target: PasteTarget): PastedPeople {
  const list = parseMailList(text);
  if (list !== null) return { people: list.map(personOfAddress), leftOut: 0 };
  const block = parseCells(text);
  if (block.length === 0) return { people: [], leftOut: 0 };
  const { columns, rows } = readColumns(block, target);
  const finders = choiceFinders(target);
  const texts = rows.map((cells) => textsOf(cells, columns, target));
  const leftOut = columns.filter((column, index) => {
    return rows.some((cells, row) => isLost(cells[index] ?? '', column, texts[row]));
  });
  return { people: texts.map((each) => personOf(each, finders)), leftOut: leftOut.length };
}

/** What a row says in the columns that are kept. */
type Texts = ReadonlyMap<PastedColumn, string>;

// Of several columns that mean the same the first one counts that is not blank.
function textsOf(
  cells: readonly string[],
  columns: readonly PastedColumn[],
  target: PasteTarget,
): Texts {
  const texts = new Map<PastedColumn, string>();
  for (const [index, column] of columns.entries()) {
    const isOpen = (texts.get(column) ?? '') === '';
    if (isOpen && isKept(column, target)) texts.set(column, cells[index] ?? '');
  }
  return texts;
}

function isLost(text: string, column: PastedColumn, texts: Texts | undefined): boolean {
  return text !== '' && texts?.get(column) !== text;
}

function isKept(column: PastedColumn, { fields }: PasteTarget): boolean {
  return column === 'fullName' || (column !== null && fields.includes(column));
}

type Finders = ReturnType<typeof choiceFinders>;

function personOfAddress({ email, name }: Addressee): PastedPerson {
  const derivedName = name === null ? nameOfAddress(email) : null;
  return { patch: { ...name, email }, derivedName, unknown: [] };
}

function personOf(texts: Texts, finders: Finders): PastedPerson {
  const empty: PastedPerson = { patch: {}, derivedName: null, unknown: [] };
  const person = [...texts].reduce((made, [column, text]) => {
    return withCell(made, column, text, finders);
  }, empty);
  const { firstName, lastName, email = '' } = person.patch;
  const isNamed = firstName !== undefined || lastName !== undefined;
  return { ...person, derivedName: isNamed || email === '' ? null : nameOfAddress(email) };
}

function withCell(
  person: PastedPerson,
  column: PastedColumn,
  text: string,
  finders: Finders,
): PastedPerson {
  const { patch, unknown } = person;
  switch (column) {
    case 'fullName':
      return { ...person, patch: { ...patch, ...splitName(text) } };
    case 'siteId':
    case 'costCenterId': {
      // A cell that names nothing leaves what the row starts with.
      if (isNameless(text)) return person;
      const id = finders[column].find(text)?.id ?? null;
      const names = id === null ? [...unknown, { field: column, name: text }] : unknown;
      return { ...person, patch: { ...patch, [column]: id }, unknown: names };
    }
    case 'extension':
      return text === '' ? person : { ...person, patch: { ...patch, extension: text } };
    case null:
      return person;
    // Cells with links bring along what makes them one.
    case 'email':
      return { ...person, patch: { ...patch, email: text.replace(/^mailto:/i, '') } };
    default:
      return { ...person, patch: { ...patch, [column]: text } };
  }
}
