import { expect } from 'chai';
import { blankCredentials, type CredentialsDraft } from '../../src/domain/credentials.ts';
import { rowIdSchema, siteIdSchema } from '../../src/domain/ids.ts';
import { blankSchedule, type ScheduleDraft } from '../../src/domain/schedule.ts';
import { SecretBox } from '../../src/domain/secret-box.ts';
import {
  applyDrawn,
  applyLocation,
  locationPickerInput,
  patchCredentials,
} from '../../src/machines/setup-paths/credentials-results.ts';
import {
  startCredentials,
  type AssignCredentialsContext,
} from '../../src/machines/setup-paths/assign-credentials.types.ts';
import {
  besideGap,
  holdsDifferent,
  issuesOfSchedule,
  rejudged,
  startSchedule,
} from '../../src/machines/setup-paths/schedule-results.ts';
import { account, mainSite, now, office, pathInput, person } from '../harness/path-people.ts';

const at = (changes: Partial<ScheduleDraft> = {}): ScheduleDraft => ({
  ...blankSchedule('America/Denver'),
  date: '2026-12-01',
  time: '09:00',
  ...changes,
});
const held = (...schedules: readonly (ScheduleDraft | null)[]) =>
  pathInput(schedules.map((schedule, index) => person(index + 1, schedule)));

describe('the schedules that people hold as the path opens', () => {
  it('R27 are the same only in day, hour, zone and, where a time comes twice, in which of them', () => {
    const twice = { date: '2026-11-01', time: '01:30' };
    const others: readonly Partial<ScheduleDraft>[] = [
      { date: '2026-12-02' },
      { time: '09:30' },
      { timeZone: 'America/Boise' },
    ];
    for (const other of others) expect(holdsDifferent(held(at(), at(other)))).to.equal(true);
    const [first, second] = (['first', 'second'] as const).map((occurrence) =>
      at({ ...twice, occurrence }),
    );
    expect(holdsDifferent(held(first ?? null, second ?? null))).to.equal(true);
    expect(holdsDifferent(held(at(), at()))).to.equal(false);
  });

  it('R27 are told apart even while they are not complete', () => {
    const [noTime, noDate] = [at({ time: '' }), at({ date: '' })];
    expect(holdsDifferent(held(noTime, at({ time: '', date: '2026-12-02' })))).to.equal(true);
    expect(holdsDifferent(held(noDate, at({ date: '', time: '10:00' })))).to.equal(true);
    expect(holdsDifferent(held(noTime, noTime))).to.equal(false);
  });

  it('R27 are different as soon as one is, whoever has none', () => {
    expect(holdsDifferent(held(at(), at(), at({ time: '10:00' }), null))).to.equal(true);
    expect(holdsDifferent(held(null, null))).to.equal(false);
    expect(holdsDifferent(held(null, at()))).to.equal(false);
  });

  it('R27 give way to a blank one where they are different', () => {
    expect(startSchedule(held(at(), at())).draft).to.deep.equal(at());
    expect(startSchedule(held(at(), at({ time: '10:00' }))).draft.date).to.equal('');
  });
});

describe('a schedule', () => {
  const scheduled = (draft: ScheduleDraft) => ({ ...startSchedule(held(draft)), draft });

  it('R27 moves to the nearest time beside one that does not exist, and stays where there is none (A36)', () => {
    const gap = scheduled(at({ date: '2027-03-14', time: '02:30' }));
    expect(besideGap(gap, 'before')).to.deep.equal({ date: '2027-03-14', time: '01:30' });
    expect(besideGap(gap, 'after')).to.deep.equal({ date: '2027-03-14', time: '03:30' });
    const exact = scheduled(at());
    expect(besideGap(exact, 'before')).to.deep.equal({ date: '2026-12-01', time: '09:00' });
  });

  it('R27 stays where something else is wrong with it', () => {
    const past = scheduled(at({ date: '2026-11-01', time: '12:00' }));
    expect(issuesOfSchedule(past).map(({ code }) => code)).to.deep.equal(['inPast']);
    expect(besideGap(past, 'after')).to.deep.equal({ date: '2026-11-01', time: '12:00' });
  });

  it('R27 is judged anew for everybody who has one, as time goes by', () => {
    const opened = startSchedule(held(at(), at()));
    const later = { ...opened.rules, now: now + 2 * 24 * 60 * 60_000 };
    const codes = rejudged({ ...opened, rules: later }).map(({ issues }) => issues[0]?.code);
    expect(codes).to.deep.equal(['inPast', 'inPast']);
    const [first] = opened.results;
    const results = first === undefined ? [] : [first];
    expect(rejudged({ ...opened, results })).to.have.length(1);
  });
});

