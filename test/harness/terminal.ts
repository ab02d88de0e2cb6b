import { executeServerCommand } from '@web/test-runner-commands';

/** What `add-users replay` did with a trace in a process of its own. */
export interface ReplayedInTerminal {
  readonly code: number | null;
  readonly stderr: string;
  /** What it recorded itself. */
  readonly trace: string;
}

/** Replays a trace of this page in a terminal, with nothing but the trace. */
export function replayInTerminal(trace: string): Promise<ReplayedInTerminal> {
  return executeServerCommand('replay-in-terminal', { trace, isLive: false });
}

/** The same against `add-users serve`, which has an account of its own. */
export function replayLiveInTerminal(trace: string): Promise<ReplayedInTerminal> {
  return executeServerCommand('replay-in-terminal', { trace, isLive: true });
}
