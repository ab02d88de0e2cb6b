import { expect } from 'chai';
import { failureOfKind } from '../../src/domain/failure.ts';
import type { Fetch } from '../../src/transport/http-options.ts';
import { httpTransport } from '../../src/transport/http-transport.ts';
import { pauseBefore, retryPolicy } from '../../src/transport/retry-policy.ts';
import { openBackend, row, submission } from '../mocks/people.ts';
import { failureOf } from './failure-of.ts';

const { signal } = new AbortController();
const account = (await openBackend()).getAccount();

/** What a fetch gives for one call after the other; the last one for all that follow. */
type Script = readonly ('lost' | (() => Response))[];

/** A transport over a script, with a clock that moves only by waiting. */
function scripted(script: Script, random = () => 0.5) {
  let time = 0;
  const sentAt: number[] = [];
  const fetch: Fetch = async () => {
    const step = script[Math.min(sentAt.length, script.length - 1)];
    sentAt.push(time);
    if (step === undefined || step === 'lost') throw new TypeError('Failed to fetch');
    return step();
  };
  const sleep = async (ms: number): Promise<void> => {
    time += ms;
  };
  const runtime = { random, now: () => time, sleep };
  return { sentAt, transport: httpTransport({ baseUrl: '/api', fetch, runtime }) };
}

const good = () => Response.json(account);
const busy = (status: number, retryAfter: string | null) => () =>
  new Response(null, { status, headers: retryAfter === null ? {} : { 'retry-after': retryAfter } });

describe('httpTransport sending reads again', () => {
  it('reads again after each loss, three times at most, with growing pauses', async () => {
    const { sentAt, transport } = scripted(['lost']);
    expect((await failureOf(transport.getAccount({ signal }))).code).to.equal('unavailable');
    expect(sentAt).to.deep.equal([0, 250, 750, 1750]);
  });

  it('gives what the last try gets', async () => {
    const { sentAt, transport } = scripted(['lost', busy(503, null), good]);
    expect(await transport.getAccount({ signal })).to.deep.equal(account);
    expect(sentAt).to.have.length(3);
  });

  for (const status of [408, 425, 500, 502, 503, 504]) {
    it(`reads again after a ${status}`, async () => {
      const { transport } = scripted([busy(status, null), good]);
      expect(await transport.getAccount({ signal })).to.deep.equal(account);
    });
  }

  for (const status of [400, 401, 403, 404, 409, 410, 422, 501]) {
    it(`takes a ${status} for an answer`, async () => {
      const { sentAt, transport } = scripted([busy(status, null), good]);
      await failureOf(transport.getAccount({ signal }));
      expect(sentAt).to.have.length(1);
    });
  }

  it('asks again for what it asks by POST and changes nothing', async () => {
    const { sentAt, transport } = scripted(['lost', () => Response.json({ issues: [] })]);
    await transport.checkIdentities({ requireUniqueEmail: true, rows: [] }, { signal });
    expect(sentAt).to.have.length(2);
  });

  it('never submits or changes anything a second time by itself (A03)', async () => {
    const { sentAt, transport } = scripted(['lost']);
    const options = { key: 'key-1', signal };
    await failureOf(transport.submit(submission([row('row-1')]), options));
    await failureOf(transport.holdNumbers({ e164s: [] }, options));
    await failureOf(transport.saveShippingAddress({ ...draft, id: null }, options));
    expect(sentAt).to.have.length(3);
  });

  it('stops at once when the caller does (A14)', async () => {
    const controller = new AbortController();
    const fetch: Fetch = async () => {
      controller.abort();
      throw new TypeError('Failed to fetch');
    };
    const transport = httpTransport({ baseUrl: '/api', fetch });
    expect((await failureOf(transport.getAccount(controller))).code).to.equal('aborted');
  });

  it('stops in the middle of a pause when the caller does (A14)', async () => {
    const controller = new AbortController();
    const fetch: Fetch = async () => busy(503, '5')();
    const waiting = httpTransport({ baseUrl: '/api', fetch }).getAccount(controller);
    setTimeout(() => controller.abort(), 5);
    expect((await failureOf(waiting)).code).to.equal('aborted');
  });
});

describe('httpTransport waiting as it is told', () => {
  it('reads again once after a short wait, and not before it is over (A20)', async () => {
    const { sentAt, transport } = scripted([busy(429, '2'), good], () => 0);
    expect(await transport.getAccount({ signal })).to.deep.equal(account);
    expect(sentAt).to.deep.equal([0, 2000]);
  });

  it('does not try a third time when it is told to wait again (A20)', async () => {
    const { sentAt, transport } = scripted([busy(429, '2')], () => 0.999);
    const failure = await failureOf(transport.getAccount({ signal }));
    expect(failure.details.retryAfterMs).to.equal(2000);
    expect(sentAt).to.deep.equal([0, 2200]);
  });

  for (const [status, text, told] of [
    [429, '6', 6000],
    [503, '120', 120_000],
    [429, '1000000000', 3_600_000],
    [429, 'soon', 30_000],
    [429, null, 30_000],
  ] as const) {
    it(`tells a wait that a person should see: ${status} with "${text}" (A20)`, async () => {
      const { sentAt, transport } = scripted([busy(status, text), good]);
      const failure = await failureOf(transport.getAccount({ signal }));
      expect(failure.details.retryAfterMs).to.equal(told);
      expect(sentAt).to.have.length(1);
    });
  }

  it('never comes early, whatever the wait and the chance (A20)', () => {
    for (let step = 0; step < 10_000; step += 1) {
      const retryAfterMs = 1000 + (step % 4001);
      const failure = { ...failureOfKind('rateLimited'), retryAfterMs };
      const tried = { tries: 1, waits: 0, elapsedMs: 0 };
      const pauseMs = pauseBefore(failure, tried, retryPolicy, () => (step * 0.618) % 1);
      expect(pauseMs).to.be.within(retryAfterMs, Math.ceil(retryAfterMs * 1.1));
    }
  });

  it('begins no pause that would end after the budget', () => {
    const tried = { tries: 3, waits: 0, elapsedMs: retryPolicy.budgetMs };
    const failure = failureOfKind('unavailable');
    expect(pauseBefore(failure, tried, retryPolicy, () => 0.5)).to.equal(null);
  });
});

const draft = {
  recipient: 'Nadia Brandt',
  address: {
    country: 'US',
    street: '1200 Larimer Street',
    street2: '',
    building: '',
    floor: '',
    room: '',
    city: 'Denver',
    region: 'CO',
    postalCode: '80204',
  },
};
