import type { Transport } from '../transport/transport.ts';
import { seededRandom } from '../domain/seeded-random.ts';
import { createWizardDriver } from './driver.ts';
import { comparedCharts, isSame, type Divergence, type Replay } from './replay.ts';
import { createTeller, type ToldEntry } from './trace-teller.ts';
import type { Trace, TraceEntry } from './trace.ts';

/** What a replay against a living back end can be told. */
export interface LiveReplayOptions {
  /** How long each step may take, in milliseconds; 30 000 unless given. */
  readonly patienceMs?: number;
  /** Hears of each page as it is come to. */
  readonly onPage?: (page: string) => void;
}

const PATIENCE_MS = 30_000;

/**
 * Makes ready to do once more what a trace tells, against a back end that answers for itself.
 *
 * It is another run: nothing is taken for what was submitted before, and who is added is added.
 * What each machine comes to has to be the same, and what the host hears. What the back end says, how long it takes
 * and how often it is asked may differ.
 */
export function openLiveReplay(
  trace: Trace,
  transport: Transport,
  { patienceMs = PATIENCE_MS, onPage }: LiveReplayOptions = {},
): Replay {
  const happened: TraceEntry[] = [];
  const [heard, recorded] = [createComparer(), createComparer()];
  const { plan } = trace.head;
  const driver = createWizardDriver({
    transport,
    coverage: true,
    trace: (entry) => {
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
    const end = performance.now() + patienceMs;
    while (happened.length <= seen && performance.now() < end) await aMoment();
    const entry = happened[seen] ?? null;
    seen += 1;
    return entry;
  };

  const play = async (): Promise<Divergence | null> => {
    for (const [index, entry] of trace.entries.entries()) {
      const line = index + 2;
      if (isOfPerson(entry)) {
        if (!tell(entry)) return { line, expected: entry, found: null };
        onPage?.(driver.read().page);
        continue;
      }
      const expected = recorded(entry);
      if (expected === null) continue;
      const found = await next();
      if (!isSame(found, expected)) return { line, expected, found };
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

/**
 * Tells what of each entry is the same whoever answers, and whenever; null where nothing is.
 *
 * A submission asks as often as the back end takes, and the draft has what the account offers, such as extensions.
 */
function createComparer(): (entry: TraceEntry) => TraceEntry | null {
  const last = new Map<string, string>();
  return (entry) => {
    if (entry.kind === 'said') return entry;
    if (entry.kind !== 'reached' || entry.of === 'submission') return null;
    const { of, state } = entry;
    const isNew = last.get(of) !== state;
    last.set(of, state);
    return isNew ? { kind: 'reached', of, state } : null;
  };
}

const MOMENT_MS = 5;

function aMoment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, MOMENT_MS);
  });
}
