import { emulateMedia, setViewport } from '@web/test-runner-commands';

const DESKTOP = { width: 1280, height: 900 };

/** What a person prefers; nothing unless changed by this, and all of it is put back after each test. */
export function prefer(features: Parameters<typeof emulateMedia>[0]): Promise<void> {
  return emulateMedia(features);
}

/** A page that is dark, for somebody who prefers that. */
export async function goDark(): Promise<void> {
  document.documentElement.style.colorScheme = 'dark';
  await prefer({ colorScheme: 'dark', reducedMotion: 'reduce' });
}

/** As wide as 400 % zoom leaves a screen, or less. */
export async function goNarrow(width = 320): Promise<void> {
  await setViewport({ width, height: 800 });
}

/** As wide as a desk has it, which every test begins with. */
export function goWide(): Promise<void> {
  return setViewport(DESKTOP);
}

beforeEach(goWide);

afterEach(async () => {
  document.documentElement.style.colorScheme = '';
  await emulateMedia({
    colorScheme: 'light',
    forcedColors: 'none',
    reducedMotion: 'no-preference',
  });
});
