import { failureOfKind } from '../../../src/domain/failure.ts';
import { blankSchedule, type ScheduleDraft } from '../../../src/domain/schedule.ts';
import { scheduleInviteMachine } from '../../../src/machines/setup-paths/schedule-invite.machine.ts';
import type { ScheduleInviteContext } from '../../../src/machines/setup-paths/schedule-invite.types.ts';
import type { Subject } from '../explore.ts';
import { failedOf } from '../lifecycle.ts';
import { account, now, pathInput, person } from '../../harness/path-people.ts';

const HOUR = 3_600_000;
const longAhead = {
  ...account,
  limits: { ...account.limits, scheduleMaxMinutes: 365 * 24 * 60 },
};

function schedule(date: string, time: string): ScheduleDraft {
  return { ...blankSchedule('America/Denver'), date, time };
}

const [soon, later] = [schedule('2026-12-01', '09:00'), schedule('2026-12-02', '09:00')];
const pasts = [soon, later].map((each, index) => person(index + 1, each));

/** Values that stand behind a name in a fixture. */
const constants: Readonly<Record<string, unknown>> = { $account: longAhead };

export const subject: Subject = {
  machine: scheduleInviteMachine,
  constants,
  inputs: [
    pathInput([person(1), person(2)], { account: longAhead }),
    pathInput(pasts, { account: longAhead }),
    pathInput([person(1)], { account: longAhead, requireUniqueEmail: false }),
  ],
  events: (snapshot) => [
    ...[
      { date: '2026-12-01', time: '09:00' },
      { time: '' },
      // The clocks of Denver go forward, and back.
      { date: '2027-03-14', time: '02:30' },
      { date: '2026-11-01', time: '01:30' },
      { date: '2026-11-30', time: '07:00' },
      { date: '2026-11-30', time: '08:05' },
      { date: '2029-01-01', time: '09:00' },
      { date: '2026-02-31', time: '09:00' },
    ].map((patch) => ({ type: 'schedule.set', patch })),
    { type: 'schedule.occur', occurrence: 'second' },
    ...['schedule.useBefore', 'schedule.useAfter', 'path.close'].map((type) => ({ type })),
    ...[now, now + 72 * HOUR].map((time) => ({ type: 'clock.tick', now: time })),
    ...failedOf(snapshot, 'clock', [failureOfKind('unknown')]),
  ],
  projection: ({ draft, rules, people }: ScheduleInviteContext) => ({
    draft,
    now: rules.now,
    isUnique: rules.requireUniqueEmail,
    people: people.length,
  }),
};
