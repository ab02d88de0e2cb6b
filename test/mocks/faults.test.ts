import { expect } from 'chai';
import { faultyFetch, type Fault } from '../../src/mocks/faults.ts';
import { createHandlers } from '../../src/mocks/handlers/create-handlers.ts';
import { mockFetch } from '../../src/mocks/mock-fetch.ts';
import { httpTransport } from '../../src/transport/http-transport.ts';
import { noRetries } from '../../src/transport/retry-policy.ts';
import { failureOf } from '../transport/failure-of.ts';
import { openBackend, row, submission } from './people.ts';

const { signal } = new AbortController();
const request = submission([row('row-1')]);

async function openFaulty(fault: Fault, nth = 1) {
  const backend = await openBackend();
  const plan = [{ method: 'POST', path: '/submissions', nth, fault }] as const;
  const fetch = faultyFetch(mockFetch(createHandlers(backend)), plan);
  const transport = httpTransport({ baseUrl: 'http://mock.example/api', fetch, retry: noRetries });
  return { backend, submit: () => transport.submit(request, { key: 'key-1', signal }) };
}

describe('planned faults', () => {
  for (const [fault, kind, members] of [
    [{ kind: 'offline' }, 'unavailable', 7],
    [{ kind: 'html502' }, 'unavailable', 7],
    [{ kind: 'status', status: 429, headers: { 'retry-after': '3' } }, 'rateLimited', 7],
    [{ kind: 'status', status: 409, body: { kind: 'licenceLimit' } }, 'licenceLimit', 7],
    [{ kind: 'truncated' }, 'contract', 8],
    [{ kind: 'committedThenLost' }, 'unavailable', 8],
  ] as const) {
    it(`leave ${members} people after "${fault.kind}", seen as ${kind} (A03, A21)`, async () => {
      const { backend, submit } = await openFaulty(fault);
      expect((await failureOf(submit())).code).to.equal(kind);
      expect(backend.listMembers()).to.have.length(members);
    });
  }

  it('befall the call that was planned, and no other', async () => {
    const { submit } = await openFaulty({ kind: 'offline' }, 2);
    const first = await submit();
    expect((await failureOf(submit())).code).to.equal('unavailable');
    expect(await submit()).to.deep.equal(first);
  });
});
