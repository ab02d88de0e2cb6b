import { randomUUID } from 'node:crypto';
import { createBackend, type Backend } from '../mocks/backend.ts';
import { faultyFetch } from '../mocks/faults.ts';
import { createHandlers } from '../mocks/handlers/create-handlers.ts';
import { mockFetch } from '../mocks/mock-fetch.ts';
import { Refusal } from '../mocks/refusal.ts';
import { multiSite } from '../mocks/seed/multi-site.ts';
import { singleSite } from '../mocks/seed/single-site.ts';
import { httpTransport } from '../transport/http-transport.ts';
import { noRetries, retryPolicy } from '../transport/retry-policy.ts';
import type { Transport } from '../transport/transport.ts';
import { dataFile } from './data-file.ts';
import { exitCodes } from './exit-code.ts';
import { plannedFaults, takenMeanwhile } from './faults.ts';
import type { RunOptions } from './run-options.ts';
import { Stopped } from './stopped.ts';

const BASE_URL = 'http://mock.example/api';
const SEEDS = { 'single-site': singleSite, 'multi-site': multiSite };

type AccountChoice = Pick<RunOptions, 'seed' | 'data' | 'fault'>;

/** Opens a mock account in this process and the transport that leads to it over HTTP without a network. */
export async function openAccount(choice: AccountChoice): Promise<Transport> {
  const backend = await openBackend(choice);
  const handlers = createHandlers(backend, { baseUrl: BASE_URL });
  const fetch = faultyFetch(mockFetch(handlers), plannedFaults(choice.fault));
  // What goes wrong on purpose would go right the second time.
  const retry = choice.fault === null ? retryPolicy : noRetries;
  const transport = httpTransport({ baseUrl: BASE_URL, fetch, retry });
  return choice.fault === 'taken' ? takenMeanwhile(transport, backend) : transport;
}

async function openBackend({ seed, data }: AccountChoice): Promise<Backend> {
  try {
    return await createBackend({
      seed: SEEDS[seed],
      now: Date.now,
      newId: randomUUID,
      ...(data === null ? {} : { store: dataFile(data) }),
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Stopped(exitCodes.backend, `${error.message} The file is ${data}.`, { cause: error });
  }
}
