import { expect } from 'chai';
import type { Account } from '../../src/domain/account.ts';
import { createHandlers } from '../../src/mocks/handlers/create-handlers.ts';
import { mockFetch } from '../../src/mocks/mock-fetch.ts';
import { singleSite } from '../../src/mocks/seed/single-site.ts';
import type { Fetch } from '../../src/transport/http-options.ts';
import { httpTransport } from '../../src/transport/http-transport.ts';
import { openBackend, row, submission } from '../mocks/people.ts';
import { noRetries } from '../../src/transport/retry-policy.ts';
import { transportContract } from '../suites/transport-contract.ts';
import { failureOf } from './failure-of.ts';

const baseUrl = 'http://mock.example/api';
const { signal } = new AbortController();
const { defaultRole, ...needed } = singleSite.account;
const wholeAccount: Account = { ...needed, serverTime: '2026-01-05T09:00:00.000Z' };

transportContract('httpTransport over the mock back end', async () => {
  const fetch = mockFetch(createHandlers(await openBackend()));
  return httpTransport({ baseUrl, fetch, retry: noRetries });
});

/** A transport whose every call gets this answer. */
function answered(body: string | null, init: ResponseInit = {}) {
  return httpTransport({ baseUrl, fetch: async () => new Response(body, init), retry: noRetries });
}

/** A transport whose calls are written down. */
function recorded() {
  const calls: { url: string; init: RequestInit }[] = [];
  const fetch: Fetch = async (input, init = {}) => {
    calls.push({ url: String(input), init });
    return Response.json({ jobId: 'job-1', state: 'done', rows: [], items: [], nextCursor: null });
  };
  return { calls, transport: httpTransport({ baseUrl: `${baseUrl}/`, fetch }) };
}

/** The account with one part after the other left out, null, or replaced by what never belongs there. */
function mutantsOf({ limits, ...account }: Account): [path: string, broken: unknown][] {
  const whole = { ...account, limits };
  return [undefined, null, { secret: 1 }].flatMap((wrong): [string, unknown][] => [
    ...Object.keys(account).map((key): [string, unknown] => [key, { ...whole, [key]: wrong }]),
    ...Object.keys(limits).map((key): [string, unknown] => [
      `limits.${key}`,
      { ...whole, limits: { ...limits, [key]: wrong } },
    ]),
  ]);
}

describe('httpTransport reading answers', () => {
  it('drops keys that it does not know', async () => {
    const account = { ...wholeAccount, plan: 'gold' };
    const read = await answered(JSON.stringify(account)).getAccount({ signal });
    expect(read).to.deep.equal(wholeAccount);
  });

  it('takes an account with and without a name for its default role (R24)', async () => {
    for (const named of [wholeAccount, { ...wholeAccount, defaultRole }]) {
      const read = await answered(JSON.stringify(named)).getAccount({ signal });
      expect(read).to.deep.equal(named);
    }
  });

  it('names the place of what does not fit, and never the value (A42)', async () => {
    const { name: _, ...rest } = wholeAccount;
    const wrong = { ...rest, limits: { ...rest.limits, maxUsersPerRun: 'sesame' } };
    const failure = await failureOf(answered(JSON.stringify(wrong)).getAccount({ signal }));
    expect(failure.code).to.equal('contract');
    expect(failure.message).to.contain('name, limits.maxUsersPerRun');
    expect(JSON.stringify([failure.message, failure.details])).to.not.contain('sesame');
  });

  for (const [what, body] of [
    ['a page of HTML', '<html>secret</html>'],
    ['nothing', ''],
    ['half of the JSON', '{"id":"secret'],
  ] as const) {
    it(`calls it a breach of contract when a success brings ${what} (A21)`, async () => {
      const failure = await failureOf(answered(body).getAccount({ signal }));
      expect(failure.code).to.equal('contract');
      expect(`${failure.message} ${String(failure.cause)}`).to.not.contain('secret');
    });
  }

  it('refuses an account of which any part is missing, null or of another kind (A42)', async () => {
    for (const [path, broken] of mutantsOf(wholeAccount)) {
      const failure = await failureOf(answered(JSON.stringify(broken)).getAccount({ signal }));
      expect(failure.message, path).to.match(new RegExp(`does not fit at ${path}\\.`));
    }
  });

  it('names ten places at most, however long the wrong list is (A42)', async () => {
    const items = Array.from({ length: 5000 }, () => 7);
    const failure = await failureOf(answered(JSON.stringify({ items })).listUserTypes({ signal }));
    expect(failure.details.issues).to.have.length(10);
  });
});

