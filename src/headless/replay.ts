import { realWorld } from '../machines/world.ts';
import { Failure } from '../transport/failure.ts';
import { seededRandom } from '../domain/seeded-random.ts';
import type { Operation, Transport } from '../transport/transport.ts';
import { createWizardDriver, type WizardDriver } from './driver.ts';
import { placeOfDifference } from './place-of-difference.ts';
import type { Clock } from './trace-recorder.ts';
import { createTeller } from './trace-teller.ts';
import { isInput, type Trace, type TraceEntry } from './trace.ts';

/** Where a run was another one than the trace tells. */
export interface Divergence {
  /** The line of the trace, its first being 1. */
  readonly line: number;
  /** What the trace has there; null when it is over. */
  readonly expected: TraceEntry | null;
  /** What happened in its place; null for nothing. */
  readonly found: TraceEntry | null;
  /** The first part of the entry that is another one, as in `query.rows.3.email`; empty for the whole. */
  readonly place: string;
  /** What a living back end had still not answered when the wait was over. */
  readonly unanswered?: Operation;
}

/** What became of a replay. */
export interface Replayed {
  /** Null when every line was the same. */
  readonly divergence: Divergence | null;
  /** The machines whose charts are others than those of the trace. */
  readonly otherCharts: readonly string[];
  /** What the replay itself recorded. */
  readonly trace: Trace;
}

/** A run that is done once more, with the answers that were recorded and secrets of its own. */
export interface Replay {
  /** In a page, give its actor to an element before playing. */
  readonly driver: WizardDriver;
  /** Does what the trace tells, as far as the same comes of it. */
  play(): Promise<Replayed>;
}

/** Makes ready to do once more what a trace tells, with nothing but the trace. */
export function openReplay(trace: Trace): Replay {
  const happened: TraceEntry[] = [];
  const back = createRecordedBack();
  const waits = createRecordedClock();
  const random = seededRandom(1);
  const draw = (below: number) => Math.floor(random() * below);
  const { runId, plan } = trace.head;
  const driver = createWizardDriver({
    transport: back.transport,
    runId,
    clock: waits.clock,
    // The time comes from the trace.
    world: { ...realWorld, now: () => 0, every: idle, after: idle, random: draw },
    coverage: true,
    trace: (entry) => {
      if (!isInput(entry)) happened.push(entry);
    },
    ...(plan === null ? {} : { plan }),
  });
  const tell = createTeller(driver, trace, draw);

  const apply = (entry: TraceEntry): boolean => {
    switch (entry.kind) {
      case 'answered':
        return back.settle(entry.call, ({ resolve }) => resolve(entry.answer));
      case 'failed':
        return back.settle(entry.call, ({ reject }) =>
          reject(new Failure('Failed, as it was recorded.', entry.failure)),
        );
      case 'waited':
        return waits.end(entry.wait);
      case 'told':
        return tell(entry);
      default:
        return false;
    }
  };

  const play = async (): Promise<Divergence | null> => {
    let seen = 0;
    const next = async (): Promise<TraceEntry | null> => {
      for (let turn = 0; turn < TURNS && happened.length <= seen; turn += 1) await aTurn();
      const entry = happened[seen] ?? null;
      seen += 1;
      return entry;
    };
    for (const [index, entry] of trace.entries.entries()) {
      const line = index + 2;
      if (isInput(entry)) {
        if (!apply(entry)) return { line, expected: entry, found: null, place: '' };
        continue;
      }
      const found = await next();
      const place = placeOfDifference(entry, found);
      if (place !== null) return { line, expected: entry, found, place };
    }
    await aTurn();
    const surplus = happened[seen] ?? null;
    // A trace that ends with something that was done does not tell what came of it.
    const isOpen = trace.entries.at(-1) === undefined || isInput(trace.entries.at(-1) ?? NOTHING);
    if (surplus === null || isOpen) return null;
    return { line: trace.entries.length + 2, expected: null, found: surplus, place: '' };
  };

  return {
    driver,
    async play() {
      const divergence = await play();
      return { divergence, ...comparedCharts(driver, trace) };
    },
  };
}

/** What was recorded now, and which charts are others than those of an earlier trace. */
export function comparedCharts(driver: WizardDriver, { head }: Trace) {
  const own = driver.trace();
  const names = Object.keys(own.head.charts);
  const otherCharts = names.filter((name) => own.head.charts[name] !== head.charts[name]);
  return { otherCharts, trace: own };
}

// More than anything takes that does not wait for the world outside.
const TURNS = 20;
const NOTHING: TraceEntry = { kind: 'waited', wait: 0 };

function aTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

interface Open {
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

/** A back end that answers when it is told to; its calls are counted as in a recording. */
function createRecordedBack() {
  const open = new Map<number, Open>();
  let calls = 0;
  const ask = (): Promise<unknown> => {
    calls += 1;
    const call = calls;
    return new Promise((resolve, reject) => open.set(call, { resolve, reject }));
  };
  // Every operation is asked for in the same way.
  const transport = new Proxy({} as Transport, {
    get: (_, operation: Operation | 'then') => (operation === 'then' ? undefined : ask),
  });
  return {
    transport,
    settle(call: number, how: (open: Open) => void): boolean {
      const found = open.get(call);
      if (found !== undefined) how(found);
      return open.delete(call);
    },
  };
}

/** A clock whose waits end when they are told to; they are counted as in a recording. */
function createRecordedClock() {
  const running = new Map<number, () => void>();
  let waits = 0;
  const clock: Clock = {
    setTimeout(work) {
      waits += 1;
      running.set(waits, () => work());
      return waits;
    },
    clearTimeout: (wait) => running.delete(wait),
  };
  return {
    clock,
    end(wait: number): boolean {
      const work = running.get(wait);
      running.delete(wait);
      work?.();
      return work !== undefined;
    },
  };
}

// Nothing happens by itself: the trace says what did.
function idle(): () => void {
  return () => {};
}
