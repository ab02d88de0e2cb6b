import type { World } from '../../src/machines/world.ts';
import { serverTime } from './northwind.ts';

/** A world in which time passes only when the test says so, and chance counts up. */
export function createTestWorld() {
  let now = Date.parse(serverTime);
  let drawn = 0;
  const reported: unknown[] = [];
  const acts = new Set<() => void>();
  const alarms = new Map<() => void, number>();
  const world: World = {
    now: () => now,
    every(_, act) {
      acts.add(act);
      return () => acts.delete(act);
    },
    after(ms, act) {
      alarms.set(act, now + ms);
      return () => alarms.delete(act);
    },
    report: (error) => reported.push(error),
    random: (below) => (drawn += 7) % below,
  };
  return {
    world,
    /** The mistakes that whoever develops the page was told of. */
    reported,
    /** How many wait for time to pass. */
    pending: () => acts.size + alarms.size,
    /** Lets time pass at once, and tells it to whoever wants to know. */
    pass(ms: number): void {
      now += ms;
      for (const act of acts) act();
      for (const [act, due] of alarms) {
        if (due <= now && alarms.delete(act)) act();
      }
    },
  };
}
