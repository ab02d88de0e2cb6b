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

/**
 * A picture with fewer colours, at less than half the size; two pictures that are alike stay alike.
 *
 * A colour that changes by less than one step in 32 goes unseen.
 */
export function coarse(picture: Buffer): Buffer {
  const image = PNG.sync.read(picture);
  for (const [place, value] of image.data.entries()) {
    image.data[place] = Math.min(255, Math.round(value / STEP) * STEP);
  }
  // Flat colours take the least room unfiltered.
  return PNG.sync.write(image, {
    colorType: 2,
    deflateLevel: 9,
    filterType: 0,
    deflateStrategy: 0,
  });
}

const STEP = 8;

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
