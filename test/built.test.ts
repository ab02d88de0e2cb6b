import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { en } from '../src/messages/en.ts';
import { openBuiltPage } from './harness/built-page.ts';

/** Fills in one person, and goes on to the set-up step. */
async function goOn(page: Page | Locator, email: string): Promise<void> {
  for (const [field, text] of [
    ['firstName', 'Zoë'],
    ['lastName', 'Brandt'],
    ['email', email],
  ] as const) {
    const name = en.roster.cell(1, en.roster.fields[field]);
    await page.getByRole('textbox', { name }).fill(text);
  }
  await page.getByRole('button', { name: en.footer.next, exact: true }).click();
}

const heading = (page: Page | Locator, name: string) =>
  page.getByRole('heading', { name }).waitFor();
const button = (page: Page | Locator, name: string) =>
  page.getByRole('button', { name, exact: true });

describe('the stand-alone files', () => {
  let built: Awaited<ReturnType<typeof openBuiltPage>>;

  before(async function () {
    // Three minifiers go over everything, one after the other.
    this.timeout(120_000);
    built = await openBuiltPage();
  });

  beforeEach(() => built.mend());

  after(() => built.close());

  it('add a person on a page with a strict policy, which has nothing to report', async () => {
    const page = await built.open();
    await goOn(page, 'zoe@acme.example');
    await heading(page, en.setup.heading);
    await button(page, en.footer.submit(1)).click();
    await heading(page, en.outcome.heading('all', 1, 1));

    expect(await page.evaluate('reports')).to.deep.equal([]);
  });

  it('fetch what comes later by themselves', async () => {
    built.forget();
    const page = await built.open();
    await built.asked('shipping.part');
    await heading(page, en.roster.heading);
  });

  it('fetch a part again that could not be fetched, though the browser remembers the failure', async () => {
    built.loseConnection('setup.part');
    const page = await built.open();
    await goOn(page, 'alex@acme.example');
    await heading(page, en.parts.failed(en.steps.setup));
    built.mend();
    await button(page, en.parts.retry).click();
    await heading(page, en.setup.heading);
    await button(page, en.footer.submit(1)).click();

    await heading(page, en.outcome.heading('all', 1, 1));
  });

  it('work beside another build, which warns and throws nothing where the tag is taken (C1, C15)', async () => {
    const { page, words } = await built.openCopies();
    for (const tag of ['people-adder', 'add-users-wizard']) {
      const wizard = page.locator(tag);
      await goOn(wizard, `${tag}@acme.example`);
      await button(wizard, en.footer.submit(1)).click();
      await heading(wizard, en.outcome.heading('all', 1, 1));
    }

    expect(words()).to.have.length(1);
    expect(words()[0]).to.match(/^warning: <add-users-wizard> is taken/);
    expect(await page.evaluate('reports')).to.deep.equal([]);
  });

  it('are run on a page that compares every file with its hash, those too that come later', async () => {
    const page = await built.openChecked();
    await goOn(page, 'kim@acme.example');
    await heading(page, en.setup.heading);
  });

  it('are not run where a file is another one than its hash says, nor under another address', async () => {
    built.alter('setup.part');
    const page = await built.openChecked();
    await goOn(page, 'noa@acme.example');
    await heading(page, en.parts.failed(en.steps.setup));
    await button(page, en.parts.retry).click();
    await heading(page, en.parts.failed(en.steps.setup));

    expect(await page.evaluate('reports')).to.deep.equal([]);
  });
});
