import { readTrace, TraceError, type Trace } from '../headless/trace.ts';
import { exitCodes } from './exit-code.ts';
import { readText } from './read-text.ts';
import { Stopped } from './stopped.ts';

/** Reads a trace from a file, or from standard input for `-`. */
export function readTraceFile(path: string): Trace {
  try {
    return readTrace(readText(path).text);
  } catch (error) {
    if (!(error instanceof TraceError)) throw error;
    const message = `Failed to read ${path}: ${error.message} Give one that was recorded, as with: add-users run --trace <file>`;
    throw new Stopped(exitCodes.usage, message, { cause: error });
  }
}