const [first, second] = [rowIdSchema.parse('row-1'), rowIdSchema.parse('row-2')];
const harbour = { ...mainSite, id: siteIdSchema.parse('site-harbour'), country: 'CA' };

/** The path with these people, open for the first so many of them. */
function assigning(
  people = [person(1), person(2)],
  addressed = people.length,
): AssignCredentialsContext {
  const input = { ...pathInput(people), sites: [mainSite, harbour] };
  const rowIds = people.slice(0, addressed).map(({ id }) => id);
  return { ...startCredentials(input), addressed: rowIds };
}

function draftOf(results: AssignCredentialsContext['results'], index: number): CredentialsDraft {
  const setup = results[index]?.setup;
  if (setup?.kind !== 'credentials') throw new Error('There are no credentials.');
  return setup;
}

describe('credentials', () => {
  const [password, pin] = [SecretBox.of('Gnu7-Quartz-Lamp'), SecretBox.of('907251')];

  it('R28 are changed for those who are meant, and nobody else gets another result', () => {
    const context = assigning();
    const results = patchCredentials(context, [second], { pin });
    expect(results[0]).to.equal(context.results[0]);
    expect(draftOf(results, 1).pin).to.equal(pin);
  });

  it('R28 begin blank for somebody who has started another way', () => {
    const context = assigning();
    const invited = context.results.map((result) => ({
      ...result,
      setup: { kind: 'invite' as const },
    }));
    const results = patchCredentials({ ...context, results: invited }, [first], { pin });
    expect(draftOf(results, 0)).to.deep.include({ kind: 'credentials', isTemporary: true, pin });
    expect(results[1]).to.equal(invited[1]);
  });

  it('R28 keep what was not drawn', () => {
    const context = assigning();
    const typed = { ...context, results: patchCredentials(context, [first, second], { pin }) };
    const results = applyDrawn(typed, [{ rowId: second, password, pin: null }]);
    expect(results[0]).to.equal(typed.results[0]);
    expect(draftOf(results, 1)).to.include({ password, passwordAgain: password, pin });
    expect(draftOf(results, 1).pinAgain).to.equal(blankCredentials.pinAgain);
  });

  it('R28 are nobody’s who is not there any more', () => {
    const context = assigning();
    const alone = { ...context, people: context.people.slice(0, 1) };
    const results = patchCredentials(alone, [first, second], { pin });
    expect(results[1]).to.equal(context.results[1]);
  });
});

describe('the window in which a location is picked', () => {
  it('R29 gives its location to the people for whom it was opened', () => {
    const context = assigning(undefined, 1);
    const results = applyLocation(context, office);
    expect(results.map(({ emergencyLocation }) => emergencyLocation)).to.deep.equal([office, null]);
    expect(results[1]).to.equal(context.results[1]);
  });

  it('R29 opens with the one person’s name, and with none for several', () => {
    expect(locationPickerInput(assigning(undefined, 1)).suggestedName).to.equal('Nadia Brandt 1');
    expect(locationPickerInput(assigning()).suggestedName).to.equal('');
    expect(locationPickerInput(assigning(undefined, 0)).suggestedName).to.equal('');
  });

  it('R29 opens with the site and the country that all of them share', () => {
    const there = { siteId: harbour.id };
    const both = [
      { ...person(1), ...there },
      { ...person(2), ...there },
    ];
    const shared = locationPickerInput(assigning(both));
    expect(shared).to.deep.include({ siteId: harbour.id, country: 'CA' });
    const mixed = locationPickerInput(assigning([person(1), { ...person(2), ...there }]));
    expect(mixed).to.deep.include({ siteId: null, country: account.country });
    const main = locationPickerInput(assigning());
    expect(main).to.deep.include({ siteId: mainSite.id, country: account.country });
  });

  it('R29 opens with the location that all of them share', () => {
    const copy = { ...office };
    const own = (...locations: readonly (typeof office | null)[]) =>
      locationPickerInput(
        assigning(
          locations.map((emergencyLocation, index) => ({
            ...person(index + 1),
            emergencyLocation,
          })),
        ),
      ).location;
    expect(own(office, copy)).to.equal(office);
    expect(own(office, null)).to.equal(null);
    expect(own(null, office)).to.equal(null);
    expect(own(null, null)).to.equal(null);
  });
});
