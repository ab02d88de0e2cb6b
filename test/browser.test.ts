import { expect } from 'chai';
import { findBrowser } from '../scripts/browser.ts';

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no failure',
    (error: unknown) => String(error),
  );

describe('the browser of the tests', () => {
  it('is the one that CHROME_PATH names, started with the environment it was found in', async () => {
    const found = await findBrowser({ CHROME_PATH: process.execPath, LANG: 'C' });

    expect(found.executablePath).to.equal(process.execPath);
    expect(found.env).to.deep.equal({ CHROME_PATH: process.execPath, LANG: 'C' });
    expect(found.args).to.include('--no-sandbox');
  });

  it('is refused, with what to do, when CHROME_PATH names no file', async () => {
    const failure = await failureOf(findBrowser({ CHROME_PATH: '/no/such/chrome' }));

    expect(failure).to.match(/\/no\/such\/chrome.*Correct it, or unset it/);
  });
});
