import Papa from 'papaparse';
import { rowFields, type RowField } from '../domain/row-field.ts';
import { tidyText } from '../domain/tidy-text.ts';
import { formProblem, quoted, type Problem } from './problem.ts';
import { readColumns, type RosterColumns } from './roster-columns.ts';

/** What the file says in one field, and where. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** One person of the file. */
export interface FileRow {
  readonly line: number;
  readonly cells: ReadonlyMap<RowField, Cell>;
}

/** A list of people as it stands in a file, whatever the people are like. */
export interface RosterFile {
  readonly rows: readonly FileRow[];
  /** The fields that have a column. */
  readonly fields: ReadonlySet<RowField>;
  /** What stands against reading it at all. */
  readonly problems: readonly Problem[];
  /** What was left out. */
  readonly notes: readonly string[];
}

/** Reads CSV with any usual delimiter and any line ends; the first line that is not blank names the columns. */
export function parseRoster(text: string): RosterFile {
  const { lines, problems } = parseLines(text);
  const [header, ...rest] = lines.filter(({ cells }) => !isBlank(cells));
  if (header === undefined) return withoutLines(problems);
  const names = header.cells.map(({ text: name }) => name);
  const columns = readColumns(names, header.line);
  return {
    rows: rest.map((line) => fileRowOf(line, columns)),
    fields: new Set(rowFields.filter((field) => columns.fields.includes(field))),
    problems: [
      ...columns.problems,
      ...problems,
      ...rest.flatMap((line) => surplusOf(line, names.length)),
    ],
    notes: [...blankNotes(lines), ...unknownNotes(names, columns, rest)],
  };
}

interface Line {
  readonly line: number;
  readonly cells: readonly Cell[];
}

function parseLines(text: string): { readonly lines: Line[]; readonly problems: Problem[] } {
  const normal = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const { data, errors } = Papa.parse<string[]>(normal, {
    newline: '\n',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const lines: Line[] = [];
  let next = 1;
  for (const row of data) {
    const line = next;
    const cells = row.map((cell, index) => {
      const start = next;
      next += cell.split('\n').length - 1;
      return { text: tidyText(cell), line: start, column: index + 1 };
    });
    lines.push({ line, cells });
    next += 1;
  }
  const broken = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? [row ?? 0] : [])));
  return { lines, problems: [...broken].map((row) => quoteProblem(lines[row]?.line ?? 1)) };
}

function quoteProblem(line: number): Problem {
  const message =
    'A quote is not closed where its field ends. Double the quotes within a field (""), and put one at its end.';
  return formProblem(line, 1, 'quote', message);
}

function withoutLines(problems: readonly Problem[]): RosterFile {
  const message =
    'The file is empty. Begin it with a line of column names, and a line for each person.';
  const empty = formProblem(1, 1, 'empty', message);
  return { rows: [], fields: new Set(), problems: [...problems, empty], notes: [] };
}

function fileRowOf({ line, cells }: Line, { fields }: RosterColumns): FileRow {
  const known = cells.flatMap((cell): [RowField, Cell][] => {
    const field = fields[cell.column - 1] ?? null;
    return field === null ? [] : [[field, cell]];
  });
  return { line, cells: new Map(known) };
}

// A field too many mostly means a comma that should have been quoted, so that all after it are in wrong columns.
function surplusOf({ line, cells }: Line, columns: number): readonly Problem[] {
  const surplus = cells.slice(columns).find(({ text }) => text !== '');
  if (surplus === undefined) return [];
  const message = `This line has ${cells.length} fields, and there are ${columns} columns. Put quotes around the field that holds a delimiter.`;
  return [formProblem(line, surplus.column, 'surplusField', message)];
}

function blankNotes(lines: readonly Line[]): readonly string[] {
  const blank = lines.filter(({ cells }) => isBlank(cells)).map(({ line }) => String(line));
  if (blank.length === 0) return [];
  return [blank.length === 1 ? `line ${blank[0]} is blank` : `lines ${listOf(blank)} are blank`];
}

function unknownNotes(
  names: readonly string[],
  { fields }: RosterColumns,
  lines: readonly Line[],
): readonly string[] {
  const unknown = names.flatMap((name, index) => {
    if (fields[index] !== null) return [];
    if (name !== '') return [quoted(name)];
    const isUsed = lines.some(({ cells }) => (cells[index]?.text ?? '') !== '');
    return isUsed ? [`number ${index + 1} (without a name)`] : [];
  });
  if (unknown.length === 0) return [];
  return [
    unknown.length === 1
      ? `column ${unknown[0]} is not known and is left out`
      : `columns ${listOf(unknown)} are not known and are left out`,
  ];
}

function listOf(words: readonly string[]): string {
  return new Intl.ListFormat('en').format(words);
}

function isBlank(cells: readonly Cell[]): boolean {
  return cells.every(({ text }) => text === '');
}
