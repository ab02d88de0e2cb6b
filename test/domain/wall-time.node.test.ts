import { expect } from 'chai';
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { resolveWallTime, wallTimeOf, type Resolution } from '../../src/domain/wall-time.ts';

const SEED = Number(process.env['SEED'] ?? 20_270_314);
const MINUTE = 60_000;

/** What Temporal says of a wall time. */
function byTemporal(wall: string, zone: string): Resolution {
  const plain = Temporal.PlainDateTime.from(wall);
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' });
  const [first, second] = [earlier.epochMilliseconds, later.epochMilliseconds];
  if (first === second) return { kind: 'exact', instant: first };
  const shown = [earlier, later].map((at) =>
    at.toPlainDateTime().toString({ smallestUnit: 'minute' }),
  );
  const [before = '', after = ''] = shown;
  return before === wall ? { kind: 'overlap', first, second } : { kind: 'gap', before, after };
}

/** Wall times within two days of a change of clocks, where there is one after that year's beginning. */
const aroundChange = fc
  .record({
    zone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
    year: fc.integer({ min: 1972, max: 2037 }),
    minutes: fc.integer({ min: -2880, max: 2880 }),
    // Most of them close to the change, where the rules are.
    isClose: fc.boolean(),
  })
  .map(({ zone, year, minutes, isClose }) => {
    const start = Temporal.ZonedDateTime.from({ timeZone: zone, year, month: 1, day: 1 });
    const at = (start.getTimeZoneTransition('next') ?? start).toPlainDateTime();
    const shift = isClose ? Math.trunc(minutes / 24) : minutes;
    const wall = at.add({ minutes: shift }).round({ smallestUnit: 'minute' });
    return { zone, wall: wall.toString({ smallestUnit: 'minute' }) };
  });

describe(`wall times, as Temporal sees them (seed ${SEED})`, () => {
  it('R27 are where they are in every zone, around every change of clocks (A36)', () => {
    fc.assert(
      fc.property(aroundChange, ({ zone, wall }) => {
        expect(resolveWallTime(wall, zone), `${wall} ${zone}`).to.deep.equal(
          byTemporal(wall, zone),
        );
      }),
      { numRuns: 300, seed: SEED },
    );
  });

  it('R27 are shown as the clocks of every zone show them (A36)', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const minute = fc.integer({ min: 0, max: Date.UTC(2100, 0) / MINUTE });
    fc.assert(
      fc.property(zone, minute, (timeZone, minutes) => {
        const instant = Temporal.Instant.fromEpochMilliseconds(minutes * MINUTE);
        const wall = instant.toZonedDateTimeISO(timeZone).toPlainDateTime();
        const shown = wall.toString({ smallestUnit: 'minute', roundingMode: 'trunc' });
        expect(wallTimeOf(minutes * MINUTE, timeZone)).to.equal(shown);
      }),
      { numRuns: 300, seed: SEED },
    );
  });
});
