import { expect } from 'chai';
import { createActor, fromCallback, type EventObject } from 'xstate';
import { blankSchedule, type SchedulePatch } from '../../src/domain/schedule.ts';
import { scheduleInviteMachine } from '../../src/machines/setup-paths/schedule-invite.machine.ts';
import type { ClockEvent } from '../../src/machines/clock-port.ts';
import type { SetupPathInput } from '../../src/machines/setup-paths/setup-path.types.ts';
import { account, now, pathInput, person } from '../harness/path-people.ts';

const MINUTE = 60_000;
const ahead = { ...account, limits: { ...account.limits, scheduleMaxMinutes: 365 * 24 * 60 } };
const tomorrow = { date: '2026-12-01', time: '09:00' };
const nineInDenver = Date.UTC(2026, 11, 1, 16);

function open(input: SetupPathInput = pathInput([person(1), person(2)], { account: ahead })) {
  const ticks: ((event: ClockEvent) => void)[] = [];
  const clock = fromCallback<EventObject>(({ sendBack }) => {
    ticks.push(sendBack);
  });
  const machine = scheduleInviteMachine.provide({ actors: { clock } });
  const path = createActor(machine, { input }).start();
  return {
    set: (patch: SchedulePatch) => path.send({ type: 'schedule.set', patch }),
    tick: (time: number) => ticks.forEach((send) => send({ type: 'clock.tick', now: time })),
    path,
    state: () => path.getSnapshot().value,
    context: () => path.getSnapshot().context,
  };
}

const held = (date: string) => ({ ...blankSchedule('America/Denver'), date, time: '09:00' });

