import type { World } from '../../src/machines/world.ts';
import { serverTime } from './northwind.ts';

/** A world in which time passes only when the test says so, and chance counts up. */
export function createTestWorld() {
  let now = Date.parse(serverTime);
  let drawn = 0;
  const reported: unknown[] = [];
  const alarms = new Set<{ readonly ms: number; due: number; readonly act: () => void }>();
  const world: World = {
    now: () => now,
    every(ms, act) {
      const alarm = { ms, due: now + ms, act };
      alarms.add(alarm);
      return () => alarms.delete(alarm);
    },
    report: (error) => reported.push(error),
    random: (below) => (drawn += 7) % below,
  };
  return {
    world,
    /** The mistakes that whoever develops the page was told of. */
    reported,
    /** How many wait for time to pass. */
    pending: () => alarms.size,
    /** Lets time pass at once, and tells it to whoever wanted to know by now. */
    pass(ms: number): void {
      now += ms;
      for (const alarm of [...alarms].filter(({ due }) => due <= now)) {
        alarm.due = now + alarm.ms;
        alarm.act();
      }
    },
  };
}
