import { isMachineSnapshot, type ActorOptions, type ActorRefFrom, type ActorRefLike } from 'xstate';
import type { Account } from '../domain/account.ts';
import type { Plan } from '../domain/plan.ts';
import type { WizardMachine } from '../machines/wizard/wizard.machine.ts';
import type { Operation, Transport } from '../transport/transport.ts';
import { chartPrints } from './chart-prints.ts';
import { tracedAnswer, tracedFailure, tracedQuery } from './trace-answers.ts';
import { eventSchemas, tracedType } from './trace-events.ts';
import {
  faultyFields,
  isAccount,
  isGivenUp,
  isRetyped,
  machineName,
  reachedBy,
  saidBy,
} from './trace-observations.ts';
import { createSeals, renumbered } from './trace-secrets.ts';
import type { Trace, TraceEntry } from './trace.ts';

export type Clock = NonNullable<ActorOptions<WizardMachine>['clock']>;

/** Writes down what is done to a wizard and what comes of it; no secret gets into it. */
export interface Recorder {
  /** The transport, listened to. */
  transport(inner: Transport): Transport;
  /** The clock, listened to. */
  clock(inner: Clock): Clock;
  /** Listens to a wizard that has not been started yet. */
  follow(actor: ActorRefFrom<WizardMachine>): void;
  /** Everything up to now. */
  trace(): Trace;
}

interface RecorderOptions {
  readonly machine: WizardMachine;
  readonly runId: string;
  readonly plan: Plan | null;
  /** Hears each entry as it comes. */
  readonly onEntry?: (entry: TraceEntry) => void;
}

export function createRecorder({ machine, runId, plan, onEntry }: RecorderOptions): Recorder {
  const entries: TraceEntry[] = [];
  const push = (entry: TraceEntry): void => {
    const last = entries.at(-1);
    // As many entries as keys that were pressed would tell how long a secret is.
    if (last !== undefined && isRetyped(last, entry)) entries.pop();
    entries.push(entry);
    onEntry?.(entry);
  };
  const seals = createSeals();
  return {
    transport: (inner) => listeningTransport(inner, seals, push),
    clock: (inner) => listeningClock(inner, push),
    follow(actor) {
      actor.on('*', (emitted) => push(saidBy(emitted)));
      const last = new Map<ActorRefLike, string>();
      actor.system.inspect((found) => {
        const { actorRef } = found;
        if (found.type === '@xstate.event') {
          const { event, sourceRef } = found;
          const isOutside = sourceRef === undefined || event.type === 'clock.tick';
          const type = isOutside ? tracedType(event.type) : undefined;
          const to = type === undefined ? null : machineName(actorRef);
          if (type === undefined || to === null) return;
          const parsed = eventSchemas[type].safeParse(event);
          const faulty = faultyFields(event, actor.getSnapshot());
          const kept = seals.seal(parsed.data ?? {}, (field) => faulty.has(field));
          push({ kind: 'told', to, event: { type, ...Object(kept) } });
        }
        if (found.type !== '@xstate.snapshot' || !isMachineSnapshot(found.snapshot)) return;
        const reached = reachedBy(found.snapshot);
        const print = JSON.stringify(reached);
        if (last.get(actorRef) !== print) push(reached);
        last.set(actorRef, print);
      });
    },
    trace: () => ({
      head: {
        kind: 'start',
        schema: 'add-users/trace',
        version: 1,
        runId,
        charts: chartPrints(machine),
        plan,
      },
      entries: renumbered(entries),
    }),
  };
}

type Push = (entry: TraceEntry) => void;

function listeningTransport(
  inner: Transport,
  seals: ReturnType<typeof createSeals>,
  push: Push,
): Transport {
  let account: Account | null = null;
  let calls = 0;
  const carryOut = async (
    operation: Operation,
    work: () => unknown,
    args: readonly unknown[],
  ): Promise<unknown> => {
    calls += 1;
    const call = calls;
    const asked = { kind: 'asked', call, operation } as const;
    // Every call ends with its options; what comes before them is what it asks.
    const [query] = args.length > 1 ? args : [];
    const kept = seals.sealSent(tracedQuery(operation, query, account));
    push(query === undefined ? asked : { ...asked, query: kept });
    try {
      const answer = await work();
      if (operation === 'getAccount' && isAccount(answer)) account = answer;
      const told = seals.scrub(tracedAnswer(operation, answer));
      if (!isGivenUp(args)) push({ kind: 'answered', call, answer: told });
      return answer;
    } catch (error) {
      const failure = tracedFailure(seals.scrub(tracedFailure(error)));
      if (!isGivenUp(args)) push({ kind: 'failed', call, failure });
      throw error;
    }
  };
  return new Proxy(inner, {
    get(target, operation: Operation) {
      const method: unknown = Reflect.get(target, operation);
      if (typeof method !== 'function') return method;
      return (...args: readonly unknown[]) =>
        carryOut(operation, () => method.apply(target, args), args);
    },
  });
}

function listeningClock(inner: Clock, push: Push): Clock {
  const running = new Map<number, unknown>();
  let waits = 0;
  return {
    setTimeout(work, ms) {
      waits += 1;
      const wait = waits;
      const end = () => {
        running.delete(wait);
        push({ kind: 'waited', wait });
        work();
      };
      running.set(wait, inner.setTimeout(end, ms));
      return wait;
    },
    clearTimeout(wait) {
      inner.clearTimeout(running.get(wait));
      running.delete(wait);
    },
  };
}