describe('scheduling an invite', () => {
  it('R27 starts with tomorrow at nine, in the admin’s own time zone', () => {
    const { state, context } = open();
    expect(state()).to.deep.equal({ scheduling: 'ready' });
    expect(context().draft).to.include({ ...tomorrow, timeZone: 'America/Denver' });
    for (const { setup } of context().results) expect(setup).to.equal(context().draft);
  });

  it('R27 asks for a time where tomorrow at nine is none that the account allows', () => {
    const limits = { ...account.limits, scheduleMaxMinutes: 60 };
    const { state, context } = open(pathInput([person(1)], { account: { ...account, limits } }));
    expect(state()).to.deep.equal({ scheduling: 'incomplete' });
    expect(context().draft).to.include({ date: '', time: '' });
  });

  it('R27 is ready with a time, and tells when the e-mail leaves and its link ends', () => {
    const { set, state, context } = open();
    set(tomorrow);
    expect(state()).to.deep.equal({ scheduling: 'ready' });
    expect(context().leavesAt).to.equal(nineInDenver);
    expect(context().linkEndsAt).to.equal(nineInDenver + 48 * 60 * MINUTE);
  });

  it('R27 gives everybody the one schedule', () => {
    const { set, context } = open();
    set(tomorrow);
    for (const { setup } of context().results) expect(setup).to.equal(context().draft);
  });

  it('R27 goes on with the schedule that the people have', () => {
    const people = [person(1, held('2026-12-01')), person(2, held('2026-12-01'))];
    const { state, context } = open(pathInput(people));
    expect(state()).to.deep.equal({ scheduling: 'ready' });
    expect(context().leavesAt).to.equal(nineInDenver);
  });

  it('R27 asks which one is meant of a time that comes twice (A37)', () => {
    const { path, set, state, context } = open(
      pathInput([person(1)], { account: ahead, now: Date.UTC(2026, 9, 20) }),
    );
    set({ date: '2026-11-01', time: '01:30' });
    expect(state()).to.deep.equal({ scheduling: 'twice' });
    path.send({ type: 'schedule.occur', occurrence: 'second' });
    expect(state()).to.deep.equal({ scheduling: 'ready' });
    expect(context().leavesAt).to.equal(Date.UTC(2026, 10, 1, 8, 30));
    path.send({ type: 'schedule.occur', occurrence: 'first' });
    expect(context().leavesAt).to.equal(Date.UTC(2026, 10, 1, 7, 30));
  });

  for (const [type, time] of [
    ['schedule.useBefore', '01:30'],
    ['schedule.useAfter', '03:30'],
  ] as const) {
    it(`R27 moves a time that does not exist only when it is asked to: ${type} (A36)`, () => {
      const { path, set, state, context } = open();
      set({ date: '2027-03-14', time: '02:30' });
      expect(state()).to.deep.equal({ scheduling: 'gap' });
      expect(context().draft.time).to.equal('02:30');
      path.send({ type });
      expect(state()).to.deep.equal({ scheduling: 'ready' });
      expect(context().draft).to.include({ date: '2027-03-14', time });
    });
  }

  const refused: readonly [string, SchedulePatch][] = [
    ['past', { date: '2026-11-30', time: '07:59' }],
    ['tooEarly', { date: '2026-11-30', time: '08:14' }],
    ['tooLate', { date: '2028-11-30', time: '09:00' }],
    ['malformed', { date: '2026-02-31', time: '09:00' }],
    ['malformed', { ...tomorrow, timeZone: 'America/Atlantis' }],
  ];
  for (const [state, patch] of refused) {
    it(`R27 refuses ${JSON.stringify(patch)}: ${state}`, () => {
      const started = open();
      started.set(patch);
      expect(started.state()).to.deep.equal({ scheduling: state });
      expect(started.path.getSnapshot().hasTag('blocked')).to.equal(true);
    });
  }

  it('R27 is too early once the back end’s clock has come too close (A35, A40)', () => {
    const { set, tick, state, context } = open();
    set(tomorrow);
    tick(nineInDenver - 10 * MINUTE);
    expect(state()).to.deep.equal({ scheduling: 'tooEarly' });
    expect(context().results[0]?.issues.map(({ code }) => code)).to.deep.equal(['tooEarly']);
    tick(nineInDenver);
    expect(state()).to.deep.equal({ scheduling: 'past' });
  });

  it('R27 keeps counting by the last time when the clock fails', () => {
    const clock = fromCallback<EventObject>(() => {
      throw new Error('Failed to read the clock.');
    });
    const machine = scheduleInviteMachine.provide({ actors: { clock } });
    const path = createActor(machine, { input: pathInput([person(1)]) }).start();
    path.send({ type: 'schedule.set', patch: tomorrow });
    expect(path.getSnapshot().value).to.deep.equal({ scheduling: 'ready' });
  });

  describe('for people who have different schedules', () => {
    const mixed = () =>
      open(pathInput([person(1, held('2026-12-01')), person(2, held('2026-12-02'))]));

    it('R27 leaves each of them as it is', () => {
      const { state, context } = mixed();
      expect(state()).to.deep.equal({ mixed: 'ready' });
      const dates = context().results.map(({ setup }) => setup.kind === 'schedule' && setup.date);
      expect(dates).to.deep.equal(['2026-12-01', '2026-12-02']);
    });

    it('R27 judges each of them as time goes by', () => {
      const { tick, state, context } = mixed();
      tick(nineInDenver + MINUTE);
      expect(state()).to.deep.equal({ mixed: 'blocked' });
      expect(context().results.map(({ issues }) => issues.length)).to.deep.equal([1, 0]);
    });

    it('R27 gives all of them the one that is set', () => {
      const { set, state, context } = mixed();
      set({ date: '2026-12-03', time: '10:00' });
      expect(state()).to.deep.equal({ scheduling: 'ready' });
      for (const { setup } of context().results) expect(setup).to.equal(context().draft);
    });
  });

  it('R27 takes no schedule where none can be chosen', () => {
    const { set, state, context } = open(pathInput([person(1)], { requireUniqueEmail: false }));
    set({ ...tomorrow, time: '10:00' });
    expect(state()).to.equal('barred');
    expect(context().draft).to.not.include({ ...tomorrow, time: '10:00' });
  });

  it('R27 counts from the time it was opened at, until the clock says another', () => {
    expect(open().context().rules.now).to.equal(now);
  });
});
