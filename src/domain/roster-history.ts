/** What can be taken back, and what can be done again; the newest last. */
export interface History<Moment> {
  readonly past: readonly Step<Moment>[];
  readonly future: readonly Step<Moment>[];
}

interface Step<Moment> {
  /** How it was. */
  readonly moment: Moment;
  /** Names typing in one cell, which counts once however many keys it takes; null for what counts by itself. */
  readonly typing: string | null;
}

/** More than anybody takes back, and few enough to be kept. */
const MOST_STEPS = 100;

/** A history in which nothing has happened. */
export const emptyHistory: History<never> = { past: [], future: [] };

/** Keeps how it was before a gesture; what had been taken back before can't be done again then. */
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

/** How it was, and the history after going there. */
export interface Turn<Moment> {
  readonly moment: Moment;
  readonly history: History<Moment>;
}

/** Takes the last gesture back; null when there is none. */
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

/** Does again what was taken back last; null when there is nothing. */
export function goForth<Moment>(
  { past, future }: History<Moment>,
  present: Moment,
): Turn<Moment> | null {
  const last = future.at(-1);
  if (last === undefined) return null;
  const redone = { moment: present, typing: null };
  return { moment: last.moment, history: { past: [...past, redone], future: future.slice(0, -1) } };
}
