import {
  blankSchedule,
  linkEnd,
  proposedSchedule,
  scheduledInstant,
  scheduleIssues,
  type ScheduleDraft,
} from '../../domain/schedule.ts';
import { openingResults, resultOf } from './path-results.ts';
import type { ScheduleInviteContext } from './schedule-invite.types.ts';
import type { SetupPathContext, SetupPathInput, SetupResult } from './setup-path.types.ts';

/** A path as it opens; the schedule is the one that the people hold already, if any of them does. */
export function startSchedule(input: SetupPathInput): ScheduleInviteContext {
  const { account, now } = input.rules;
  const [held, ...others] = heldSchedules(input);
  const isMixed = held !== undefined && others.some((other) => !isSameSchedule(held, other));
  const common = held ?? proposedSchedule(account.timeZone, { limits: account.limits, now });
  const draft = isMixed ? blankSchedule(account.timeZone) : common;
  const context = { ...input, draft, leavesAt: null, linkEndsAt: null };
  return { ...context, results: openingResults('schedule', input) };
}

/** Whether the people hold different schedules as the path opens. */
export function holdsDifferent(input: SetupPathInput): boolean {
  const [first, ...others] = heldSchedules(input);
  return first !== undefined && others.some((other) => !isSameSchedule(first, other));
}

/** The path with this schedule for everybody. */
export function withSchedule(
  context: ScheduleInviteContext,
  draft: ScheduleDraft,
): Partial<ScheduleInviteContext> {
  const { people, rules } = context;
  const { inviteLinkTtlHours } = rules.account.limits;
  const leavesAt = scheduledInstant(draft);
  return {
    draft,
    leavesAt,
    linkEndsAt: leavesAt === null ? null : linkEnd(leavesAt, inviteLinkTtlHours),
    results: people.map((person) => resultOf(person, draft, rules)),
  };
}

/** What everybody has, judged by a later time. */
export function rejudged({ people, rules, results }: SetupPathContext): readonly SetupResult[] {
  return people.flatMap((person) => {
    const result = results.find(({ rowId }) => rowId === person.id);
    return result === undefined ? [] : [resultOf(person, result.setup, rules)];
  });
}

/** What is wrong with the schedule, whoever it is for. */
export function issuesOfSchedule({ draft, rules }: ScheduleInviteContext) {
  return scheduleIssues(draft, { limits: rules.account.limits, now: rules.now });
}

/** The nearest time before or after a gap; nothing to change where there is none. */
export function besideGap(
  context: ScheduleInviteContext,
  side: 'before' | 'after',
): Pick<ScheduleDraft, 'date' | 'time'> {
  const gap = issuesOfSchedule(context).find(({ code }) => code === 'timeGap');
  const { date, time } = context.draft;
  const [newDate = date, newTime = time] = String(gap?.params[side] ?? `${date}T${time}`).split(
    'T',
  );
  return { date: newDate, time: newTime };
}

function heldSchedules({ people }: SetupPathInput): readonly ScheduleDraft[] {
  return people.flatMap(({ setup }) => (setup?.kind === 'schedule' ? [setup] : []));
}

function isSameSchedule(a: ScheduleDraft, b: ScheduleDraft): boolean {
  const isSameText = a.date === b.date && a.time === b.time && a.timeZone === b.timeZone;
  return isSameText && scheduledInstant(a) === scheduledInstant(b);
}
