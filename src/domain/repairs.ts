import { extensionsOf, nextFreeExtension } from './extension.ts';
import type { RowId } from './ids.ts';
import { issueField, type Issue } from './issue.ts';
import type { RowField } from './row-field.ts';
import { isBlank, type UserDraft } from './user-draft.ts';

/** What mends a problem at once; where somebody has to choose there is none. */
export type Repair =
  | { readonly kind: 'useExtension'; readonly extension: string }
  /** Takes out a row that repeats the person of an earlier one, which is counted from 1. */
  | { readonly kind: 'removeTwin'; readonly ofRow: number }
  /** Takes out a row for which there is no room or no licence. */
  | { readonly kind: 'removeSurplus' }
  /** Takes out a row in which nobody was entered, where there are others. */
  | { readonly kind: 'removeBlank' }
  | { readonly kind: 'dropCostCenter' };

/** A repair, and the row that it mends. */
export interface RowRepair {
  readonly rowId: RowId;
  readonly repair: Repair;
}

/** A repair, the cell whose problem it mends, and the same repair for every row alike where there are several. */
export interface PlannedRepair extends RowRepair {
  /** Null for the row as a whole. */
  readonly field: RowField | null;
  /** Only with the first row that needs it; empty where it is the only one. */
  readonly alike: readonly RowRepair[];
}

/** The repairs of all problems that have one; no extension is proposed twice (R06, R07). */
export function planRepairs(
  issues: readonly Issue[],
  rows: readonly UserDraft[],
  freeExtensions: readonly string[],
): readonly PlannedRepair[] {
  if (issues.length === 0) return [];
  const asksForFree = issues.some((issue) => issueField(issue) === 'extension');
  const used = new Set(asksForFree ? extensionsOf(rows) : []);
  const isAnybodyThere = !rows.every(isBlank);
  const single = new Map<string, Omit<PlannedRepair, 'alike'>>();
  for (const issue of issues) {
    const row = rows.find(({ id }) => id === issue.path[1]);
    if (row === undefined) continue;
    const repair: Repair | null =
      isAnybodyThere && isMissingName(issue) && isBlank(row)
        ? { kind: 'removeBlank' }
        : repairOf(issue, freeExtensions, used);
    const key = `${row.id}.${repair?.kind}`;
    if (repair === null || single.has(key)) continue;
    if (repair.kind === 'useExtension') used.add(repair.extension);
    single.set(key, { rowId: row.id, repair, field: issueField(issue) });
  }
  return withAlike([...single.values()], rows);
}

function isMissingName(issue: Issue): boolean {
  return issue.code === 'required' && issueField(issue) === 'firstName';
}

function repairOf(
  issue: Issue,
  freeExtensions: readonly string[],
  used: ReadonlySet<string>,
): Repair | null {
  const { code, params } = issue;
  const field = issueField(issue);
  if (field === 'extension') return freeExtensionFor(issue, freeExtensions, used);
  if (code === 'overLimit' || code === 'noLicence') return { kind: 'removeSurplus' };
  if (field === 'email' && code === 'duplicateInRun') {
    return { kind: 'removeTwin', ofRow: Number(params['row']) };
  }
  if (field === 'costCenterId' && code === 'unknownChoice') return { kind: 'dropCostCenter' };
  return null;
}

// What the back end names is free now; the list was read when the run began.
function freeExtensionFor(
  { params }: Issue,
  freeExtensions: readonly string[],
  used: ReadonlySet<string>,
): Repair | null {
  const named = params['next'] === undefined ? [] : [String(params['next'])];
  const extension = nextFreeExtension([...named, ...freeExtensions], used);
  return extension === '' ? null : { kind: 'useExtension', extension };
}

function withAlike(
  single: readonly Omit<PlannedRepair, 'alike'>[],
  rows: readonly UserDraft[],
): readonly PlannedRepair[] {
  const places = new Map(rows.map(({ id }, index) => [id, index]));
  const ordered = single.toSorted((a, b) => placeOf(a, places) - placeOf(b, places));
  return ordered.map((each) => {
    const all = ordered.filter(({ repair }) => repair.kind === each.repair.kind);
    const isFirst = all[0] === each && all.length > 1;
    return { ...each, alike: isFirst ? all.map(({ rowId, repair }) => ({ rowId, repair })) : [] };
  });
}

function placeOf({ rowId }: RowRepair, places: ReadonlyMap<RowId, number>): number {
  return places.get(rowId) ?? 0;
}
