import { emulateMedia } from '@web/test-runner-commands';
// It puts the colours back after each test.
import './looks.ts';

export async function forceColours(): Promise<void> {
  await emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
}