describe('httpTransport reading refusals', () => {
  for (const [status, kind] of [
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'notFound'],
    [409, 'conflict'],
    [422, 'validation'],
    [429, 'rateLimited'],
    [500, 'unavailable'],
    [503, 'unavailable'],
    [418, 'unknown'],
  ] as const) {
    it(`takes a bare ${status} for ${kind}`, async () => {
      const failure = await failureOf(answered(null, { status }).getAccount({ signal }));
      expect(failure.code).to.equal(kind);
      expect(failure.message).to.match(/^Failed to read the account: .*\. \w.*\.$/);
    });
  }

  it('takes the HTML page of a gateway for unavailable, and shows none of it (A21)', async () => {
    const gateway = answered('<html>502</html>', { status: 502 });
    const failure = await failureOf(gateway.getAccount({ signal }));
    expect(failure.code).to.equal('unavailable');
    expect(failure.message).to.not.contain('<');
  });

  it('believes the body before the status', async () => {
    const body = JSON.stringify({ kind: 'licenceLimit', retryAfterMs: 5000 });
    const refused = answered(body, { status: 409, headers: { 'retry-after': '9' } });
    const failure = await failureOf(refused.getAccount({ signal }));
    expect(failure.details).to.deep.include({ kind: 'licenceLimit', retryAfterMs: 5000 });
  });

  it('goes by the status when the body names a kind that it does not know', async () => {
    const body = JSON.stringify({ kind: 'asleep' });
    const failure = await failureOf(answered(body, { status: 403 }).getAccount({ signal }));
    expect(failure.code).to.equal('forbidden');
  });

  it('finds no job where the back end answers 404', async () => {
    expect(await answered(null, { status: 404 }).findJob({ key: 'k' }, { signal })).to.equal(null);
  });

  for (const [text, expected] of [
    ['7', 7000],
    ['0', 1000],
    ['1000000000', 3_600_000],
    ['Mon, 05 Jan 2026 09:00:30 GMT', 30_000],
    ['Mon, 05 Jan 2026 08:00:00 GMT', 1000],
    ['soon', 30_000],
    ['-5', 30_000],
  ] as const) {
    it(`reads Retry-After "${text}" as ${expected} ms (A20)`, async () => {
      const headers = { 'retry-after': text, date: 'Mon, 05 Jan 2026 09:00:00 GMT' };
      const busy = answered(null, { status: 429, headers });
      const { details } = await failureOf(busy.getAccount({ signal }));
      expect(details.retryAfterMs).to.equal(expected);
    });
  }
});

