/** Where a wall time stands on the time line: once, never as clocks go forward, or twice as they go back. */
export type Resolution =
  | { readonly kind: 'exact'; readonly instant: number }
  /** The two nearest times that exist, as far before and after as the clocks jump (fault A36). */
  | { readonly kind: 'gap'; readonly before: string; readonly after: string }
  | { readonly kind: 'overlap'; readonly first: number; readonly second: number }
  | { readonly kind: 'malformed' };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Finds the instant of a wall time such as `2027-03-14T02:30`, in milliseconds since 1970.
 *
 * `Date` moves a time that does not exist silently; nobody's mail may leave at an hour that was not chosen.
 *
 * @param timeZone IANA; an unknown one makes the time malformed
 */
export function resolveWallTime(wall: string, timeZone: string): Resolution {
  const asUtc = parseWall(wall);
  if (asUtc === null || !isTimeZone(timeZone)) return { kind: 'malformed' };
  // No zone changes twice within two days, so one of these offsets holds at the wall time, if any does.
  const early = asUtc - offsetAt(asUtc - DAY, timeZone);
  const late = asUtc - offsetAt(asUtc + DAY, timeZone);
  const found = [early, late].filter((instant) => instant + offsetAt(instant, timeZone) === asUtc);
  return resolutionOf(new Set(found)) ?? gapBetween(late, early, timeZone);
}

function resolutionOf(instants: ReadonlySet<number>): Resolution | null {
  const [first, second] = instants;
  if (first === undefined) return null;
  return second === undefined
    ? { kind: 'exact', instant: first }
    : { kind: 'overlap', first, second };
}

// As clocks jump forward, the offset after the jump leads to the earlier of the two.
function gapBetween(before: number, after: number, timeZone: string): Resolution {
  return {
    kind: 'gap',
    before: wallTimeOf(before, timeZone),
    after: wallTimeOf(after, timeZone),
  };
}

/** What a clock on the wall shows at an instant: `2027-03-14T03:30`. */
export function wallTimeOf(instant: number, timeZone: string): string {
  return new Date(instant + offsetAt(instant, timeZone)).toISOString().slice(0, 16);
}

/** Whether clocks are known to go by a zone of this name. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return formatterOf(timeZone) !== undefined;
  } catch {
    return false;
  }
}

// A date that the calendar does not have, such as 31 June, would be moved to another one.
// Years below 1000 are typed on the way to another one, and `Intl` counts them otherwise than `Date`.
function parseWall(wall: string): number | null {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall)) return null;
  const time = Date.parse(`${wall}:00Z`);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(wall);
  return isReal ? time : null;
}

/** Milliseconds, in whole minutes, by which a zone's clocks are ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = formatterOf(timeZone).formatToParts(instant);
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
  return shown - Math.floor(instant / MINUTE) * MINUTE;
}

// Making a formatter costs more than using it a hundred times.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}
