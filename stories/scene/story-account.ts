import { createBackend, type Backend } from '../../src/mocks/backend.ts';
import { faultyFetch, type PlannedFault } from '../../src/mocks/faults.ts';
import { createHandlers } from '../../src/mocks/handlers/create-handlers.ts';
import { mockFetch } from '../../src/mocks/mock-fetch.ts';
import { operationOf } from '../../src/mocks/operation-of.ts';
import { personas } from '../../src/mocks/personas.ts';
import type { FaultPlan } from '../../src/mocks/read-faults.ts';
import type { Seed } from '../../src/mocks/seed/seed.ts';
import type { Fetch } from '../../src/transport/http-options.ts';
import { httpTransport } from '../../src/transport/http-transport.ts';
import { noRetries } from '../../src/transport/retry-policy.ts';
import type { Operation, Transport } from '../../src/transport/transport.ts';

export interface StoryAccountOptions {
  /** The account to start with; the one of `full-buyer` unless given. */
  readonly seed?: Seed;
  /** What goes wrong on the way to the scene, and while the person is in it. */
  readonly faults?: readonly PlannedFault[];
  readonly rowFaults?: FaultPlan['rowFaults'];
  /** The operation whose first call (or the one that is counted) is never answered. */
  readonly hold?: Operation | { readonly operation: Operation; readonly nth: number };
  /** How long a job runs, in milliseconds; it is settled at once unless given. */
  readonly jobMs?: number;
}

/** What meets a person who goes on from the scene by hand. */
export interface Weather {
  /** How long each answer takes, in milliseconds. */
  readonly latencyMs: number;
  readonly faults: readonly PlannedFault[];
}

/** An account that belongs to one story alone, behind the same handlers as the demo's. */
export interface StoryAccount {
  readonly backend: Backend;
  readonly transport: Transport;
  /** Fulfilled when the call came that is never answered. */
  readonly held: Promise<void>;
  /** Whether a call is on its way. */
  isAsked(): boolean;
  /** From now on this meets every call. */
  change(weather: Weather): void;
}

/** Opens an account; several stories on one page have one each, which a service worker could not give them. */
export async function openStoryAccount(options: StoryAccountOptions = {}): Promise<StoryAccount> {
  const { seed = personas['full-buyer'], faults = [], rowFaults = [], jobMs = 0 } = options;
  let made = 0;
  const newId = () => `id-${(made += 1)}`;
  const backend = await createBackend({ seed, rowFaults, jobMs, now: Date.now, newId });
  const answering = mockFetch(createHandlers(backend));
  const { fetch: holding, held } = holdingFetch(faultyFetch(answering, faults), options.hold);
  let current: Fetch = holding;
  let calls = 0;
  const fetch: Fetch = async (input, init) => {
    calls += 1;
    try {
      return await current(input, init);
    } finally {
      calls -= 1;
    }
  };
  return {
    backend,
    transport: httpTransport({ baseUrl: 'https://back-end.example/api', fetch, retry: noRetries }),
    held,
    isAsked: () => calls > 0,
    change(weather) {
      if (weather.latencyMs === 0 && weather.faults.length === 0) return;
      current = slowFetch(faultyFetch(holding, weather.faults), weather.latencyMs);
    },
  };
}

function holdingFetch(fetch: Fetch, hold: StoryAccountOptions['hold']) {
  const { operation, nth } = typeof hold === 'object' ? hold : { operation: hold, nth: 1 };
  let tellHeld: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    tellHeld = resolve;
  });
  let calls = 0;
  const patient: Fetch = async (input, init) => {
    const request = new Request(input, init);
    if (operation === undefined || operationOf(request) !== operation) return fetch(request);
    calls += 1;
    if (calls !== nth) return fetch(request);
    tellHeld?.();
    return aborted(request.signal);
  };
  return { fetch: patient, held };
}

function slowFetch(fetch: Fetch, ms: number): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const waited = new Promise((resolve) => {
      setTimeout(resolve, ms);
    });
    await Promise.race([waited, aborted(request.signal)]);
    return fetch(request);
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
