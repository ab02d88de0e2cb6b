/** Under this name the panel asks for the run of a story, by the story's id. */
export const RUN_ASKED = 'add-users/run-asked';
/** Under this name the preview tells of it. */
export const RUN_TOLD = 'add-users/run-told';

/** A run, as it is told. */
export interface RunTold {
  /** One JSON object a line, as `add-users replay` reads it; null where no run was recorded. */
  readonly trace: string | null;
  /** What was seen of the machines, each item with how often. */
  readonly seen: Readonly<Record<string, number>>;
}

export const NO_RUN: RunTold = { trace: null, seen: {} };
