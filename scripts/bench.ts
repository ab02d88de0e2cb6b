import { createActor } from 'xstate';
import { submissionOf } from '../src/machines/wizard/wizard-run.ts';
import { selectShownIssues, selectSummary } from '../src/machines/wizard/wizard.selectors.ts';
import { createLogics } from '../src/machines/create-logics.ts';
import { createBackend } from '../src/mocks/backend.ts';
import { createHandlers } from '../src/mocks/handlers/create-handlers.ts';
import { mockFetch } from '../src/mocks/mock-fetch.ts';
import { multiSite } from '../src/mocks/seed/multi-site.ts';
import { httpTransport } from '../src/transport/http-transport.ts';

const SIZES = [25, 250, 2500] as const;
const EVENTS = 400;

// The first run of each measurement only warms the compiler up.
await measure(25);
const results = [];
for (const rows of SIZES) results.push(await measure(rows));
console.table(results);

/** Medians in milliseconds: one key stroke, the selections drawn after it, and judging all for submission. */
async function measure(rows: number) {
  const actor = await startedActor();
  actor.send({
    type: 'rows.import',
    rows: Array.from({ length: rows }, (_, index) => person(index)),
  });
  const rowId = actor.getSnapshot().context.roster.rows[Math.floor(rows / 2)]?.id;
  if (rowId === undefined) throw new Error('Failed to measure: the roster has no rows.');
  const patch = (turn: number) =>
    actor.send({ type: 'row.patch', rowId, patch: { firstName: `Ada ${turn}` } });
  const draw = () => {
    const snapshot = actor.getSnapshot();
    selectSummary(snapshot);
    selectShownIssues(snapshot);
  };
  const result = {
    rows,
    event: median(patch),
    'event and selections': median((turn) => {
      patch(turn);
      draw();
    }),
    'judge for submission': median(() => submissionOf({ ...actor.getSnapshot().context })),
  };
  actor.stop();
  return result;
}

async function startedActor() {
  const backend = await createBackend({ seed: multiSite, now: Date.now, newId: () => 'bench' });
  const handlers = createHandlers(backend, { baseUrl: 'http://bench.example/api' });
  const transport = httpTransport({
    baseUrl: 'http://bench.example/api',
    fetch: mockFetch(handlers),
  });
  const actor = createActor(
    createLogics(() => transport, new AbortController().signal),
    {
      input: { runId: 'bench' },
    },
  );
  const ready = new Promise<void>((resolve) => {
    actor.subscribe((snapshot) => snapshot.matches({ editing: 'people' }) && resolve());
  });
  actor.start();
  await ready;
  return actor;
}

function person(index: number) {
  return {
    firstName: 'Ada',
    lastName: `Number ${index}`,
    email: `ada.${index}@northwind.example`,
    extension: String(10_000 + index),
  };
}

function median(act: (turn: number) => void): number {
  const times = Array.from({ length: EVENTS }, (_, turn) => {
    const start = performance.now();
    act(turn);
    return performance.now() - start;
  });
  return Number((times.toSorted((a, b) => a - b)[EVENTS / 2] ?? 0).toFixed(4));
}
