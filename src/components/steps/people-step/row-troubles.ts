import type { Issue } from '../../../domain/issue.ts';
import type { PlannedRepair } from '../../../domain/repairs.ts';
import {
  selectRepairs,
  selectShownIssues,
  type WizardSnapshot,
} from '../../../machines/wizard/wizard.selectors.ts';

/** What is wrong with a row, and what mends it. */
export interface Troubles {
  readonly problems: readonly Issue[];
  readonly repairs: readonly PlannedRepair[];
}

const NONE: Troubles = { problems: [], repairs: [] };

/** The troubles of each row. Issues are made anew at every judgement; a row's are the same object as long as they say the same. */
export class RowTroubles {
  #byRow: ReadonlyMap<string, Troubles> = new Map();

  take(snapshot: WizardSnapshot): void {
    const byRow = new Map<string, Troubles>();
    const of = (rowId: string): Troubles => byRow.get(rowId) ?? NONE;
    for (const issue of selectShownIssues(snapshot)) {
      const [around, rowId] = issue.path;
      if (around !== 'rows' || rowId === undefined) continue;
      const { problems, repairs } = of(rowId);
      byRow.set(rowId, { problems: [...problems, issue], repairs });
    }
    for (const repair of selectRepairs(snapshot)) {
      const { problems, repairs } = of(repair.rowId);
      byRow.set(repair.rowId, { problems, repairs: [...repairs, repair] });
    }
    const before = this.#byRow;
    this.#byRow = new Map(
      [...byRow].map(([rowId, troubles]) => [rowId, unlessTheSame(troubles, before.get(rowId))]),
    );
  }

  of(rowId: string): Troubles {
    return this.#byRow.get(rowId) ?? NONE;
  }
}

function unlessTheSame(troubles: Troubles, known: Troubles | undefined): Troubles {
  return known !== undefined && JSON.stringify(known) === JSON.stringify(troubles)
    ? known
    : troubles;
}
