import type { RowId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import type { SetupRules, UserSetup } from '../../domain/setup.ts';

/** What every setup path is given: the people it is for, one, several or all, and the rules of the run (R22). */
export interface SetupPathInput {
  readonly rowIds: readonly RowId[];
  readonly rules: SetupRules;
}

/** What a path says of one person: how he starts, or why he can't start this way. */
export interface SetupResult {
  readonly rowId: RowId;
  /** Null while the path has nothing that could be submitted for this person. */
  readonly setup: UserSetup | null;
  readonly issues: readonly Issue[];
}

/**
 * What every setup path shows while it is open.
 *
 * The results are always current: whoever watches the path holds what it shows, and leaving it needs no Save.
 */
export interface SetupPathContext extends SetupPathInput {
  readonly results: readonly SetupResult[];
}

/** What can be said to every setup path. */
export type SetupPathEvent = { readonly type: 'path.close' };

/** `ready` where every person has a result that can be submitted, `blocked` where one has not. */
export type SetupPathTag = 'ready' | 'blocked';

/** What a path leaves behind when it is closed. */
export interface SetupPathOutput {
  readonly results: readonly SetupResult[];
}

/** Judges one setup for every person of a path. */
export function resultsFor(
  input: SetupPathInput,
  setup: UserSetup,
  judge: (
    row: { readonly id: RowId; readonly setup: UserSetup },
    rules: SetupRules,
  ) => readonly Issue[],
): readonly SetupResult[] {
  return input.rowIds.map((rowId) => {
    const issues = judge({ id: rowId, setup }, input.rules);
    return { rowId, setup: issues.length === 0 ? setup : null, issues };
  });
}
