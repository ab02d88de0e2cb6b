import { assign, setup } from 'xstate';
import type { IssueCode } from '../../domain/issue.ts';
import { patchSchedule, scheduleIssues, type SchedulePatch } from '../../domain/schedule.ts';
import { isSetupAllowed } from '../../domain/setup.ts';
import { clockPort } from '../clock-port.ts';
import { isComplete } from './path-results.ts';
import type { ScheduleInviteContext, ScheduleInviteEvent } from './schedule-invite.types.ts';
import {
  besideGap,
  holdsDifferent,
  issuesOfSchedule,
  rejudged,
  startSchedule,
  withSchedule,
} from './schedule-results.ts';
import type {
  SetupPathInput,
  SetupPathMeta,
  SetupPathOutput,
  SetupPathTag,
} from './setup-path.types.ts';

const scheduleInviteSetup = setup({
  types: {} as {
    context: ScheduleInviteContext;
    events: ScheduleInviteEvent;
    input: SetupPathInput;
    output: SetupPathOutput;
    tags: SetupPathTag;
    meta: SetupPathMeta;
  },
  // Without one that is plugged in, time stands as it was when the path was opened.
  actors: { clock: clockPort },
  guards: {
    isBarred: ({ context }) => !isSetupAllowed('schedule', context.rules),
    isMixed: ({ context }) => holdsDifferent(context),
    isComplete: ({ context }) => isComplete(context),
    isFound: ({ context }, params: { code: IssueCode }) =>
      issuesOfSchedule(context).some(({ code }) => code === params.code),
    isClear: ({ context }) => issuesOfSchedule(context).length === 0,
    comesTwice: ({ context: { draft, rules } }) =>
      scheduleIssues(patchSchedule(draft, {}), {
        limits: rules.account.limits,
        now: rules.now,
      }).some(({ code }) => code === 'timeTwice'),
  },
  actions: {
    assumeSchedule: assign(({ context }) => withSchedule(context, context.draft)),
    patch: assign(({ context }, params: { patch: SchedulePatch }) =>
      withSchedule(context, patchSchedule(context.draft, params.patch)),
    ),
    useBesideGap: assign(({ context }, params: { side: 'before' | 'after' }) =>
      withSchedule(context, patchSchedule(context.draft, besideGap(context, params.side))),
    ),
    setNow: assign(({ context }, params: { now: number }) => {
      const rules = { ...context.rules, now: params.now };
      return { rules, results: rejudged({ ...context, rules }) };
    }),
  },
});

const requirements = ['R27'];
const typing = {
  page: 'scheduleInvite',
  requirements,
  focus: 'kept',
  announce: 'nothing',
} as const;
const problem = { ...typing, announce: 'failure' } as const;

/**
 * Schedule invite: the welcome e-mail leaves at a time that the admin sets, one for everybody (R27).
 *
 * A time that does not exist, or comes twice, is asked about and never moved (faults A36, A37).
 */
export const scheduleInviteMachine = scheduleInviteSetup.createMachine({
  id: 'scheduleInvite',
  context: ({ input }) => startSchedule(input),
  invoke: {
    id: 'clock',
    src: 'clock',
    // The time that it told last goes on to count; whoever submits judges by a newer one.
    onError: {},
  },
  initial: 'opening',
  on: { 'path.close': { target: '.closed' } },
  states: {
    opening: {
      always: [
        { guard: 'isBarred', target: 'barred' },
        { guard: 'isMixed', target: 'mixed' },
        { target: 'scheduling', actions: 'assumeSchedule' },
      ],
    },
    barred: { tags: ['blocked'], meta: problem },
    mixed: {
      initial: 'judging',
      on: {
        'schedule.set': {
          target: 'scheduling',
          actions: { type: 'patch', params: ({ event }) => event },
        },
        'clock.tick': {
          target: '.judging',
          actions: { type: 'setNow', params: ({ event }) => event },
        },
      },
      states: {
        judging: { always: [{ guard: 'isComplete', target: 'ready' }, { target: 'blocked' }] },
        ready: { tags: ['ready'], meta: typing },
        blocked: { tags: ['blocked'], meta: problem },
      },
    },
    scheduling: {
      initial: 'judging',
      on: {
        'schedule.set': {
          target: '.judging',
          actions: { type: 'patch', params: ({ event }) => event },
        },
        'schedule.occur': {
          guard: 'comesTwice',
          target: '.judging',
          actions: {
            type: 'patch',
            params: ({ event: { occurrence } }) => ({ patch: { occurrence } }),
          },
        },
        'clock.tick': {
          target: '.judging',
          actions: { type: 'setNow', params: ({ event }) => event },
        },
      },
      states: {
        judging: {
          always: [
            { guard: 'isClear', target: 'ready' },
            { guard: { type: 'isFound', params: { code: 'required' } }, target: 'incomplete' },
            { guard: { type: 'isFound', params: { code: 'timeGap' } }, target: 'gap' },
            { guard: { type: 'isFound', params: { code: 'timeTwice' } }, target: 'twice' },
            { guard: { type: 'isFound', params: { code: 'inPast' } }, target: 'past' },
            { guard: { type: 'isFound', params: { code: 'tooEarly' } }, target: 'tooEarly' },
            { guard: { type: 'isFound', params: { code: 'tooLate' } }, target: 'tooLate' },
            { target: 'malformed' },
          ],
        },
        ready: { tags: ['ready'], meta: typing },
        incomplete: { tags: ['blocked'], meta: typing },
        gap: {
          tags: ['blocked'],
          meta: problem,
          on: {
            'schedule.useBefore': {
              target: 'judging',
              actions: { type: 'useBesideGap', params: { side: 'before' } },
            },
            'schedule.useAfter': {
              target: 'judging',
              actions: { type: 'useBesideGap', params: { side: 'after' } },
            },
          },
        },
        twice: { tags: ['blocked'], meta: problem },
        past: { tags: ['blocked'], meta: problem },
        tooEarly: { tags: ['blocked'], meta: problem },
        tooLate: { tags: ['blocked'], meta: problem },
        malformed: { tags: ['blocked'], meta: problem },
      },
    },
    closed: { type: 'final' },
  },
  output: ({ context }) => ({ results: context.results }),
  options: { maxIterations: 1000 },
});
