import type { RowId } from '../domain/ids.ts';
import { rowPath, type Issue } from '../domain/issue.ts';
import type { OutcomeStep } from '../domain/job.ts';

/** Lets one part of adding people go wrong by itself (faults A08, A09). */
export interface RowFault {
  readonly step: OutcomeStep;
  /** The places of the people in their submission, from 1. */
  readonly rows: readonly number[];
  /** Whether the reason is that somebody has their addresses who was added meanwhile; none is given otherwise. */
  readonly isTaken?: boolean;
}

/** The reasons for which the person in a place is not added. */
export function reasonsIn(
  faults: readonly RowFault[],
  place: number,
  rowId: RowId,
): readonly Issue[] {
  return faults
    .filter(({ rows, isTaken }) => isTaken === true && rows.includes(place))
    .map(() => ({ code: 'duplicateInAccount', path: rowPath(rowId, 'email'), params: {} }));
}

/** The steps that go wrong for the person in a place. */
export function failingSteps(faults: readonly RowFault[], place: number): ReadonlySet<OutcomeStep> {
  return new Set(faults.filter(({ rows }) => rows.includes(place)).map(({ step }) => step));
}

/** So many of the first places, chosen by a seeded chance. */
export function someRows(count: number, of: number, random: () => number): readonly number[] {
  const places = Array.from({ length: of }, (_, index) => ({ place: index + 1, lot: random() }));
  return places
    .toSorted((a, b) => a.lot - b.lot)
    .slice(0, count)
    .map(({ place }) => place)
    .toSorted((a, b) => a - b);
}
