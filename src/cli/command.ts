import type { ExitCode } from './exit-code.ts';
import type { Output } from './report.ts';

/** What a command leaves behind. */
export interface Result extends Output {
  readonly exitCode: ExitCode;
}

/** One of the things that `add-users` does. */
export interface Command {
  /** What `--help` prints; the example in it works as it stands. */
  help(): Promise<string>;
  /** Carries it out; rejects with `Stopped`, and with anything else only by a defect. */
  run(args: readonly string[]): Promise<Result>;
}
