import { createBackend, type Backend } from '../../src/mocks/backend.ts';
import { faultyFetch, type PlannedFault } from '../../src/mocks/faults.ts';
import { createHandlers } from '../../src/mocks/handlers/create-handlers.ts';
import { mockFetch } from '../../src/mocks/mock-fetch.ts';
import type { Member } from '../../src/mocks/member.ts';
import { multiSite } from '../../src/mocks/seed/multi-site.ts';
import type { RowFault } from '../../src/mocks/row-faults.ts';
import type { Seed } from '../../src/mocks/seed/seed.ts';
import type { Store } from '../../src/mocks/state.ts';
import type { Fetch } from '../../src/transport/http-options.ts';
import { httpTransport } from '../../src/transport/http-transport.ts';
import { noRetries } from '../../src/transport/retry-policy.ts';
import type { Transport } from '../../src/transport/transport.ts';

/** An account of its own, with the transport that leads to it; no worker and no network is needed. */
export interface MockAccount {
  readonly backend: Backend;
  readonly transport: Transport;
  /** From now on nothing is reached. */
  goAway(): void;
  comeBack(): void;
  /** From now on answers wait until what is returned is called. */
  hold(): () => void;
  /** The people who were not there in the beginning. */
  newMembers(): readonly Member[];
}

export interface MockAccountOptions {
  readonly seed?: Seed;
  readonly faults?: readonly PlannedFault[];
  /** For whom what goes wrong while people are added. */
  readonly rowFaults?: readonly RowFault[];
  /** What the account was left with before; without one it starts from its seed. */
  readonly store?: Store;
}

export async function openMockAccount(options: MockAccountOptions = {}): Promise<MockAccount> {
  const { seed = multiSite, faults = [], rowFaults = [] } = options;
  let made = 0;
  let isAway = false;
  const newId = () => `id-${(made += 1)}`;
  const kept = options.store === undefined ? {} : { store: options.store };
  const backend = await createBackend({ seed, now: Date.now, newId, rowFaults, ...kept });
  const answering = faultyFetch(mockFetch(createHandlers(backend, { delayMs: 0 })), faults);
  let held: Promise<void> = Promise.resolve();
  const fetch: Fetch = async (input, init) => {
    await held;
    if (isAway) throw new TypeError('Failed to fetch');
    return answering(input, init);
  };
  return {
    backend,
    transport: httpTransport({ baseUrl: '/api', fetch, retry: noRetries }),
    goAway: () => (isAway = true),
    comeBack: () => (isAway = false),
    hold() {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
    newMembers: () => backend.listMembers().slice(seed.members.length),
  };
}
