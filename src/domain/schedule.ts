import * as z from 'zod/mini';
import type { AccountLimits } from './account.ts';
import type { Issue, IssueCode, IssueParams } from './issue.ts';
import { isTimeZone, resolveWallTime, wallTimeOf } from './wall-time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** When a welcome e-mail shall leave, as typed so far, right or wrong (R27). */
export interface ScheduleDraft {
  readonly kind: 'schedule';
  /** `2026-11-30`; empty until it is chosen. */
  readonly date: string;
  /** `09:00`; empty until it is chosen. */
  readonly time: string;
  /** IANA; the admin's own unless he chooses another one. */
  readonly timeZone: string;
  /** Which of two, for a time that comes twice as clocks go back; null until it is chosen. */
  readonly occurrence: 'first' | 'second' | null;
}

export type SchedulePatch = Partial<Omit<ScheduleDraft, 'kind'>>;

/** A scheduled invite as it is submitted: the wall time that was meant, and the instant that follows from it. */
export const scheduleSchema = z.object({
  kind: z.literal('schedule'),
  at: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)),
  timeZone: z.string().check(z.minLength(1)),
  instant: z.iso.datetime(),
});

/** What a schedule is judged by. */
export interface ScheduleRules {
  readonly limits: Pick<AccountLimits, 'scheduleMinMinutes' | 'scheduleMaxMinutes'>;
  /** The back end's clock, in milliseconds since 1970 (fault A40). */
  readonly now: number;
}

/** A schedule of which nothing was chosen yet. */
export function blankSchedule(timeZone: string): ScheduleDraft {
  return { kind: 'schedule', date: '', time: '', timeZone, occurrence: null };
}

/** Tomorrow at nine, which an admin most likely wants; nothing where the account's rules don't allow it (R27). */
export function proposedSchedule(timeZone: string, rules: ScheduleRules): ScheduleDraft {
  const blank = blankSchedule(timeZone);
  if (!isTimeZone(timeZone)) return blank;
  const today = wallTimeOf(rules.now, timeZone).slice(0, 10);
  // By the calendar: not every day has 24 hours.
  const date = isoOf(Date.parse(`${today}T00:00Z`) + 24 * HOUR).slice(0, 10);
  const proposed = { ...blank, date, time: '09:00' };
  return scheduleIssues(proposed, rules).length === 0 ? proposed : blank;
}

/** A change of day, hour or zone asks anew which of two equal times is meant. */
export function patchSchedule(draft: ScheduleDraft, patch: SchedulePatch): ScheduleDraft {
  return { ...draft, occurrence: null, ...patch };
}

/** The instant at which the e-mail leaves, in milliseconds since 1970; null while it is not clear. */
export function scheduledInstant(draft: ScheduleDraft): number | null {
  const found = resolveWallTime(wallOf(draft), draft.timeZone);
  if (found.kind === 'exact') return found.instant;
  if (found.kind !== 'overlap' || draft.occurrence === null) return null;
  return found[draft.occurrence];
}

/** When the link of an e-mail that leaves at an instant stops working (R27). */
export function linkEnd(instant: number, inviteLinkTtlHours: number): number {
  return instant + inviteLinkTtlHours * HOUR;
}

/** Says why an invite can't leave then; paths are the names of the fields. */
export function scheduleIssues(draft: ScheduleDraft, rules: ScheduleRules): readonly Issue[] {
  const missing = (['date', 'time'] as const).filter((field) => draft[field] === '');
  if (missing.length > 0) return missing.map((field) => issue('required', field));
  if (!isTimeZone(draft.timeZone)) return [issue('unknownZone', 'timeZone')];
  const found = resolveWallTime(wallOf(draft), draft.timeZone);
  if (found.kind === 'malformed') return [issue('invalidDate', 'date')];
  if (found.kind === 'gap') {
    return [issue('timeGap', 'time', { before: found.before, after: found.after })];
  }
  const instant = scheduledInstant(draft);
  return instant === null ? [issue('timeTwice', 'occurrence')] : timeIssues(instant, rules);
}

/** What is submitted of a schedule that was judged to be right. */
export function scheduleOf(draft: ScheduleDraft): z.input<typeof scheduleSchema> | null {
  const instant = scheduledInstant(draft);
  if (instant === null) return null;
  const { timeZone } = draft;
  return { kind: 'schedule', at: wallOf(draft), timeZone, instant: isoOf(instant) };
}

/** A submitted schedule as a draft. */
export function scheduleFrom({
  at,
  timeZone,
  instant,
}: z.output<typeof scheduleSchema>): ScheduleDraft {
  const [date = '', time = ''] = at.split('T');
  const draft = patchSchedule(blankSchedule(timeZone), { date, time });
  const first = patchSchedule(draft, { occurrence: 'first' });
  const isFirst = scheduledInstant(first) === Date.parse(instant);
  return isFirst ? first : patchSchedule(draft, { occurrence: 'second' });
}

function timeIssues(instant: number, { limits, now }: ScheduleRules): readonly Issue[] {
  // Whole minutes, as they are chosen: what is named as the earliest must not be too early itself.
  const earliest = Math.ceil(now / MINUTE + limits.scheduleMinMinutes) * MINUTE;
  const latest = Math.floor(now / MINUTE + limits.scheduleMaxMinutes) * MINUTE;
  if (instant <= now) return [issue('inPast', 'time', { earliest: isoOf(earliest) })];
  if (instant < earliest) return [issue('tooEarly', 'time', { earliest: isoOf(earliest) })];
  if (instant > latest) return [issue('tooLate', 'date', { latest: isoOf(latest) })];
  return [];
}

function wallOf({ date, time }: ScheduleDraft): string {
  return `${date}T${time}`;
}

function isoOf(instant: number): string {
  return new Date(instant).toISOString();
}

function issue(code: IssueCode, field: keyof ScheduleDraft, params: IssueParams = {}): Issue {
  return { code, path: [field], params };
}
