import { nextFreeExtension } from './extension.ts';
import { rowIdSchema, type RowId, type SiteId } from './ids.ts';
import type { UserSetup } from './setup.ts';
import { tidyCode } from './tidy-text.ts';
import type { UserDraft, UserDraftPatch } from './user-draft.ts';

/** The people of one run. Every change makes a new value, so that an old one can be put back. */
export interface Roster {
  readonly rows: readonly UserDraft[];
  /** Numbers the rows that were ever made, so that no id comes twice. */
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
}

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
  const { siteId, costCenterId, setup } = original;
  return insertRow(roster, index + 1, { siteId, costCenterId }, defaults, setup);
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

/** Puts the row that was removed last back in its place, with another extension if its own was given away (R12). */
export function restoreRow(roster: Roster, defaults: RowDefaults): Roster {
  const last = roster.removed.at(-1);
  if (last === undefined) return roster;
  const rest = { ...roster, removed: roster.removed.slice(0, -1) };
  const { extension } = last.row;
  const isTaken = extension !== '' && extensionsOf(roster.rows).has(extension);
  const row = isTaken ? { ...last.row, extension: freeExtension(rest, defaults) } : last.row;
  return { ...rest, rows: roster.rows.toSpliced(last.index, 0, row) };
}

/** Changes cells of one row; the other rows stay the same objects. */
export function patchRow(roster: Roster, rowId: RowId, patch: UserDraftPatch): Roster {
  return mapRows(roster, (row) => (row.id === rowId ? { ...row, ...patch } : row));
}

/** Gives people their way to start (R22). */
export function setSetups(roster: Roster, setups: ReadonlyMap<RowId, UserSetup>): Roster {
  return mapRows(roster, (row) => {
    const setup = setups.get(row.id);
    return setup === undefined || setup.kind === row.setup?.kind ? row : { ...row, setup };
  });
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
  setup: UserSetup | null = null,
): Roster {
  const row: UserDraft = {
    id: rowIdSchema.parse(`row-${roster.made + 1}`),
    firstName: '',
    lastName: '',
    email: '',
    extension: freeExtension(roster, defaults),
    siteId: defaults.siteId,
    costCenterId: null,
    setup,
    ...patch,
  };
  return { ...roster, rows: roster.rows.toSpliced(index, 0, row), made: roster.made + 1 };
}

// Numbers of removed rows are given away last, so that a row that comes back mostly finds its own.
function freeExtension({ rows, removed }: Roster, { freeExtensions }: RowDefaults): string {
  const used = extensionsOf(rows);
  const kept = new Set([...used, ...removed.map(({ row }) => row.extension)]);
  return nextFreeExtension(freeExtensions, kept) || nextFreeExtension(freeExtensions, used);
}

function extensionsOf(rows: readonly UserDraft[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.extension));
}

function mapRows(roster: Roster, change: (row: UserDraft) => UserDraft): Roster {
  const rows = roster.rows.map(change);
  return rows.every((row, index) => row === roster.rows[index]) ? roster : { ...roster, rows };
}
