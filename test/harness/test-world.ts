import type { World } from '../../src/machines/world.ts';
import { serverTime } from './northwind.ts';

/** A world in which time passes only when the test says so, and chance counts up. */
export function createTestWorld() {
  let now = Date.parse(serverTime);
  let drawn = 0;
  const acts = new Set<() => void>();
  const world: World = {
    now: () => now,
    every(_, act) {
      acts.add(act);
      return () => acts.delete(act);
    },
    random: (below) => (drawn += 7) % below,
  };
  return {
    world,
    /** Lets time pass, and tells it to whoever wants to know. */
    pass(ms: number): void {
      now += ms;
      for (const act of acts) act();
    },
  };
}
