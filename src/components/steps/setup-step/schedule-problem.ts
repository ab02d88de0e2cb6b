import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../../domain/issue.ts';
import { wallTimeOf } from '../../../domain/wall-time.ts';
import { selectScheduleIssue } from '../../../machines/setup-paths/schedule-invite.selectors.ts';
import type { ScheduleInviteEvent } from '../../../machines/setup-paths/schedule-invite.types.ts';
import { warningIcon } from '../../ui/icons.ts';
import type { SchedulePanelView } from './schedule-view.ts';

/** Why the mail can't leave then, and what is possible (R27, faults A36, A37). */
export function scheduleProblem(view: SchedulePanelView): TemplateResult | null {
  const issue = selectScheduleIssue(view.snapshot);
  if (issue === null) return null;
  return html`<p id="schedule-problem">
    ${warningIcon}<span
      >${view.messages.issues[issue.code](issue.params)} ${possibility(issue, view)}</span
    >
  </p>`;
}

/** What mends the problem with one press (R27). */
export function scheduleRepairs(view: SchedulePanelView) {
  const issue = selectScheduleIssue(view.snapshot);
  return issue === null ? nothing : repairs(issue, view);
}

function possibility({ params }: Issue, { snapshot, messages }: SchedulePanelView): string {
  const { earliest, latest } = params;
  const { timeZone } = snapshot.context.draft;
  if (earliest !== undefined) return messages.schedule.earliest(instantOf(earliest), timeZone);
  return latest === undefined ? '' : messages.schedule.latest(instantOf(latest), timeZone);
}

function repairs({ params }: Issue, view: SchedulePanelView) {
  const words = view.messages.schedule;
  const { before, after, earliest, latest } = params;
  const offered = [
    ...(before === undefined
      ? []
      : [repair(words.useWall(String(before)), { type: 'schedule.useBefore' }, view)]),
    ...(after === undefined
      ? []
      : [repair(words.useWall(String(after)), { type: 'schedule.useAfter' }, view)]),
    ...(earliest === undefined ? [] : [repair(words.useEarliest, useAt(earliest, view), view)]),
    ...(latest === undefined ? [] : [repair(words.useLatest, useAt(latest, view), view)]),
  ];
  return offered.length === 0 ? nothing : html`<div class="acts">${offered}</div>`;
}

function repair(words: string, event: ScheduleInviteEvent, view: SchedulePanelView) {
  const use = (): void => {
    view.send(event);
    view.focusOn('schedule-time');
  };
  return html`<button type="button" @click=${use}>${words}</button>`;
}

function useAt(iso: string | number, { snapshot }: SchedulePanelView): ScheduleInviteEvent {
  const wall = wallTimeOf(instantOf(iso), snapshot.context.draft.timeZone);
  const [date = '', time = ''] = wall.split('T');
  return { type: 'schedule.set', patch: { date, time } };
}

function instantOf(iso: string | number): number {
  return Date.parse(String(iso));
}
