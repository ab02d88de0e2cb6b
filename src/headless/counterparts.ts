import { placeOfDifference, type Likeness } from './place-of-difference.ts';
import { isSeal, KEEP, mapped } from './trace-secrets.ts';
import type { Trace } from './trace.ts';

/** What a living back end has in place of what another one had when a run was recorded. */
export type Counterparts = ReturnType<typeof createCounterparts>;

/**
 * Tells whether two requests ask the same of two back ends that make up ids of their own.
 *
 * A text may be another one if it came from the back end, and the answers to one question had the two in the same place;
 * in a list that is another one, the place is the list, unless a person picked the one or the other of it. From the
 * first time on that a text stands for another it always does, and for nothing else. So does a secret. Whatever else is
 * asked has to be the same.
 */
export function createCounterparts({ head, entries }: Trace) {
  const met = new Map<string, Set<string>>();
  const answered = new Set<string>();
  const picked = new Set<string | null>();
  for (const told of [head.plan, ...entries.filter(({ kind }) => kind === 'told')]) {
    for (const column of columnsOf(told).values()) column.forEach((text) => picked.add(text));
  }
  const pairs = createPairs();
  const meet = (then: string, now: string | null | undefined): void => {
    if (typeof now === 'string') met.set(then, (met.get(then) ?? new Set()).add(now));
  };
  const likeness =
    (isPair: (recorded: string, living: string) => boolean): Likeness =>
    (recorded, living) => {
      if (isSeal(recorded) && isSeal(living)) {
        const [then, now] = [recorded.$secret, living.$secret];
        return then === 0 || now === 0 ? then === now : isPair(`secret ${then}`, `secret ${now}`);
      }
      if (typeof recorded !== 'string' || typeof living !== 'string') return null;
      if (recorded !== living && met.get(recorded)?.has(living) !== true) return false;
      return !answered.has(living) || isPair(recorded, living);
    };
  return {
    /** Hears what was answered to the same question, then and now. */
    learn(recorded: unknown, living: unknown): void {
      const columns = columnsOf(living);
      for (const text of [...columns.values()].flat()) if (text !== null) answered.add(text);
      for (const [place, texts] of columnsOf(recorded)) {
        const others = columns.get(place) ?? [];
        if (texts.every((text, index) => text === others[index])) continue;
        const free = others.filter((other) => !picked.has(other));
        for (const [index, text] of texts.entries()) {
          const may = picked.has(text) ? [others[index]] : free;
          if (text !== null) may.forEach((other) => meet(text, other));
        }
      }
    },
    /** Whether one question may be the other. */
    canBeSame: (recorded: unknown, living: unknown): boolean =>
      placeOfDifference(
        recorded,
        living,
        likeness(() => true),
      ) === null,
    /** Where a request asks something else; null where it asks the same. */
    placeOfDifference: (recorded: unknown, living: unknown): string | null =>
      placeOfDifference(recorded, living, likeness(pairs.hold)),
    /** What somebody picked, by the ids that it has now. */
    living: (told: object): unknown =>
      mapped(told, (part, field) => {
        if (typeof part !== 'string' || !PICKED.test(field)) return KEEP;
        const known = pairs.of(part) ?? (answered.has(part) ? part : undefined);
        return known ?? [...(met.get(part) ?? [])].find(pairs.isFree) ?? part;
      }),
  };
}

// Elements of a list have the name of the list.
const PICKED = /(?:Ids?|^e164)$/;

/** The texts of a value by their place, in which it does not count how far down a list one stands; null for no text. */
function columnsOf(
  value: unknown,
  place = '',
  columns = new Map<string, (string | null)[]>(),
): ReadonlyMap<string, readonly (string | null)[]> {
  if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) {
      columnsOf(part, `${place}.${Array.isArray(value) ? '*' : name}`, columns);
    }
  } else {
    const column = columns.get(place) ?? [];
    column.push(typeof value === 'string' ? value : null);
    columns.set(place, column);
  }
  return columns;
}

/** Which text stands for which. */
function createPairs() {
  const living = new Map<string, string>();
  const recorded = new Map<string, string>();
  return {
    of: (text: string) => living.get(text),
    isFree: (text: string) => !recorded.has(text),
    /** Tells whether one stands for the other, which it does from now on if neither stands for anything. */
    hold(then: string, now: string): boolean {
      if (!living.has(then) && !recorded.has(now)) {
        living.set(then, now);
        recorded.set(now, then);
      }
      return living.get(then) === now;
    },
  };
}
