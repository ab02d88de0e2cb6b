/** What the process tells the shell of a run. */
export const exitCodes = {
  /** Everybody was added. */
  created: 0,
  /** The command can't be carried out as it was given. */
  usage: 1,
  /** The list, or the account, stands against it; nothing was added. */
  blocked: 2,
  /** Some were not added, or nobody was, by the back end's own judgement of each. */
  partial: 3,
  /** Nobody can say yet who was added. */
  unknown: 4,
  /** The back end can't be used; nothing was added. */
  backend: 5,
  /** Somebody stopped it before anything was submitted, as a shell says it. */
  stopped: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
