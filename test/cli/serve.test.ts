import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { httpTransport } from '../../src/transport/http-transport.ts';
import { noRetries } from '../../src/transport/retry-policy.ts';
import { transportContract } from '../suites/transport-contract.ts';
import { failureOf } from '../transport/failure-of.ts';
import { addUsers, inFolder } from './add-users-process.ts';
import { startServing } from './serving-process.ts';

const { signal } = new AbortController();

describe('over a real socket', () => {
  let serving: Awaited<ReturnType<typeof startServing>>;
  before(async () => {
    serving = await startServing('--origin', 'http://host.example');
  });
  after(() => serving.stop());

  transportContract('httpTransport to add-users serve', () =>
    httpTransport({ baseUrl: serving.baseUrl }),
  );

  it('lets a page of another origin send keys, and read waits and the clock', async () => {
    const headers = {
      origin: 'http://host.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,idempotency-key,authorization',
    };
    const asked = await fetch(`${serving.baseUrl}/submissions`, { method: 'OPTIONS', headers });
    expect([asked.status, asked.headers.get('access-control-allow-headers')]).to.deep.equal([
      204,
      'content-type,idempotency-key,authorization',
    ]);
    const answer = await fetch(`${serving.baseUrl}/account`, { headers });
    expect(answer.headers.get('access-control-allow-origin')).to.equal('http://host.example');
    expect(answer.headers.get('access-control-expose-headers')).to.equal('Retry-After, Date');
  });

  it('is read by no page of the web but those that are named', async () => {
    const allowed = async (origin: string) => {
      const answer = await fetch(`${serving.baseUrl}/members`, { headers: { origin } });
      return answer.headers.get('access-control-allow-origin');
    };
    for (const origin of ['http://localhost:5173', 'http://127.0.0.1', 'http://app.localhost']) {
      expect(await allowed(origin)).to.equal(origin);
    }
    for (const origin of ['https://elsewhere.example', 'http://localhost.example', 'null']) {
      expect(await allowed(origin)).to.equal(null);
    }
  });
});

describe('add-users serve', () => {
  it('serves the persona that is asked for', async () => {
    const serving = await startServing('--persona', 'ringcentral-like');
    const account = await httpTransport({ baseUrl: serving.baseUrl }).getAccount({ signal });
    await serving.stop();
    expect(account.id).to.equal('northwind-ringcentral-like');
  });

  it('R34 tells a program where it serves, in one line of JSON', async () => {
    const serving = await startServing('--persona', 'ringcentral-like', '--json');
    const { baseUrl, persona } = JSON.parse(serving.said());
    const account = await httpTransport({ baseUrl }).getAccount({ signal });
    await serving.stop();
    expect([persona, account.id]).to.deep.equal(['ringcentral-like', 'northwind-ringcentral-like']);
    expect(serving.said().split('\n')).to.have.length(2);
  });

  it('lets go wrong what is asked for (A03, A21)', async () => {
    const serving = await startServing('--faults', '502-html@listSites,offline@listRoles');
    const transport = httpTransport({ baseUrl: serving.baseUrl, retry: noRetries });
    const html = await failureOf(transport.listSites({ cursor: null }, { signal }));
    const reset = await failureOf(transport.listRoles({ signal }));
    const sites = await transport.listSites({ cursor: null }, { signal });
    await serving.stop();
    expect([html.code, reset.code]).to.deep.equal(['unavailable', 'unavailable']);
    expect(sites.items).to.have.length(3);
  });

  it('keeps its state in a file from one process to the next', () =>
    inFolder(async (folder) => {
      const data = join(folder, 'account.json');
      const first = await startServing('--data', data);
      const transport = httpTransport({ baseUrl: first.baseUrl });
      const { e164s } = { e164s: ['+13035550199'] };
      await transport.holdNumbers({ e164s }, { key: 'key-1', signal });
      await first.stop();
      expect(readFileSync(data, 'utf8')).to.contain('+13035550199');
      const second = await startServing('--data', data);
      const again = httpTransport({ baseUrl: second.baseUrl });
      const { gone } = await again.holdNumbers({ e164s }, { key: 'key-2', signal });
      await second.stop();
      expect(gone).to.deep.equal(e164s);
    }));

  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    it(`ends well on ${name}, also while somebody waits for an answer`, async () => {
      const serving = await startServing('--faults', 'stalled@getAccount');
      const transport = httpTransport({ baseUrl: serving.baseUrl, retry: noRetries });
      const waiting = failureOf(transport.getAccount({ signal }));
      await transport.listUserTypes({ signal });
      expect(await serving.stop(name)).to.equal(0);
      expect((await waiting).code).to.equal('unavailable');
    });
  }

  it('says what is wrong with its options', async () => {
    const wrong = [
      ['--persona', 'nobody'],
      ['--faults', 'gremlins'],
      ['--port', '70000'],
      ['--job-ms', 'long'],
      ['--origin', 'app.northwind.example'],
      ['--loud'],
    ];
    for (const options of wrong) {
      const { code, stdout, stderr } = await addUsers('serve', ...options);
      expect([code, stdout], options.join(' ')).to.deep.equal([1, '']);
      expect(stderr).to.match(
        /^Failed to serve: .*\. See what there is with: add-users serve --help\n$/,
      );
    }
  });

  it('says that a port is taken', async () => {
    const serving = await startServing();
    const { port } = new URL(serving.baseUrl);
    const { code, stderr } = await addUsers('serve', '--port', port);
    await serving.stop();
    expect([code, stderr]).to.deep.equal([
      1,
      `Failed to listen at port ${port}: it is taken. Give another one with --port.\n`,
    ]);
  });

  it('R34 shows an example that works as it stands', async () => {
    const { stdout } = await addUsers('serve', '--help');
    const [, example = ''] = /npm run add-users -- serve (.+)/.exec(stdout) ?? [];
    const serving = await startServing(...example.split(' '));
    const account = await httpTransport({ baseUrl: serving.baseUrl }).getAccount({ signal });
    await serving.stop();
    expect(account.id).to.include('northwind');
  });

  it('prints what it can do', async () => {
    const { code, stdout } = await addUsers('serve', '--help');
    expect(code).to.equal(0);
    expect(stdout).to.contain('committed-then-reset').and.to.contain('ringcentral-like');
  });
});
