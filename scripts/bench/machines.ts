import { submissionOf } from '../../src/machines/wizard/wizard-run.ts';
import { selectShownIssues, selectSummary } from '../../src/machines/wizard/wizard.selectors.ts';
import { spreadOf, type Spread } from './spread.ts';
import { startedWizard } from './started-wizard.ts';

/** Milliseconds that the machines need for what a key stroke, a drawing and a submission ask of them. */
export interface MachineFigures {
  readonly rows: number;
  readonly event: Spread;
  readonly eventAndSelections: Spread;
  readonly judgeForSubmission: Spread;
}

const SIZES = [25, 250, 2500] as const;
const EVENTS = 400;

/** Measures the machines alone, in Node. */
export async function benchMachines(): Promise<readonly MachineFigures[]> {
  // The first run only warms the compiler up.
  await measure(25);
  const figures: MachineFigures[] = [];
  for (const rows of SIZES) figures.push(await measure(rows));
  return figures;
}

async function measure(rows: number): Promise<MachineFigures> {
  const actor = await startedWizard(rows);
  const rowId = actor.getSnapshot().context.roster.rows[Math.floor(rows / 2)]?.id;
  if (rowId === undefined) throw new Error('Failed to measure: the roster has no rows.');
  const patch = (turn: number) =>
    actor.send({ type: 'row.patch', rowId, patch: { firstName: `Ada ${turn}` } });
  const draw = () => {
    const snapshot = actor.getSnapshot();
    selectSummary(snapshot);
    selectShownIssues(snapshot);
  };
  const figures = {
    rows,
    event: timesOf(patch),
    eventAndSelections: timesOf((turn) => {
      patch(turn);
      draw();
    }),
    judgeForSubmission: timesOf(() => submissionOf({ ...actor.getSnapshot().context })),
  };
  actor.stop();
  return figures;
}

function timesOf(act: (turn: number) => void): Spread {
  const times = Array.from({ length: EVENTS }, (_, turn) => {
    const start = performance.now();
    act(turn);
    return performance.now() - start;
  });
  return spreadOf(times);
}
