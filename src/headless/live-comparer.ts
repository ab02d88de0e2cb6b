import { routes, type Route } from '../transport/routes.ts';
import type { Counterparts } from './counterparts.ts';
import { placeOfDifference } from './place-of-difference.ts';
import type { TraceEntry } from './trace.ts';

/**
 * Tells what of each entry is the same whoever answers, and whenever; null where nothing is.
 *
 * A request counts if it has a body. What only looks something up may be asked for more or less often, and so may the
 * submission, which is one however often it is sent; the draft has what the account offers, such as extensions.
 */
export function createComparer(): (entry: TraceEntry) => TraceEntry | null {
  const last = new Map<string, string>();
  const isNew = (name: string, what: string): boolean => {
    const before = last.get(name);
    last.set(name, what);
    return before !== what;
  };
  return (entry) => {
    if (entry.kind === 'said') return entry;
    if (entry.kind === 'asked') {
      const { operation, query } = entry;
      const route = ROUTES.get(operation);
      if (route === undefined || route.method === 'GET') return null;
      const isOther = isNew(operation, JSON.stringify(query ?? null));
      return isOther || route.kind === 'mutation' ? entry : null;
    }
    if (entry.kind !== 'reached' || entry.of === 'submission') return null;
    const { of, state } = entry;
    return isNew(of, state) ? { kind: 'reached', of, state } : null;
  };
}

const ROUTES: ReadonlyMap<string, Route> = new Map(Object.entries(routes));

/** Where two such entries tell something else; null where they tell the same. */
export function placeBetween(
  expected: TraceEntry,
  found: TraceEntry | null,
  counterparts: Counterparts,
): string | null {
  if (expected.kind !== 'asked' || found?.kind !== 'asked') {
    return placeOfDifference(expected, found);
  }
  // Calls are counted with those that don't matter.
  const { call } = expected;
  return counterparts.placeOfDifference(expected, { ...found, call });
}
