import { expect } from 'chai';
import type { Issue } from '../../src/domain/issue.ts';
import {
  blankSchedule,
  linkEnd,
  patchSchedule,
  proposedSchedule,
  scheduledInstant,
  scheduleFrom,
  scheduleIssues,
  scheduleOf,
  scheduleSchema,
  type ScheduleDraft,
} from '../../src/domain/schedule.ts';

const NEW_YORK = 'America/New_York';
const at = (text: string) => Date.parse(text);
const draftAt = (date: string, time: string, timeZone = NEW_YORK): ScheduleDraft => ({
  ...blankSchedule(timeZone),
  date,
  time,
});

// Monday, 10:00:30 in New York.
const rules = {
  limits: { scheduleMinMinutes: 15, scheduleMaxMinutes: 2 * 24 * 60 },
  now: at('2026-11-30T15:00:30Z'),
};
const issuesAt = (date: string, time: string, changes: Partial<ScheduleDraft> = {}) =>
  scheduleIssues({ ...draftAt(date, time), ...changes }, rules);
const issue = (code: Issue['code'], field: string, params: Issue['params'] = {}): Issue => ({
  code,
  path: [field],
  params,
});

describe('the schedule that is proposed', () => {
  it('R27 is tomorrow at nine, by the calendar of the zone', () => {
    expect(proposedSchedule(NEW_YORK, rules)).to.deep.equal(draftAt('2026-12-01', '09:00'));
    // Before a day of 23 hours, and where it is tomorrow already.
    const late = { ...rules, now: at('2027-03-14T04:30:00Z') };
    expect(proposedSchedule(NEW_YORK, late)).to.include({ date: '2027-03-14' });
    expect(proposedSchedule('Asia/Tokyo', rules)).to.include({ date: '2026-12-02' });
  });

  it('R27 is none where the account would refuse it, or the zone is not known', () => {
    const short = { ...rules, limits: { ...rules.limits, scheduleMaxMinutes: 60 } };
    expect(proposedSchedule(NEW_YORK, short)).to.deep.equal(blankSchedule(NEW_YORK));
    expect(proposedSchedule('Atlantis', rules)).to.deep.equal(blankSchedule('Atlantis'));
  });
});

describe('the issues of a schedule', () => {
  it('R27 are none in the time that is allowed', () => {
    expect(issuesAt('2026-11-30', '12:00')).to.deep.equal([]);
  });

  it('R27 tell what was not chosen', () => {
    expect(issuesAt('', '')).to.deep.equal([issue('required', 'date'), issue('required', 'time')]);
    expect(issuesAt('2026-11-30', '')).to.deep.equal([issue('required', 'time')]);
    expect(issuesAt('', '12:00')).to.deep.equal([issue('required', 'date')]);
  });

  it('R27 tell a zone that nobody knows, and a day that the calendar does not have', () => {
    expect(issuesAt('2026-11-31', '12:00', { timeZone: 'Mars/Olympus' })).to.deep.equal([
      issue('unknownZone', 'timeZone'),
    ]);
    expect(issuesAt('2026-11-31', '12:00')).to.deep.equal([issue('invalidDate', 'date')]);
  });

  it('R27 name the times before and after one that clocks leave out (A36)', () => {
    expect(issuesAt('2027-03-14', '02:30')).to.deep.equal([
      issue('timeGap', 'time', { before: '2027-03-14T01:30', after: '2027-03-14T03:30' }),
    ]);
  });

  it('R27 ask which of two times is meant (A37)', () => {
    const later = { ...rules, now: at('2026-10-31T15:00Z') };
    const twice = draftAt('2026-11-01', '01:30');
    expect(scheduleIssues(twice, later)).to.deep.equal([issue('timeTwice', 'occurrence')]);
    for (const occurrence of ['first', 'second'] as const) {
      expect(scheduleIssues({ ...twice, occurrence }, later)).to.deep.equal([]);
    }
  });

  it('R27 are exact to the minute at the earliest, which is a whole minute itself (A40)', () => {
    const earliest = '2026-11-30T15:16:00.000Z';
    expect(issuesAt('2026-11-30', '10:15')).to.deep.equal([
      issue('tooEarly', 'time', { earliest }),
    ]);
    expect(issuesAt('2026-11-30', '10:16')).to.deep.equal([]);
    const onTheMinute = { ...rules, now: at('2026-11-30T15:00Z') };
    expect(scheduleIssues(draftAt('2026-11-30', '10:15'), onTheMinute)).to.deep.equal([]);
  });

  it('R27 are exact to the minute at the latest, which is a whole minute itself (A40)', () => {
    const latest = '2026-12-02T15:00:00.000Z';
    expect(issuesAt('2026-12-02', '10:00')).to.deep.equal([]);
    expect(issuesAt('2026-12-02', '10:01')).to.deep.equal([issue('tooLate', 'date', { latest })]);
  });

  it('R27 tell what is past from what is only too early (A40)', () => {
    const earliest = '2026-11-30T15:16:00.000Z';
    expect(issuesAt('2026-11-30', '10:00')).to.deep.equal([issue('inPast', 'time', { earliest })]);
    expect(issuesAt('2026-11-30', '10:01')).to.deep.equal([
      issue('tooEarly', 'time', { earliest }),
    ]);
    const exactly = { ...rules, now: at('2026-11-30T15:00Z') };
    expect(scheduleIssues(draftAt('2026-11-30', '10:00'), exactly)[0]?.code).to.equal('inPast');
  });
});

