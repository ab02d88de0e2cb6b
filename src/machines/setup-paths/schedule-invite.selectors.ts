import type { SnapshotFrom } from 'xstate';
import type { Issue } from '../../domain/issue.ts';
import { resolveWallTime } from '../../domain/wall-time.ts';
import type { scheduleInviteMachine } from './schedule-invite.machine.ts';
import { issuesOfSchedule } from './schedule-results.ts';

export type ScheduleSnapshot = SnapshotFrom<typeof scheduleInviteMachine>;

/** What is wrong with the schedule once it is complete; what is still missing is no fault yet. */
export function selectScheduleIssue({ context }: ScheduleSnapshot): Issue | null {
  return issuesOfSchedule(context).find(({ code }) => code !== 'required') ?? null;
}

/** The two instants of a time that comes twice; null for any other (fault A37). */
export function selectTwice({
  context: { draft },
}: ScheduleSnapshot): { readonly first: number; readonly second: number } | null {
  const found = resolveWallTime(`${draft.date}T${draft.time}`, draft.timeZone);
  return found.kind === 'overlap' ? found : null;
}
