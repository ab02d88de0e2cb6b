import { expect } from 'chai';
import { isTimeZone, resolveWallTime, wallTimeOf } from '../../src/domain/wall-time.ts';

const NEW_YORK = 'America/New_York';
const at = (text: string) => Date.parse(text);

describe('a wall time', () => {
  it('R27 is one instant on most days', () => {
    const instant = at('2026-11-30T14:00Z');
    expect(resolveWallTime('2026-11-30T09:00', NEW_YORK)).to.deep.equal({ kind: 'exact', instant });
  });

  for (const [what, wall, zone, before, after] of [
    ['New York', '2027-03-14T02:30', NEW_YORK, '2027-03-14T01:30', '2027-03-14T03:30'],
    [
      'Lord Howe, by half an hour',
      '2026-10-04T02:15',
      'Australia/Lord_Howe',
      '2026-10-04T01:45',
      '2026-10-04T02:45',
    ],
    [
      'Apia, by a whole day',
      '2011-12-30T12:00',
      'Pacific/Apia',
      '2011-12-29T12:00',
      '2011-12-31T12:00',
    ],
  ] as const) {
    it(`R27 that clocks leave out in ${what}, has two neighbours (A36)`, () => {
      expect(resolveWallTime(wall, zone)).to.deep.equal({ kind: 'gap', before, after });
    });
  }

  for (const [what, wall, zone, first, second] of [
    ['New York', '2026-11-01T01:30', NEW_YORK, '2026-11-01T05:30Z', '2026-11-01T06:30Z'],
    [
      'Lord Howe, half an hour apart',
      '2027-04-04T01:45',
      'Australia/Lord_Howe',
      '2027-04-03T14:45Z',
      '2027-04-03T15:15Z',
    ],
  ] as const) {
    it(`R27 that clocks show twice in ${what}, is two instants (A37)`, () => {
      const found = resolveWallTime(wall, zone);
      expect(found).to.deep.equal({ kind: 'overlap', first: at(first), second: at(second) });
    });
  }

  it('R27 is exact to the minute around a jump (A36)', () => {
    const kinds = ['01:59', '02:00', '02:59', '03:00'].map(
      (time) => resolveWallTime(`2027-03-14T${time}`, NEW_YORK).kind,
    );
    expect(kinds).to.deep.equal(['exact', 'gap', 'gap', 'exact']);
  });

  it('R27 is exact to the minute around an hour that comes twice (A37)', () => {
    const kinds = ['00:59', '01:00', '01:59', '02:00'].map(
      (time) => resolveWallTime(`2026-11-01T${time}`, NEW_YORK).kind,
    );
    expect(kinds).to.deep.equal(['exact', 'overlap', 'overlap', 'exact']);
  });

  for (const wall of [
    '',
    'T',
    '2027-06-31T09:00',
    '2027-02-29T09:00',
    '2027-13-01T09:00',
    '2027-06-01T24:00',
    '2027-06-01T09:60',
    '2027-06-01 09:00',
    '2027-06-01T09:00:00',
    '2027-06-01T09:00Z',
    'x2027-06-01T09:00',
    '12027-06-01T09:00',
    '0202-06-01T09:00',
    '0000-01-01T00:00',
  ]) {
    it(`R27 is not “${wall}”`, () =>
      expect(resolveWallTime(wall, NEW_YORK)).to.deep.equal({ kind: 'malformed' }));
  }

  it('R27 is none in a zone that nobody knows', () => {
    expect(resolveWallTime('2026-11-30T09:00', 'Mars/Olympus').kind).to.equal('malformed');
  });

  it('R27 is shown with the day that it is there', () => {
    expect(wallTimeOf(at('2026-11-30T15:04:59Z'), 'Pacific/Kiritimati')).to.equal(
      '2026-12-01T05:04',
    );
    expect(wallTimeOf(at('2026-11-30T07:00Z'), 'America/Denver')).to.equal('2026-11-30T00:00');
  });
});

describe('a time zone', () => {
  it('R27 is one that has a name of its own', () => {
    const known = [NEW_YORK, 'UTC', 'Asia/Kathmandu'].filter(isTimeZone);
    expect(known).to.deep.equal([NEW_YORK, 'UTC', 'Asia/Kathmandu']);
    for (const name of ['', 'Mars/Olympus', 'New York', '__proto__']) {
      expect(isTimeZone(name), name).to.equal(false);
    }
  });
});