describe('httpTransport losing calls', () => {
  const never: Fetch = (input, init) =>
    new Promise((_, reject) => {
      const request = new Request(input, init);
      if (request.signal.aborted) reject(request.signal.reason);
      request.signal.addEventListener('abort', () => reject(request.signal.reason));
    });
  const offline: Fetch = () => Promise.reject(new TypeError('Failed to fetch'));

  it('takes every network error for unavailable (A03)', async () => {
    const failure = await failureOf(
      httpTransport({ baseUrl, fetch: offline, retry: noRetries }).getAccount({ signal }),
    );
    expect(failure.code).to.equal('unavailable');
    expect(failure.cause).to.be.instanceOf(TypeError);
  });

  it('survives a fetch that throws what is no error (A24)', async () => {
    const fetch: Fetch = () => Promise.reject('no');
    const failure = await failureOf(
      httpTransport({ baseUrl, fetch, retry: noRetries }).getAccount({ signal }),
    );
    expect(failure.code).to.equal('unavailable');
  });

  it('gives up by itself when no answer comes', async () => {
    const transport = httpTransport({
      baseUrl,
      fetch: never,
      timeouts: { read: 1 },
      retry: noRetries,
    });
    const failure = await failureOf(transport.getAccount({ signal }));
    expect(failure.code).to.equal('unavailable');
    expect(failure.message).to.contain('no answer came within 0.001 seconds');
  });

  it('tells the end of the wait by the caller from its own (A14)', async () => {
    const controller = new AbortController();
    const waiting = httpTransport({ baseUrl, fetch: never }).getAccount(controller);
    controller.abort();
    expect((await failureOf(waiting)).code).to.equal('aborted');
  });

  it('takes an answer that breaks off in its body for unavailable', async () => {
    const body = new ReadableStream({
      pull: (stream) => stream.error(new TypeError('terminated')),
    });
    const transport = httpTransport({
      baseUrl,
      fetch: async () => new Response(body),
      retry: noRetries,
    });
    expect((await failureOf(transport.getAccount({ signal }))).code).to.equal('unavailable');
  });

  it('says nothing of the people when a submission is lost', async () => {
    const transport = httpTransport({ baseUrl, fetch: offline, retry: noRetries });
    const request = submission([row('row-1', { lastName: 'Quagmire' })]);
    const failure = await failureOf(transport.submit(request, { key: 'k', signal }));
    expect(failure.message).to.contain('ask for the job by its key');
    expect(JSON.stringify([failure.message, failure.details])).to.not.contain('Quagmire');
  });
});

describe('httpTransport sending requests', () => {
  it('sends a submission with its key as a structured string (A01)', async () => {
    const { calls, transport } = recorded();
    await transport.submit(submission([row('row-1')]), { key: 'a"b', signal });
    const [call] = calls;
    expect(call?.url).to.equal(`${baseUrl}/submissions`);
    expect(call?.init).to.deep.include({ method: 'POST' });
    expect(new Headers(call?.init.headers).get('idempotency-key')).to.equal(String.raw`"a\"b"`);
  });

  it('escapes what stands in an address', async () => {
    const { calls, transport } = recorded();
    await transport.findJob({ key: 'a&b=c' }, { signal });
    await transport.listSites({ cursor: null }, { signal });
    await transport.listSites({ cursor: 'x y' }, { signal });
    expect(calls.map(({ url }) => url.slice(baseUrl.length))).to.deep.equal([
      '/submissions?key=a%26b%3Dc',
      '/sites',
      '/sites?cursor=x+y',
    ]);
  });

  it('asks for the headers of the host at each call', async () => {
    const seen: (string | null)[] = [];
    const fetch: Fetch = async (input, init) => {
      seen.push(new Request(input, init).headers.get('authorization'));
      return Response.json(wholeAccount);
    };
    const headers = () => ({ authorization: `Bearer ${seen.length + 1}` });
    const transport = httpTransport({ baseUrl, fetch, headers });
    await transport.getAccount({ signal });
    await transport.getAccount({ signal });
    expect(seen).to.deep.equal(['Bearer 1', 'Bearer 2']);
  });

  it('looks the global fetch up at the time of the call', async () => {
    const transport = httpTransport({ baseUrl });
    const original = globalThis.fetch;
    globalThis.fetch = async () => Response.json(wholeAccount);
    try {
      expect(await transport.getAccount({ signal })).to.deep.equal(wholeAccount);
    } finally {
      globalThis.fetch = original;
    }
  });
});
