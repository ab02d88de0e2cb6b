import type { RowId } from '../../domain/ids.ts';
import { setChoices, type Roster } from '../../domain/roster.ts';
import type { SetupDraft, SetupOption } from '../../domain/setup.ts';
import type { UserDraft } from '../../domain/user-draft.ts';
import type { SetupResult } from '../setup-paths/setup-path.types.ts';

/** What was entered for an option that has given way to another one. */
export interface SetAside {
  readonly rowId: RowId;
  readonly setup: SetupDraft;
}

/** How people start, and how they would have. */
export interface Setups {
  readonly roster: Roster;
  readonly setAside: readonly SetAside[];
}

/** Takes over what a path says of its people; what they had entered for another option is set aside (R22). */
export function applyResults(
  { roster, setAside }: Setups,
  results: readonly SetupResult[],
): Setups {
  const replaced = results.flatMap(({ rowId, setup }) => {
    const before = roster.rows.find(({ id }) => id === rowId)?.setup ?? null;
    return before === null || before.kind === setup.kind ? [] : [{ rowId, setup: before }];
  });
  const choices = results.map(
    ({ rowId, setup, emergencyLocation }) => [rowId, { setup, emergencyLocation }] as const,
  );
  return {
    roster: setChoices(roster, new Map(choices)),
    setAside: replaced.length === 0 ? setAside : [...without(setAside, replaced), ...replaced],
  };
}

/** The people with what they had entered for this option before, if it was chosen for them once (R22). */
export function withSetAside(
  rows: readonly UserDraft[],
  setAside: readonly SetAside[],
  option: SetupOption,
): readonly UserDraft[] {
  return rows.map((row) => {
    const kept = setAside.find(({ rowId, setup }) => rowId === row.id && setup.kind === option);
    return kept === undefined || row.setup?.kind === option ? row : { ...row, setup: kept.setup };
  });
}

function without(setAside: readonly SetAside[], replaced: readonly SetAside[]) {
  return setAside.filter(
    (each) => !replaced.some((other) => other.rowId === each.rowId && isAlike(other, each)),
  );
}

function isAlike(a: SetAside, b: SetAside): boolean {
  return a.setup.kind === b.setup.kind;
}
