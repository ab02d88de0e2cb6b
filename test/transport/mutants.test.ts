import { expect } from 'chai';
import { runCheck } from '../../src/conformance/transport-check.ts';
import { transportChecks } from '../../src/conformance/transport-checks.ts';
import { createHandlers } from '../../src/mocks/handlers/create-handlers.ts';
import { mockFetch } from '../../src/mocks/mock-fetch.ts';
import { isOperation, operationOf, operations } from '../../src/mocks/operation-of.ts';
import { Failure } from '../../src/transport/failure.ts';
import type { Fetch } from '../../src/transport/http-options.ts';
import { httpTransport } from '../../src/transport/http-transport.ts';
import { noRetries } from '../../src/transport/retry-policy.ts';
import { routes } from '../../src/transport/routes.ts';
import type { Operation, Transport } from '../../src/transport/transport.ts';
import { openBackend } from '../mocks/people.ts';

const baseUrl = 'http://mock.example/api';
const SECRET = 'sesame';

interface Sample {
  readonly args: readonly unknown[];
  readonly answer: unknown;
}

/** One call of every operation with what the mock really answers. */
async function sampleCalls(): Promise<ReadonlyMap<Operation, Sample>> {
  const asked = new Map<Operation, readonly unknown[]>();
  const answered = new Map<Operation, unknown>();
  for (const check of transportChecks) {
    const answer = mockFetch(createHandlers(await openBackend()));
    const fetch: Fetch = async (input, init) => {
      const request = new Request(input, init);
      const operation = operationOf(request);
      const response = await answer(request);
      const isSample = response.ok && response.status !== 204 && operation !== null;
      if (isSample) answered.set(operation, await response.clone().json());
      return response;
    };
    await runCheck(check, () => recorded(httpTransport({ baseUrl, fetch }), asked));
  }
  return new Map(
    [...answered].map(([name, answer]) => [name, { answer, args: asked.get(name) ?? [] }]),
  );
}

function recorded(transport: Transport, asked: Map<Operation, readonly unknown[]>): Transport {
  return new Proxy(transport, {
    get(target, name) {
      const call: unknown = Reflect.get(target, name);
      if (typeof call !== 'function' || typeof name !== 'string') return call;
      return (...args: readonly unknown[]): unknown => {
        if (isOperation(name)) asked.set(name, args);
        return call(...args);
      };
    },
  });
}

/** A value with one part after the other left out, null, or replaced by what never belongs there. */
function mutantsOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const changed = (by: unknown): unknown =>
      Array.isArray(value)
        ? value.map((each: unknown, index) => (String(index) === key ? by : each))
        : { ...value, [key]: by };
    const wrong = [undefined, null, { other: SECRET }, SECRET, -1.5, [SECRET]];
    // The first entry of a list stands for all of them.
    const isAlike = Array.isArray(value) && key !== '0';
    return isAlike ? [] : [...wrong.map(changed), ...mutantsOf(part).map(changed)];
  });
}

/** What comes of a call that gets this answer. */
async function fateOf(operation: Operation, { args }: Sample, answer: unknown) {
  const { status } = routes[operation];
  const fetch: Fetch = async () => new Response(JSON.stringify(answer) ?? '', { status });
  const call: unknown = httpTransport({ baseUrl, fetch, retry: noRetries })[operation];
  if (typeof call !== 'function') throw new Error(`${operation} can't be called.`);
  const pending: Promise<unknown> = call(...args);
  return pending.then(
    () => null,
    (error: unknown) => error,
  );
}

describe('httpTransport reading what no back end should send', () => {
  let samples: ReadonlyMap<Operation, Sample>;
  before(async () => {
    samples = await sampleCalls();
  });

  for (const operation of operations) {
    if (routes[operation].status === 204) continue;
    it(`takes what ${operation} tells, or calls it a breach of contract and shows none of it (A42)`, async () => {
      const sample = samples.get(operation) ?? samples.get('getJob');
      if (sample === undefined) throw new Error(`Nothing was asked of ${operation}.`);
      const mutants = mutantsOf(sample.answer);
      expect(mutants.length).to.be.greaterThan(0);
      for (const mutant of mutants) {
        const failure = await fateOf(operation, sample, mutant);
        if (failure === null) continue;
        if (!(failure instanceof Failure)) throw failure;
        expect(failure.code).to.equal('contract');
        const told = JSON.stringify([failure.message, failure.details]);
        expect(told).to.not.contain(SECRET);
      }
    });
  }
});

describe('httpTransport telling what it must not guess from what it may', () => {
  const { signal } = new AbortController();
  const answered = (body: unknown) =>
    httpTransport({ baseUrl, fetch: async () => Response.json(body), retry: noRetries });
  const model = {
    id: 'model-1',
    name: 'Yealink T99',
    brand: 'Yealink',
    deviceClass: 'hologram',
    lines: 2,
    features: [],
    price: { minor: 100, currency: 'USD' },
    availability: 'inStock',
  };
  const search = (changes: object) =>
    answered({
      items: [{ ...model, ...changes }],
      nextCursor: null,
      facets: { brands: [], deviceClasses: [], features: [] },
    }).searchCatalog({ filters, cursor: null }, { signal });

  it('takes a word for display that it does not know for another', async () => {
    const { items } = await search({});
    expect(items[0]?.deviceClass).to.equal('other');
  });

  for (const [what, changes] of [
    ['half a cent', { price: { minor: 0.5, currency: 'USD' } }],
    ['a currency that is none', { price: { minor: 1, currency: 'dollars' } }],
    ['an id that is empty', { id: '' }],
  ] as const) {
    it(`does not take ${what} (A42)`, async () => {
      const failure: unknown = await search(changes).catch((error: unknown) => error);
      expect(failure).to.be.instanceOf(Failure).and.to.have.property('code', 'contract');
    });
  }

  it('does not take a state of a job that it does not know (A42)', async () => {
    const job = answered({ jobId: 'job-1', state: 'dreaming', rows: [] });
    const failure: unknown = await job
      .findJob({ key: 'key-1' }, { signal })
      .catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(Failure).and.to.have.property('code', 'contract');
  });
});

const filters = { text: '', brands: [], deviceClasses: [], features: [], minLines: 1 };
