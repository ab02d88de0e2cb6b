import { expect } from 'chai';
import type { Fetch } from '../../src/transport/http-options.ts';
import { Failure } from '../../src/transport/failure.ts';
import { httpTransport } from '../../src/transport/http-transport.ts';
import { openBackend, row, submission } from '../mocks/people.ts';
import { noRetries } from '../../src/transport/retry-policy.ts';
import { failureOf } from './failure-of.ts';

const { signal } = new AbortController();
const account = (await openBackend()).getAccount();
const job = { jobId: 'job-1', state: 'done', rows: [] };

/** A back end that knows one token after another, and a host that gets the next one. */
function signedOut({ renews = true } = {}) {
  let token = 1;
  const seen: Request[] = [];
  let renewals = 0;
  const fetch: Fetch = async (input, init) => {
    const request = new Request(input, init);
    seen.push(request);
    if (request.headers.get('authorization') !== 'Bearer 2')
      return new Response(null, { status: 401 });
    return Response.json(request.method === 'GET' ? account : job);
  };
  const transport = httpTransport({
    baseUrl: 'http://mock.example/api',
    fetch,
    headers: () => ({ authorization: `Bearer ${token}` }),
    renewSignIn: async () => {
      renewals += 1;
      await Promise.resolve();
      if (!renews) throw new Error('The admin closed the window.');
      token += 1;
    },
  });
  return { transport, seen, renewals: () => renewals };
}

describe('httpTransport renewing a sign-in', () => {
  it('goes on by itself after a 401 (A25)', async () => {
    const { transport, renewals } = signedOut();
    expect(await transport.getAccount({ signal })).to.deep.equal(account);
    expect(renewals()).to.equal(1);
  });

  it('renews once for all calls that were turned down together (A25)', async () => {
    const { transport, renewals, seen } = signedOut();
    await Promise.all([1, 2, 3].map(() => transport.getAccount({ signal })));
    expect([renewals(), seen.length]).to.deep.equal([1, 6]);
  });

  it('sends a change again under the same key and with the same body (A25)', async () => {
    const { transport, seen } = signedOut();
    await transport.submit(submission([row('row-1')]), { key: 'key-1', signal });
    const sent = await Promise.all(
      seen.map(async (request) => [request.headers.get('idempotency-key'), await request.text()]),
    );
    expect(sent[1]).to.deep.equal(sent[0]);
    expect(sent[0]?.[0]).to.equal('"key-1"');
  });

  it('fails as unauthenticated when the sign-in can’t be renewed', async () => {
    const { transport, seen } = signedOut({ renews: false });
    expect((await failureOf(transport.getAccount({ signal }))).code).to.equal('unauthenticated');
    expect(seen).to.have.length(1);
  });

  it('asks once a call, even if the new sign-in is no good either', async () => {
    let renewals = 0;
    const transport = httpTransport({
      baseUrl: '/api',
      fetch: async () => new Response(null, { status: 401 }),
      renewSignIn: async () => void (renewals += 1),
    });
    expect((await failureOf(transport.getAccount({ signal }))).code).to.equal('unauthenticated');
    expect(renewals).to.equal(1);
  });

  it('stops waiting for a sign-in when the caller does (A14)', async () => {
    const controller = new AbortController();
    const transport = httpTransport({
      baseUrl: '/api',
      fetch: async () => new Response(null, { status: 401 }),
      renewSignIn: () => {
        controller.abort();
        return new Promise(() => {});
      },
    });
    expect((await failureOf(transport.getAccount(controller))).code).to.equal('aborted');
  });
});

describe('headers that can’t be had', () => {
  it('are told as a sign-in that is missing, because nothing was sent (A03, A25)', async () => {
    let sent = 0;
    const transport = httpTransport({
      baseUrl: 'http://mock.example/api',
      headers: () => Promise.reject(new Error('The token has gone.')),
      fetch: async () => {
        sent += 1;
        return Response.json({});
      },
      retry: noRetries,
    });
    const failure = await failureOf(
      transport.submit(submission([row('row-1')]), { key: 'key-1', signal }),
    );
    expect([failure.code, sent]).to.deep.equal(['unauthenticated', 0]);
    expect(failure.message).to.match(/there are no headers to send it with/);
  });

  it('are told as whoever makes them tells it', async () => {
    const transport = httpTransport({
      baseUrl: 'http://mock.example/api',
      headers: () => Promise.reject(new Failure('Failed to sign in.', 'forbidden')),
      retry: noRetries,
    });
    expect((await failureOf(transport.getAccount({ signal }))).code).to.equal('forbidden');
  });
});
