import type { ScheduleSnapshot } from '../../../machines/setup-paths/schedule-invite.selectors.ts';
import type { ScheduleInviteEvent } from '../../../machines/setup-paths/schedule-invite.types.ts';
import type { Messages } from '../../../messages/messages.ts';

export interface SchedulePanelView {
  readonly snapshot: ScheduleSnapshot;
  readonly messages: Messages;
  readonly send: (event: ScheduleInviteEvent) => void;
  /** What is pressed may go away with its reason: the focus goes to what it was about. */
  readonly focusOn: (id: string) => void;
  /** The fields that were left, or emptied: only they are said to lack something. */
  readonly left: ReadonlySet<string>;
  readonly onLeave: (id: string) => void;
}
