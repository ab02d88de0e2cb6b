import { expect } from 'chai';
import { rowIdSchema } from '../../src/domain/ids.ts';
import { faultyFetch } from '../../src/mocks/faults.ts';
import { faultyTransport } from '../../src/mocks/faulty-transport.ts';
import { createHandlers } from '../../src/mocks/handlers/create-handlers.ts';
import { memoryTransport } from '../../src/mocks/memory-transport.ts';
import { mockFetch } from '../../src/mocks/mock-fetch.ts';
import { faultNames, type FaultName } from '../../src/mocks/named-faults.ts';
import { chanceFaults, readFaults } from '../../src/mocks/read-faults.ts';
import { httpTransport } from '../../src/transport/http-transport.ts';
import { noRetries } from '../../src/transport/retry-policy.ts';
import type { Transport } from '../../src/transport/transport.ts';
import { failureOf } from '../transport/failure-of.ts';
import { openBackend, row, submission } from './people.ts';

const request = submission([row('row-1'), row('row-2')]);
const baseUrl = 'http://mock.example/api';

/** The same account over HTTP and in memory, with these faults. */
async function openBoth(text: string) {
  const { faults, rowFaults } = readFaults(text);
  const over = { sleep: () => Promise.resolve(), now: () => 0 };
  const [http, memory] = [await openBackend({ rowFaults }), await openBackend({ rowFaults })];
  const fetch = faultyFetch(mockFetch(createHandlers(http)), faults, over);
  return [
    ['HTTP', httpTransport({ baseUrl, fetch, retry: noRetries }), http],
    ['memory', faultyTransport(memoryTransport(memory), faults, over), memory],
  ] as const;
}

function submitTo(transport: Transport, key = 'key-1', patienceMs = 1000) {
  return transport.submit(request, { key, signal: AbortSignal.timeout(patienceMs) });
}

/** How a submission ends under each fault that befalls it, and how many people are there afterwards. */
const ENDS: Readonly<Partial<Record<FaultName, readonly [kind: string, people: number]>>> = {
  offline: ['unavailable', 0],
  '401': ['unauthenticated', 0],
  '403': ['forbidden', 0],
  '409-number-gone': ['validation', 0],
  '409-phone-gone': ['validation', 0],
  '422': ['validation', 0],
  '429': ['rateLimited', 0],
  '429-no-wait': ['rateLimited', 0],
  '500': ['unavailable', 0],
  '502-html': ['unavailable', 0],
  '503': ['unavailable', 0],
  'truncated-json': ['contract', 2],
  'empty-200': ['contract', 2],
  'committed-then-reset': ['unavailable', 2],
  'quote-expired': ['expired', 0],
  'licence-gone': ['licenceLimit', 0],
};

