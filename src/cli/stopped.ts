import type { ExitCode } from './exit-code.ts';

/** Ends the command with one sentence: what failed, why, and what to do. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** Why the system would not read or write a file, in words; paths and stacks stay out of it. */
export function fileTrouble(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return TROUBLE.get(code) ?? 'the system refused it';
}

const TROUBLE: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'it does not exist'],
  ['ENOTDIR', 'a part of its path is no folder'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'reading or writing it is not permitted'],
  ['EPERM', 'reading or writing it is not permitted'],
  ['EROFS', 'it can’t be written to'],
  ['ENOSPC', 'the disk is full'],
]);
