import { appendFileSync, writeFileSync } from 'node:fs';
import { exitCodes } from './exit-code.ts';
import { fileTrouble, Stopped } from './stopped.ts';

/** Writes a text file; `option` is what it was asked for with. */
export function writeText(path: string, text: string, option: string): void {
  tellingTrouble(path, option, () => writeFileSync(path, text));
}

/** Ends the command where nothing could be written there once its work is done; a file that is there stays as it is. */
export function mustBeWritable(path: string | null, option: string): void {
  if (path !== null) tellingTrouble(path, option, () => appendFileSync(path, ''));
}

function tellingTrouble(path: string, option: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    const why = isMissing ? 'its folder does not exist' : fileTrouble(cause);
    const message = `Failed to write ${path}: ${why}. Give another place with --${option}.`;
    throw new Stopped(exitCodes.usage, message, { cause });
  }
}
