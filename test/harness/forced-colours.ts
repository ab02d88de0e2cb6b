import { prefer } from './looks.ts';

export function forceColours(): Promise<void> {
  return prefer({ forcedColors: 'active', reducedMotion: 'reduce' });
}
