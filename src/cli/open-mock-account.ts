import { randomUUID } from 'node:crypto';
import { createBackend, type Backend } from '../mocks/backend.ts';
import { faultyFetch } from '../mocks/faults.ts';
import { createHandlers } from '../mocks/handlers/create-handlers.ts';
import { mockFetch } from '../mocks/mock-fetch.ts';
import { personaNames, personas } from '../mocks/personas.ts';
import { readFaults, type FaultPlan } from '../mocks/read-faults.ts';
import { Refusal } from '../mocks/refusal.ts';
import { httpTransport } from '../transport/http-transport.ts';
import { noRetries, retryPolicy } from '../transport/retry-policy.ts';
import type { Transport } from '../transport/transport.ts';
import { dataFile } from './data-file.ts';
import { exitCodes } from './exit-code.ts';
import { chosen, taskOf } from './read-options.ts';
import type { AccountChoice } from './run-options.ts';
import { Stopped } from './stopped.ts';

const BASE_URL = 'http://mock.example/api';

/** Opens a mock account in this process and the transport that leads to it over HTTP without a network. */
export async function openMockAccount(command: string, choice: AccountChoice): Promise<Transport> {
  const plan = faultsOf(command, choice.faults);
  const backend = await openBackend(command, choice, plan);
  const handlers = createHandlers(backend, { baseUrl: BASE_URL });
  const fetch = faultyFetch(mockFetch(handlers), plan.faults);
  // What goes wrong on purpose would go right the second time.
  const retry = plan.faults.length === 0 ? retryPolicy : noRetries;
  return httpTransport({ baseUrl: BASE_URL, fetch, retry });
}

function faultsOf(command: string, text: string): FaultPlan {
  try {
    return readFaults(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Stopped(exitCodes.usage, `Failed to ${taskOf(command)}: ${why}.`, { cause: error });
  }
}

async function openBackend(
  command: string,
  { persona, data }: AccountChoice,
  plan: FaultPlan,
): Promise<Backend> {
  try {
    return await createBackend({
      seed: personas[chosen(command, 'persona', persona, personaNames)],
      now: Date.now,
      newId: randomUUID,
      rowFaults: plan.rowFaults,
      ...(data === null ? {} : { store: dataFile(data) }),
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Stopped(exitCodes.backend, `${error.message} The file is ${data}.`, { cause: error });
  }
}