describe('named faults', () => {
  for (const [name, [kind, people]] of Object.entries(ENDS)) {
    it(`${name} ends a submission as ${kind} and leaves ${people} new people (A03, A21)`, async () => {
      for (const [over, transport, backend] of await openBoth(`${name}@submit`)) {
        const failure = await failureOf(submitTo(transport));
        expect(failure.code, over).to.equal(kind);
        expect(backend.listMembers().length - 7, over).to.equal(people);
      }
    });
  }

  for (const [name, people] of [
    ['stalled', 0],
    ['committed-then-timeout', 2],
  ] as const) {
    it(`${name} never answers, and leaves ${people} new people (A03)`, async () => {
      for (const [over, transport, backend] of await openBoth(`${name}@submit`)) {
        const failure = await failureOf(submitTo(transport, 'key-1', 50));
        expect(failure.code, over).to.equal('aborted');
        expect(backend.listMembers().length - 7, over).to.equal(people);
      }
    });
  }

  for (const [name, rowIds] of [
    ['row-missing', ['row-2']],
    ['row-repeated', ['row-1', 'row-1', 'row-2']],
    ['row-invented', ['row-1', 'row-2', 'row-invented']],
  ] as const) {
    it(`${name} tells of ${rowIds.join(', ')} (A10)`, async () => {
      for (const [over, transport] of await openBoth(name)) {
        const job = await submitTo(transport);
        const told = job.rows.map(({ rowId }) => rowId);
        expect(told, over).to.deep.equal(rowIds.map((id) => rowIdSchema.parse(id)));
      }
    });
  }

  it('409-number-gone names the first person and the number', async () => {
    for (const [over, transport] of await openBoth('409-number-gone')) {
      const { details } = await failureOf(submitTo(transport));
      const path = ['rows', 'row-1', 'number'];
      expect(details.issues, over).to.deep.equal([{ code: 'numberGone', path, params: {} }]);
    }
  });

  it('job-never-ends tells a job that runs, however it is asked for (A11)', async () => {
    for (const [over, transport] of await openBoth('job-never-ends')) {
      const { jobId } = await submitTo(transport);
      const { signal } = new AbortController();
      const states = [
        (await transport.getJob({ jobId }, { signal })).state,
        (await transport.findJob({ key: 'key-1' }, { signal }))?.state,
      ];
      expect(states, over).to.deep.equal(['running', 'running']);
    }
  });

  it('job-waits waits, and is done when it is asked for the second time', async () => {
    for (const [over, transport] of await openBoth('job-waits')) {
      const { jobId, state, waitingUntil } = await submitTo(transport);
      const { signal } = new AbortController();
      const asked = [
        (await transport.getJob({ jobId }, { signal })).state,
        (await transport.getJob({ jobId }, { signal })).state,
      ];
      expect([state, ...asked], over).to.deep.equal(['waiting', 'waiting', 'done']);
      expect(waitingUntil, over).to.be.a('string');
    }
  });

  it('429 turns down who comes within the window, which begins anew each time (A20)', async () => {
    let time = 0;
    const { faults } = readFaults('429=2000@listSites');
    const backend = await openBackend();
    const fetch = faultyFetch(mockFetch(createHandlers(backend)), faults, { now: () => time });
    const statuses: number[] = [];
    for (const wait of [0, 1500, 1500, 2000]) {
      time += wait;
      statuses.push((await fetch(`${baseUrl}/sites`)).status);
    }
    expect(statuses).to.deep.equal([429, 429, 429, 200]);
  });

  it('out-of-order answers the first search after the second (A22)', async () => {
    const { signal } = new AbortController();
    const where = { country: 'US', region: 'CO', areaCode: '303' };
    for (const [over, transport] of await openBoth('out-of-order')) {
      const answered: number[] = [];
      await Promise.all(
        [1, 2].map(async (count) => {
          await transport.searchNumbers({ ...where, count }, { signal });
          answered.push(count);
        }),
      );
      expect(answered, over).to.deep.equal([2, 1]);
    }
  });

  it('rows-failed leaves so many people out, and adds the others (A08)', async () => {
    const rows = Array.from({ length: 25 }, (_, index) => row(`row-${index + 1}`));
    const { rowFaults } = readFaults('rows-failed=4', 7);
    const backend = await openBackend({ rowFaults });
    const job = await backend.submit(submission(rows), 'key-1');
    expect(job.rows.filter(({ state }) => state === 'failed')).to.have.length(4);
    expect(backend.listMembers()).to.have.length(7 + 21);
  });

  it('rows-taken says that somebody in the account has the address of whoever is left out (R08)', async () => {
    const { rowFaults } = readFaults('rows-taken=25');
    const backend = await openBackend({ rowFaults });
    const { rows } = await backend.submit(request, 'key-1');
    expect(rows.flatMap(({ steps }) => steps.flatMap(({ issues }) => issues))).to.deep.equal(
      request.rows.map(({ rowId }) => ({
        code: 'duplicateInAccount',
        path: ['rows', rowId, 'email'],
        params: {},
      })),
    );
    expect(backend.listMembers()).to.have.length(7);
  });

  it('rows-partial leaves a step to be done again, and no person to be added twice (A09)', async () => {
    const { rowFaults } = readFaults('rows-partial=25');
    const backend = await openBackend({ rowFaults });
    const { jobId, rows } = await backend.submit(request, 'key-1');
    expect(rows.map(({ state }) => state)).to.deep.equal(['partial', 'partial']);
    const rowIds = rows.map(({ rowId }) => rowId);
    const job = await backend.retryRows({ jobId, rowIds }, 'key-2');
    expect(job.rows.map(({ state }) => state)).to.deep.equal(['done', 'done']);
    expect(backend.listMembers()).to.have.length(9);
  });

  it('are all to be had by their names', () => {
    for (const name of faultNames) expect(readFaults(name).faults, name).to.not.be.empty;
  });

  it('say what there is when a name is wrong', () => {
    expect(() => readFaults('503, gremlins')).to.throw(
      /^the fault “gremlins” is unknown: there is rows-failed, rows-taken, rows-partial, slow/,
    );
    expect(() => readFaults('503@nowhere')).to.throw('the operations are any, getAccount');
  });

  it('come alike from the same seed', () => {
    const shape = (seed: number) =>
      chanceFaults(seed, 20).map(({ operation, nth, fault }) => [operation, nth, fault.kind]);
    expect(shape(5)).to.deep.equal(shape(5));
    expect(shape(5)).to.not.deep.equal(shape(6));
  });
});
