import { expect } from 'chai';
import type { Job } from '../../src/domain/job.ts';
import { faultyFetch } from '../../src/mocks/faults.ts';
import { faultyTransport } from '../../src/mocks/faulty-transport.ts';
import { createHandlers } from '../../src/mocks/handlers/create-handlers.ts';
import { memoryTransport } from '../../src/mocks/memory-transport.ts';
import { mockFetch } from '../../src/mocks/mock-fetch.ts';
import { chanceFaults } from '../../src/mocks/read-faults.ts';
import { httpTransport } from '../../src/transport/http-transport.ts';
import { noRetries } from '../../src/transport/retry-policy.ts';
import type { Transport } from '../../src/transport/transport.ts';
import { openBackend, row, submission } from './people.ts';

const request = submission([row('row-1'), row('row-2')]);
const SEEDS = Array.from({ length: 100 }, (_, index) => index + 1);
const MOST_TRIES = 20;
/** Turns of the event loop: an answer that is on its way takes fewer, however slow the machine is. */
const PATIENCE = 30;

/** Faults that hit what a submission asks for. */
function planOf(seed: number) {
  const names = ['submit', 'findJob'] as const;
  return chanceFaults(seed, 6).map((planned, index) => ({
    ...planned,
    operation: names[index % names.length] ?? 'submit',
  }));
}

/** Gives up a call that will never be answered. */
function givingUp(): AbortSignal {
  const controller = new AbortController();
  const wait = (turns: number): void => {
    if (turns === 0) controller.abort();
    else setTimeout(() => wait(turns - 1), 0);
  };
  wait(PATIENCE);
  return controller.signal;
}

/** Submits, asks by the key when the outcome is not clear, and sends again under the same key when nothing arrived. */
async function submitPatiently(transport: Transport): Promise<Job> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const waiting = () => ({ key: 'key-1', signal: givingUp() });
    const sent = await transport.submit(request, waiting()).catch(() => null);
    const found = sent ?? (await transport.findJob({ key: 'key-1' }, waiting()).catch(() => null));
    if (found !== null) return found;
  }
  throw new Error('The plan of faults has no end.');
}

describe('faults by chance', () => {
  for (const over of ['HTTP', 'memory'] as const) {
    it(`A01 A03 never make anybody twice over ${over}, whatever goes wrong on the way`, async () => {
      for (const seed of SEEDS) {
        const backend = await openBackend();
        // Between two calls the client waits as it is told.
        let time = 0;
        const runtime = { sleep: () => Promise.resolve(), now: () => (time += 5000) };
        const fetch = faultyFetch(mockFetch(createHandlers(backend)), planOf(seed), runtime);
        const http = httpTransport({ baseUrl: 'http://mock.example/api', fetch, retry: noRetries });
        const memory = faultyTransport(memoryTransport(backend), planOf(seed), runtime);
        await submitPatiently(over === 'HTTP' ? http : memory);
        expect(backend.listMembers(), `seed ${seed}`).to.have.length(9);
      }
    });
  }
});
