import { rowPath, type Issue } from '../../domain/issue.ts';
import type { RowId } from '../../domain/ids.ts';
import type { PastedPeople, PastedPerson } from '../../domain/pasted-people.ts';
import { rowFields } from '../../domain/row-field.ts';
import { fullName, type UserDraft, type UserDraftPatch } from '../../domain/user-draft.ts';
import { changeRow, insertRows } from './wizard-edits.ts';
import type { CellKey, WizardContext } from './wizard.types.ts';

/** What was pasted, and the row from which on it lands; after the last one when there is none. */
export interface Paste {
  readonly atRowId: RowId | null;
  readonly pasted: PastedPeople;
}

/** Writes pasted people over the rows from one on, and adds those that go beyond the last (R06, R10). */
export function pastePeople(
  context: WizardContext,
  { atRowId, pasted }: Paste,
): Partial<WizardContext> {
  const { people } = pasted;
  const { length } = context.roster.rows;
  const start =
    atRowId === null ? length : context.roster.rows.findIndex(({ id }) => id === atRowId);
  if (start === -1) return {};
  const there = context.roster.rows.slice(start, start + people.length);
  const written = there.reduce<WizardContext>((edited, row, index) => {
    const patch = patchOf(people[index], row);
    return { ...edited, ...changeRow(edited, row.id, patch) };
  }, context);
  const more = people.slice(there.length).map((person) => patchOf(person, null));
  const grown = { ...written, ...insertRows(written, more) };
  const landed = grown.roster.rows.slice(start).flatMap((row, index) => {
    const person = people[index];
    return person === undefined ? [] : [{ row, person, before: there[index] ?? null }];
  });
  return {
    roster: grown.roster,
    touched: [...new Set([...grown.touched, ...landed.flatMap(cellsOf)])],
    reported: [...grown.reported, ...landed.flatMap(unknownOf)],
    pasted: {
      derived: [...grown.pasted.derived, ...landed.filter(isDerived).map(({ row }) => row.id)],
      leftOut: pasted.leftOut,
    },
  };
}

interface Landing {
  readonly row: UserDraft;
  readonly person: PastedPerson;
  /** The row as it was; null for one that was added. */
  readonly before: UserDraft | null;
}

// A guessed name never takes the place of one that somebody gave.
function isDerived({ person, before }: Landing): boolean {
  return person.derivedName !== null && (before === null || fullName(before) === '');
}

function patchOf(person: PastedPerson | undefined, before: UserDraft | null): UserDraftPatch {
  if (person === undefined) return {};
  const isNameless = before === null || fullName(before) === '';
  return isNameless ? { ...person.derivedName, ...person.patch } : person.patch;
}

function cellsOf({ row, person, before }: Landing): readonly CellKey[] {
  const patch = patchOf(person, before);
  const isKnown = (field: string): boolean => person.unknown.every((each) => each.field !== field);
  return rowFields
    .filter((field) => field in patch && isKnown(field))
    .map((field): CellKey => `${row.id}.${field}`);
}

function unknownOf({ row, person }: Landing): readonly Issue[] {
  return person.unknown.map(({ field, name }) => ({
    code: 'unknownChoice',
    path: rowPath(row.id, field),
    params: { name },
  }));
}
