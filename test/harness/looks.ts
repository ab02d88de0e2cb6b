import { emulateMedia, setViewport } from '@web/test-runner-commands';

const DESKTOP = { width: 1280, height: 900 };

/** Light unless changed by one of these; all of it is put back after each test. */
export async function goDark(): Promise<void> {
  document.documentElement.style.colorScheme = 'dark';
  await emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
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
