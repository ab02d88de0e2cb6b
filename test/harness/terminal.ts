import { executeServerCommand } from '@web/test-runner-commands';

/** What `add-users replay` did with a trace in a process of its own. */
export interface ReplayedInTerminal {
  readonly code: number | null;
  readonly stderr: string;
  /** What it recorded itself. */
  readonly trace: string;
}

/** Replays a trace of this page in a terminal. */
export function replayInTerminal(trace: string): Promise<ReplayedInTerminal> {
  return executeServerCommand('replay-in-terminal', trace);
}