describe('a schedule', () => {
  it('R27 begins with the admin’s own zone and nothing else', () => {
    expect(blankSchedule(NEW_YORK)).to.deep.equal({
      kind: 'schedule',
      date: '',
      time: '',
      timeZone: NEW_YORK,
      occurrence: null,
    });
    expect(scheduleOf(blankSchedule(NEW_YORK))).to.equal(null);
  });

  it('R27 asks anew which of two times is meant when another time is chosen (A37)', () => {
    const chosen = patchSchedule(draftAt('2026-11-01', '01:30'), { occurrence: 'second' });
    expect(chosen.occurrence).to.equal('second');
    const changed = patchSchedule(chosen, { time: '01:45' });
    expect([changed.time, changed.occurrence]).to.deep.equal(['01:45', null]);
  });

  it('R27 has an instant once it is clear (A37)', () => {
    const twice = draftAt('2026-11-01', '01:30');
    const instants = [null, 'first', 'second'] as const;
    expect(instants.map((occurrence) => scheduledInstant({ ...twice, occurrence }))).to.deep.equal([
      null,
      at('2026-11-01T05:30Z'),
      at('2026-11-01T06:30Z'),
    ]);
    const gap = { ...draftAt('2027-03-14', '02:30'), occurrence: 'first' as const };
    expect(scheduledInstant(gap)).to.equal(null);
    expect(scheduledInstant(draftAt('2026-11-30', '09:00'))).to.equal(at('2026-11-30T14:00Z'));
  });

  for (const draft of [
    draftAt('2026-11-30', '09:00'),
    { ...draftAt('2026-11-01', '01:30'), occurrence: 'first' as const },
    { ...draftAt('2026-11-01', '01:30'), occurrence: 'second' as const },
  ]) {
    it(`R27 of ${draft.date}, ${draft.occurrence ?? 'once'}, is the same for the back end (A37)`, () => {
      const sent = scheduleSchema.parse(scheduleOf(draft));
      const { date, time, timeZone } = draft;
      expect([sent.at, sent.timeZone]).to.deep.equal([`${date}T${time}`, timeZone]);
      const read = scheduleFrom(sent);
      expect({ ...read, occurrence: draft.occurrence ?? 'first' }).to.deep.equal({
        ...draft,
        occurrence: read.occurrence,
      });
      expect(scheduledInstant(read)).to.equal(scheduledInstant(draft));
    });
  }

  for (const [what, changes] of [
    ['a wall time that is none', { at: 'x2026-11-30T09:00' }],
    ['a wall time with seconds', { at: '2026-11-30T09:00:00' }],
    ['no zone', { timeZone: '' }],
    ['an instant that is none', { instant: '2026-11-30' }],
    ['another kind', { kind: 'later' }],
  ] as const) {
    it(`R27 is not sent with ${what}`, () => {
      const sent = scheduleOf(draftAt('2026-11-30', '09:00'));
      expect(scheduleSchema.safeParse({ ...sent, ...changes }).success).to.equal(false);
    });
  }

  it('R27 tells when the link of the e-mail stops working', () => {
    const end = linkEnd(at('2026-11-30T14:00Z'), 48);
    expect(end).to.equal(at('2026-12-02T14:00Z'));
  });
});
