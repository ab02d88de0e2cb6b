import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How much a pixel may differ in brightness and hue, from 0 to 1. */
const THRESHOLD = 0.06;

/** Pixels that may differ beyond that: a font's edge, but neither a moved line nor another colour. */
const TOLERATED = 12;

/** What is different in a picture; null when nothing is that a person would see. */
export interface Difference {
  readonly reason: string;
  /** The pixels that differ, in red; null when the sizes do. */
  readonly picture: Buffer | null;
}

/** Compares a picture with the one that was accepted. */
export function differenceOf(accepted: Buffer, taken: Buffer): Difference | null {
  const before = PNG.sync.read(accepted);
  const now = PNG.sync.read(taken);
  if (before.width !== now.width || before.height !== now.height) {
    const [was, is] = [before, now].map(({ width, height }) => `${width} × ${height}`);
    return { reason: `it is ${is}, and was ${was}`, picture: null };
  }
  const { width, height } = now;
  const shown = new PNG({ width, height });
  const count = pixelmatch(before.data, now.data, shown.data, width, height, {
    threshold: THRESHOLD,
  });
  if (count <= TOLERATED) return null;
  return { reason: `${count} pixels differ`, picture: PNG.sync.write(shown) };
}
