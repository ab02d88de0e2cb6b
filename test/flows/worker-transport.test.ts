import { expect } from '@open-wc/testing';
import { setupWorker } from 'msw/browser';
import { faultyHandlers } from '../../src/mocks/faulty-handlers.ts';
import { createHandlers } from '../../src/mocks/handlers/create-handlers.ts';
import { readFaults } from '../../src/mocks/read-faults.ts';
import { httpTransport } from '../../src/transport/http-transport.ts';
import { noRetries } from '../../src/transport/retry-policy.ts';
import { openBackend } from '../mocks/people.ts';
import { transportContract } from '../suites/transport-contract.ts';
import { failureOf } from '../transport/failure-of.ts';

const baseUrl = '/worker-api';
const quiet = { quiet: true, onUnhandledFrame: 'bypass' } as const;

describe('a transport over the service worker of a page', () => {
  const worker = setupWorker();
  before(async () => {
    worker.use(...createHandlers(await openBackend(), { baseUrl }));
    await worker.start(quiet);
  });
  after(() => worker.stop());

  transportContract('httpTransport in a page', () => httpTransport({ baseUrl }));

  it('loses what is planned to be lost, as a page sees it (A03)', async () => {
    const backend = await openBackend();
    const { faults } = readFaults('offline@listSites#1,502-html@listRoles');
    worker.resetHandlers(...faultyHandlers(createHandlers(backend, { baseUrl }), faults, baseUrl));
    const transport = httpTransport({ baseUrl, retry: noRetries });
    const { signal } = new AbortController();
    const failures = [
      await failureOf(transport.listSites({ cursor: null }, { signal })),
      await failureOf(transport.listRoles({ signal })),
    ];
    expect(failures.map(({ code }) => code)).to.deep.equal(['unavailable', 'unavailable']);
    expect((await transport.listSites({ cursor: null }, { signal })).items).to.have.length(3);
  });
});
