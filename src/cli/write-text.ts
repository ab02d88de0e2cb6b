import { writeFileSync } from 'node:fs';
import { exitCodes } from './exit-code.ts';
import { fileTrouble, Stopped } from './stopped.ts';

/** Writes a text file; `option` is what it was asked for with. */
export function writeText(path: string, text: string, option: string): void {
  try {
    writeFileSync(path, text);
  } catch (cause) {
    const message = `Failed to write ${path}: ${fileTrouble(cause)}. Give another place with --${option}.`;
    throw new Stopped(exitCodes.usage, message, { cause });
  }
}
