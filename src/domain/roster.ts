import { extensionsOf, nextFreeExtension } from './extension.ts';
import { rowIdSchema, type RowId, type SiteId } from './ids.ts';
import { suggestNumber, type NumberStock } from './number-stock.ts';
import { withoutSecrets } from './setup.ts';
import { tidyCode } from './tidy-text.ts';
import { blankDraft, type UserChoices, type UserDraft, type UserDraftPatch } from './user-draft.ts';

/** The people of one run. Every change makes a new value, so that an old one can be put back. */
export interface Roster {
  readonly rows: readonly UserDraft[];
  /** How many rows were ever made, so that no id is used twice. */
  readonly made: number;
  /** Removed rows with their places, the last one last (R12). */
  readonly removed: readonly { readonly row: UserDraft; readonly index: number }[];
}

/** What a new row starts with. */
export interface RowDefaults {
  /** The account's free extension numbers, the lowest first (R07). */
  readonly freeExtensions: readonly string[];
  /** The site of a new person; null on accounts without sites. */
  readonly siteId: SiteId | null;
  /** The phone numbers that nobody has yet, and the places that they are to fit (R17). */
  readonly stock: NumberStock;
}

/** A roster without anybody. */
export const emptyRoster: Roster = { rows: [], made: 0, removed: [] };

/** Adds rows at the end, each with the next free extension (R07, R10). */
export function addRows(
  roster: Roster,
  details: readonly UserDraftPatch[],
  defaults: RowDefaults,
): Roster {
  // A number that one of them brings along must not go to another of them first.
  const brought = new Set(details.map(({ extension = '' }) => tidyCode(extension)));
  const freeExtensions = defaults.freeExtensions.filter((number) => !brought.has(number));
  return details.reduce(
    (grown, patch) => insertRow(grown, grown.rows.length, patch, { ...defaults, freeExtensions }),
    roster,
  );
}

/** Copies a row below itself, without what belongs to one person alone (R11). */
export function duplicateRow(roster: Roster, rowId: RowId, defaults: RowDefaults): Roster {
  const index = roster.rows.findIndex((row) => row.id === rowId);
  const original = roster.rows[index];
  if (original === undefined) return roster;
  const { siteId, costCenterId, shipTo, role, emergencyLocation } = original;
  return insertRow(roster, index + 1, { siteId, costCenterId }, defaults, {
    phone: original.phone.kind === 'inventory' ? { kind: 'app' } : original.phone,
    shipTo,
    role,
    emergencyLocation,
    setup: withoutSecrets(original.setup),
  });
}

/** Takes a row out and remembers it (R12). */
export function removeRow(roster: Roster, rowId: RowId): Roster {
  const index = roster.rows.findIndex((row) => row.id === rowId);
  const row = roster.rows[index];
  if (row === undefined) return roster;
  return {
    ...roster,
    rows: roster.rows.toSpliced(index, 1),
    removed: [...roster.removed, { row, index }],
  };
}

/** Puts the row that was removed last back in its place; an extension or suggested number that was given away meanwhile is replaced (R12). */
export function restoreRow(roster: Roster, defaults: RowDefaults): Roster {
  const last = roster.removed.at(-1);
  if (last === undefined) return roster;
  const rest = { ...roster, removed: roster.removed.slice(0, -1) };
  const extension = tidyCode(last.row.extension);
  const isTaken = extension !== '' && extensionsOf(roster.rows).has(extension);
  const row = isTaken ? { ...last.row, extension: freeExtension(rest, defaults) } : last.row;
  const rows = roster.rows.toSpliced(last.index, 0, row);
  return refitNumbers({ ...rest, rows }, rivalsOf(row, roster.rows), defaults.stock);
}

/** Changes cells of one row; the other rows stay the same objects. */
export function patchRow(roster: Roster, rowId: RowId, patch: UserDraftPatch): Roster {
  return mapRows(roster, (row) => (row.id === rowId ? { ...row, ...patch } : row));
}

/** Gives people what was picked for them; a person for whom nothing changes stays the same object. */
export function setChoices(
  roster: Roster,
  choices: ReadonlyMap<RowId, Partial<UserChoices>>,
): Roster {
  return mapRows(roster, (row) => {
    const changed = Object.entries(choices.get(row.id) ?? {}).filter(
      ([field, value]) => Reflect.get(row, field) !== value,
    );
    return changed.length === 0 ? row : { ...row, ...Object.fromEntries(changed) };
  });
}

/** Suggests numbers anew to those who have only a suggestion: their site may have changed, or the number been taken (R17). */
export function refitNumbers(
  roster: Roster,
  rowIds: ReadonlySet<RowId>,
  stock: NumberStock,
): Roster {
  return roster.rows
    .filter(({ id, number }) => rowIds.has(id) && isOpen(number))
    .reduce((fitted, row) => {
      const others = fitted.rows.filter(({ id }) => id !== row.id);
      const number = suggestNumber(row.siteId, others, stock);
      const isSame = number?.e164 === row.number?.e164;
      return isSame ? fitted : setChoices(fitted, new Map([[row.id, { number }]]));
    }, roster);
}

/** Keeps the given rows only; nothing is remembered for undo. */
export function keepRows(roster: Roster, keep: ReadonlySet<RowId>): Roster {
  return { ...roster, rows: roster.rows.filter((row) => keep.has(row.id)), removed: [] };
}

function insertRow(
  roster: Roster,
  index: number,
  patch: UserDraftPatch,
  defaults: RowDefaults,
  choices: Partial<UserChoices> = {},
): Roster {
  const siteId = patch.siteId === undefined ? defaults.siteId : patch.siteId;
  const row: UserDraft = {
    ...blankDraft(rowIdSchema.parse(`row-${roster.made + 1}`)),
    extension: freeExtension(roster, defaults),
    number: suggestNumber(siteId, roster.rows, defaults.stock),
    ...choices,
    ...patch,
    siteId,
  };
  return { ...roster, rows: roster.rows.toSpliced(index, 0, row), made: roster.made + 1 };
}

function isOpen(number: UserDraft['number']): boolean {
  return number === null || (number.kind === 'inventory' && number.isSuggested);
}

// A number that was chosen stays; whoever it was suggested to meanwhile gets another one.
function rivalsOf(row: UserDraft, others: readonly UserDraft[]): ReadonlySet<RowId> {
  if (isOpen(row.number)) return new Set([row.id]);
  const rivals = others.filter(({ number }) => number?.e164 === row.number?.e164);
  return new Set(rivals.map(({ id }) => id));
}

// Extensions of removed rows are given away last, so that a row that comes back mostly finds its own.
function freeExtension({ rows, removed }: Roster, { freeExtensions }: RowDefaults): string {
  const used = extensionsOf(rows);
  const kept = new Set([...used, ...extensionsOf(removed.map(({ row }) => row))]);
  return nextFreeExtension(freeExtensions, kept) || nextFreeExtension(freeExtensions, used);
}

function mapRows(roster: Roster, change: (row: UserDraft) => UserDraft): Roster {
  const rows = roster.rows.map(change);
  return rows.every((row, index) => row === roster.rows[index]) ? roster : { ...roster, rows };
}
