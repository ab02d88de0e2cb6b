import { seededRandom } from '../domain/seeded-random.ts';
import { realWorld, type World } from '../machines/world.ts';

/** What a run takes from the world instead of the device's own. */
export interface WorldChoice {
  /** The time in milliseconds since 1970. */
  readonly now?: () => number;
  /** Makes chance repeat itself: the same seed draws the same secrets. For tests alone. */
  readonly seed?: number;
}

/** The device's clock and randomness, or what a test puts in their place. */
export function worldOf({ now, seed }: WorldChoice): World {
  return {
    ...realWorld,
    ...(now === undefined ? {} : { now }),
    ...(seed === undefined ? {} : { random: seededDraw(seed) }),
  };
}

function seededDraw(seed: number): World['random'] {
  const random = seededRandom(seed);
  return (below) => Math.floor(random() * below);
}

/** A name for a run that no other run has; one that repeats itself where chance does. */
export function runIdOf({ seed }: WorldChoice): string {
  if (seed !== undefined) return `run-of-seed-${seed}`;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
