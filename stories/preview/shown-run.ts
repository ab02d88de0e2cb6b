import { addons } from 'storybook/preview-api';
import type { ShownRun } from '../scene/stage.ts';
import { NO_RUN, RUN_ASKED, RUN_TOLD, type RunTold } from './run-asked.ts';

const runs = new Map<string, ShownRun>();

/** From now on, whoever asks for the run of a story is told of this one. */
export function showRun(story: string, run: ShownRun): void {
  runs.set(story, run);
}

/** Answers whoever asks for the run of a story. */
export function answerForRuns(): void {
  addons.getChannel().on(RUN_ASKED, tellRun);
}

function tellRun(story: string): void {
  const run = runs.get(story);
  const told: RunTold = run === undefined ? NO_RUN : { trace: run.trace(), seen: run.seen() };
  addons.getChannel().emit(RUN_TOLD, told);
}
