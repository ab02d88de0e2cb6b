import type { RandomNumber } from '../domain/generate-secret.ts';

/** What the machines need of the world besides a back end. */
export interface World {
  /** This device's time in milliseconds since 1970; it may be wrong, the back end's corrects it (fault A40). */
  now(): number;
  /** Acts again and again, every so many milliseconds, until it is told to stop. */
  every(ms: number, act: () => void): () => void;
  /** Acts once, after so many milliseconds, unless it is told not to. */
  after(ms: number, act: () => void): () => void;
  /** Tells whoever develops the page of a mistake that a person can do nothing about. */
  report(error: unknown): void;
  /** Draws numbers that nobody can foresee. */
  readonly random: RandomNumber;
}

/** The device's own clock and randomness. */
export const realWorld: World = {
  now: () => Date.now(),
  every(ms, act) {
    const timer = setInterval(act, ms);
    return () => clearInterval(timer);
  },
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  // Where there is no page, whoever starts the machines is told by the failure that they keep.
  report() {},
  random(below) {
    // Numbers beyond the last whole multiple would make the small ones likelier.
    const limit = Math.floor(RANGE / below) * below;
    for (;;) {
      const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
      if (drawn < limit) return drawn % below;
    }
  },
};

const RANGE = 2 ** 32;
