import { createBackend, type Backend, type BackendOptions } from './backend.ts';
import { browserStore } from './browser-store.ts';
import { createHandlers, type HandlerOptions } from './handlers/create-handlers.ts';
import { faultyHandlers } from './faulty-handlers.ts';
import type { FaultPlan } from './read-faults.ts';
import { Refusal } from './refusal.ts';
import { multiSite } from './seed/multi-site.ts';
import type { Seed } from './seed/seed.ts';

/** How the mock back end is started in a page. */
export interface MockBackEndOptions extends HandlerOptions {
  /** The account to start with; Northwind with three sites unless given. */
  readonly seed?: Seed;
  /** Where the page serves msw's worker script; `/mockServiceWorker.js` unless given. */
  readonly workerUrl?: string;
  /** How long a job runs, in milliseconds; 0 unless given. */
  readonly jobMs?: number;
  /** What goes wrong on the way to the back end, and there; nothing unless given. */
  readonly faults?: Partial<FaultPlan>;
  /** Told when the saved state can't be read, so that the account starts from its seed again. */
  readonly onStateRefused?: (reason: Refusal) => void;
}

/**
 * Answers the page's requests from a mock back end, whose state outlives a reload.
 *
 * Requests to anything else go through untouched.
 */
export async function startMockBackEnd(options: MockBackEndOptions = {}): Promise<Backend> {
  const { seed = multiSite, workerUrl = '/mockServiceWorker.js', jobMs = 0 } = options;
  const { faults = [], rowFaults = [] } = options.faults ?? {};
  const backend = await openBackend(
    { seed, jobMs, rowFaults, now: Date.now, newId },
    options.onStateRefused,
  );
  const handlers = createHandlers(backend, options);
  // Here and not above, because msw refuses to be imported outside a browser.
  const { setupWorker } = await import('msw/browser');
  await setupWorker(...faultyHandlers(handlers, faults, options.baseUrl)).start({
    serviceWorker: { url: workerUrl },
    quiet: true,
    onUnhandledFrame: 'bypass',
  });
  return backend;
}

async function openBackend(
  options: BackendOptions,
  onStateRefused: MockBackEndOptions['onStateRefused'],
): Promise<Backend> {
  const store = browserStore(`add-users-mock:${options.seed.account.id}`);
  try {
    return await createBackend({ ...options, store });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    onStateRefused?.(error);
    // What can't be read is written over by the next change.
    return createBackend({ ...options, store: { ...store, load: () => null } });
  }
}

function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
