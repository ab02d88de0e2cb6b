import { expect } from 'chai';
import { createHandlers } from '../../src/mocks/handlers/create-handlers.ts';
import { mockFetch } from '../../src/mocks/mock-fetch.ts';
import { openBackend, row, submission } from './people.ts';

const api = 'http://mock.example/api';

async function openApi() {
  const backend = await openBackend();
  return { backend, fetch: mockFetch(createHandlers(backend)) };
}

function post(path: string, body: string, key = '"key-1"'): Request {
  return new Request(`${api}${path}`, {
    method: 'POST',
    body,
    headers: { 'idempotency-key': key },
  });
}

describe('the HTTP face of the mock', () => {
  it('accepts a submission with 202', async () => {
    const { fetch, backend } = await openApi();
    const response = await fetch(post('/submissions', JSON.stringify(submission([row('row-1')]))));
    expect(response.status).to.equal(202);
    expect(await response.json()).to.deep.equal(backend.findJob({ key: 'key-1' }));
  });

  it('refuses a key without its quotes', async () => {
    const { fetch } = await openApi();
    const request = post('/submissions', JSON.stringify(submission([row('row-1')])), 'key-1');
    expect((await fetch(request)).status).to.equal(422);
  });

  it('refuses a body that is not JSON', async () => {
    const { fetch } = await openApi();
    expect((await fetch(post('/identity-checks', '{"rows":'))).status).to.equal(422);
  });

  it('lists the people of the account, and forgets those who were added', async () => {
    const { fetch, backend } = await openApi();
    await backend.submit(submission([row('row-1')]), 'key-1');
    const before = await (await fetch(`${api}/members`)).json();
    const after = await (await fetch(`${api}/members`, { method: 'DELETE' })).json();
    expect([before.items.length, after.items.length]).to.deep.equal([8, 7]);
  });

  it('answers 404 where it has nothing', async () => {
    const { fetch } = await openApi();
    expect((await fetch(`${api}/teapot`)).status).to.equal(404);
  });

  it('tells a defect of its own instead of hiding it', async () => {
    const backend = { ...(await openBackend()), getAccount: () => JSON.parse('') };
    const response = await mockFetch(createHandlers(backend))(`${api}/account`);
    expect(response.status).to.equal(500);
    expect((await response.json()).support.code).to.equal('mockDefect');
  });

  it('stands under the address that is asked for', async () => {
    const handlers = createHandlers(await openBackend(), { baseUrl: 'http://mock.example/v2' });
    expect((await mockFetch(handlers)('http://mock.example/v2/account')).status).to.equal(200);
  });
});
