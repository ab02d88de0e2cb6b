import type { Operation, Transport } from '../transport/transport.ts';
import { seededRandom } from '../domain/seeded-random.ts';
import { createAnswerPairs } from './answer-pairs.ts';
import { createCounterparts } from './counterparts.ts';
import { createWizardDriver } from './driver.ts';
import { createComparer, placeBetween } from './live-comparer.ts';
import { watchCalls } from './open-calls.ts';
import { comparedCharts, type Divergence, type Replay } from './replay.ts';
import { runIdOf } from './seeded-world.ts';
import { createTeller, type ToldEntry } from './trace-teller.ts';
import type { Trace, TraceEntry } from './trace.ts';

/** What a replay against a living back end can be told. */
export interface LiveReplayOptions {
  /** How long each step may take, in milliseconds; 30 000 unless given. */
  readonly patienceMs?: number;
  /** Hears of each page as it is come to. */
  readonly onPage?: (page: string) => void;
  /** Hears which operation is waited for, once that takes longer than a second. */
  readonly onWait?: (operation: Operation) => void;
}

const PATIENCE_MS = 30_000;
const NOTICED_MS = 1000;

/**
 * Makes ready to do once more what a trace tells, against a back end that answers for itself.
 *
 * It is another run: nothing is taken for what was submitted before, and who is added is added.
 * What each machine comes to has to be the same, what the host hears, and the bodies of the requests, apart from what
 * the back end makes up itself (see `createCounterparts`). What the back end says, how long it takes and how often it
 * is asked may differ.
 */
export function openLiveReplay(
  trace: Trace,
  transport: Transport,
  { patienceMs = PATIENCE_MS, onPage, onWait }: LiveReplayOptions = {},
): Replay {
  const happened: TraceEntry[] = [];
  const [heard, recorded] = [createComparer(), createComparer()];
  const { plan } = trace.head;
  const runId = runIdOf({});
  const counterparts = createCounterparts(trace);
  counterparts.learn(trace.head.runId, runId);
  const pairAnswers = createAnswerPairs(trace.entries, counterparts);
  const calls = watchCalls(transport);
  const driver = createWizardDriver({
    transport: calls.transport,
    runId,
    coverage: true,
    trace: (entry) => {
      pairAnswers(entry);
      const same = heard(entry);
      if (same !== null) happened.push(same);
    },
    ...(plan === null ? {} : { plan }),
  });
  const random = seededRandom(1);
  const tell = createTeller(driver, trace, (below) => Math.floor(random() * below));
  let seen = 0;

  /** The next thing that happens; null when nothing does. */
  const next = async (): Promise<TraceEntry | null> => {
    const begin = performance.now();
    let told: Operation | null = null;
    for (let waited = 0; happened.length <= seen && waited < patienceMs;) {
      await aMoment();
      waited = performance.now() - begin;
      const operation = calls.longest();
      if (waited < NOTICED_MS || operation === null || operation === told) continue;
      told = operation;
      onWait?.(operation);
    }
    const entry = happened[seen] ?? null;
    seen += 1;
    return entry;
  };

  const play = async (): Promise<Divergence | null> => {
    for (const [index, entry] of trace.entries.entries()) {
      const line = index + 2;
      if (isOfPerson(entry)) {
        const event = { ...entry.event, ...Object(counterparts.living(entry.event)) };
        if (!tell({ ...entry, event })) return { line, expected: entry, found: null, place: '' };
        onPage?.(driver.read().page);
        continue;
      }
      const expected = recorded(entry);
      if (expected === null) continue;
      const found = await next();
      const place = placeBetween(expected, found, counterparts);
      if (place === null) continue;
      const unanswered = found === null ? calls.longest() : null;
      return { line, expected, found, place, ...(unanswered === null ? {} : { unanswered }) };
    }
    return null;
  };

  return {
    driver,
    async play() {
      const divergence = await play();
      return { divergence, ...comparedCharts(driver, trace) };
    },
  };
}

// Time tells its own, each time.
function isOfPerson(entry: TraceEntry): entry is ToldEntry {
  return entry.kind === 'told' && entry.event.type !== 'clock.tick';
}

const MOMENT_MS = 5;

function aMoment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, MOMENT_MS);
  });
}
