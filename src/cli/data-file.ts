import { accessSync, constants, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Store } from '../mocks/state.ts';
import { exitCodes } from './exit-code.ts';
import { fileTrouble, Stopped } from './stopped.ts';

/** Keeps the state of the mock back end in a file, which need not exist yet. */
export function dataFile(path: string): Store {
  // Asked before anything is added: an account that can't be saved afterwards would be a lost one.
  attempt(path, () => accessSync(dirname(path), constants.W_OK));
  return {
    load: () => attempt(path, () => (exists(path) ? readFileSync(path, 'utf8') : null)),
    save(text) {
      // Renaming leaves the old state whole if the process ends in the middle.
      writeFileSync(`${path}.new`, text);
      renameSync(`${path}.new`, path);
    },
  };
}

function exists(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
}

function attempt<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    const why = fileTrouble(cause);
    const message = `Failed to open the data file ${path}: ${why}. Give another one with --data.`;
    throw new Stopped(exitCodes.usage, message, { cause });
  }
}
