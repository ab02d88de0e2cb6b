/** What can be undone, and what can be redone; the newest last. */
export interface History<Moment> {
  readonly past: readonly Step<Moment>[];
  readonly future: readonly Step<Moment>[];
}

interface Step<Moment> {
  /** The state before the step. */
  readonly moment: Moment;
  /** Identifies typing in one cell, which is one step however many keys it takes; null for a step of another kind. */
  readonly typing: string | null;
}

/** More than anybody undoes, and few enough to be kept. */
const MOST_STEPS = 100;

/** A history in which nothing has happened. */
export const emptyHistory: History<never> = { past: [], future: [] };

/** Remembers the state before a gesture; what had been undone can no longer be redone then. */
export function remember<Moment>(
  { past, future }: History<Moment>,
  moment: Moment,
  typing: string | null = null,
): History<Moment> {
  const isSame = typing !== null && past.at(-1)?.typing === typing && future.length === 0;
  return isSame
    ? { past, future }
    : { past: [...past, { moment, typing }].slice(-MOST_STEPS), future: [] };
}

/** The state to go to, and the history after that. */
export interface Turn<Moment> {
  readonly moment: Moment;
  readonly history: History<Moment>;
}

/** Undoes the last gesture; null when there is none. */
export function goBack<Moment>(
  { past, future }: History<Moment>,
  present: Moment,
): Turn<Moment> | null {
  const last = past.at(-1);
  if (last === undefined) return null;
  const undone = { moment: present, typing: null };
  return {
    moment: last.moment,
    history: { past: past.slice(0, -1), future: [...future, undone] },
  };
}

/** Redoes what was undone last; null when there is nothing. */
export function goForth<Moment>(
  { past, future }: History<Moment>,
  present: Moment,
): Turn<Moment> | null {
  const last = future.at(-1);
  if (last === undefined) return null;
  const redone = { moment: present, typing: null };
  return { moment: last.moment, history: { past: [...past, redone], future: future.slice(0, -1) } };
}
