import type { ClockEvent } from '../clock-port.ts';
import type { ScheduleDraft, SchedulePatch } from '../../domain/schedule.ts';
import type { SetupPathContext, SetupPathEvent } from './setup-path.types.ts';

export interface ScheduleInviteContext extends SetupPathContext {
  /** The one schedule for everybody. */
  readonly draft: ScheduleDraft;
  /** When the e-mails leave, in milliseconds since 1970; null while it is not clear. */
  readonly leavesAt: number | null;
  /** When their links stop working, in milliseconds since 1970; null while it is not clear. */
  readonly linkEndsAt: number | null;
}

export type ScheduleInviteEvent =
  | SetupPathEvent
  | { readonly type: 'schedule.set'; readonly patch: SchedulePatch }
  | { readonly type: 'schedule.occur'; readonly occurrence: 'first' | 'second' }
  | { readonly type: 'schedule.useBefore' }
  | { readonly type: 'schedule.useAfter' }
  | ClockEvent;
