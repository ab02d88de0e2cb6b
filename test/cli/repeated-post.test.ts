import { expect } from 'chai';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.ts';
import { startMockServer } from '../../src/mocks/node.ts';
import { openBackend, row, submission } from '../mocks/people.ts';
import { startCuttingProxy } from './cutting-proxy.ts';

const rows = Array.from({ length: 25 }, (_, index) => row(`row-${index + 1}`));
const body = JSON.stringify(submission(rows));

/** A back end behind a line that is cut so many times, and a page of its own origin. */
async function openPage(browser: Browser, cuts: number) {
  const backend = await openBackend();
  const server = await startMockServer({ backend, port: 0 });
  const proxy = await startCuttingProxy(Number(new URL(server.baseUrl).port), cuts);
  const page = await browser.newPage();
  await page.goto(`${proxy.origin}/api/account`);
  return {
    backend,
    proxy,
    /** Submits once; what comes is the status of the answer, or the name of the error. */
    submit: () =>
      page.evaluate(async (text) => {
        // A browser repeats what it sent over a line that was used before, and no other.
        await (await fetch('/api/account')).text();
        const headers = { 'content-type': 'application/json', 'idempotency-key': '"key-1"' };
        const sent = fetch('/api/submissions', { method: 'POST', headers, body: text });
        return sent.then(
          ({ status }) => String(status),
          (error: unknown) => String(error),
        );
      }, body),
    async close(): Promise<void> {
      await page.close();
      proxy.close();
      await server.close();
    },
  };
}

describe('a submission that the browser repeats by itself', () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch(await findBrowser());
  });
  after(() => browser.close());

  it('makes 25 people, not 50, when the line is cut after the first one (A01)', async () => {
    const page = await openPage(browser, 1);
    const answer = await page.submit();
    const arrived = page.proxy.submissions();
    const people = page.backend.listMembers().length - 7;
    await page.close();
    expect([answer, arrived, people]).to.deep.equal(['202', 2, 25]);
  });

  it('makes 25 people, and ends unknown to the page, when every line is cut (A01, A03)', async () => {
    const page = await openPage(browser, Number.POSITIVE_INFINITY);
    const answer = await page.submit();
    const arrived = page.proxy.submissions();
    const people = page.backend.listMembers().length - 7;
    const job = page.backend.findJob({ key: 'key-1' });
    await page.close();
    expect(answer).to.equal('TypeError: Failed to fetch');
    expect(arrived).to.be.greaterThan(1);
    expect([people, job?.state]).to.deep.equal([25, 'done']);
  });
});
