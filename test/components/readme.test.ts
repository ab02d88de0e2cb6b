import { expect } from 'chai';
import { ENTRIES } from '../../scripts/entries.ts';
import { AddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.ts';
import { en } from '../../src/messages/en.ts';
import { createBackend } from '../../src/mocks/backend.ts';
import { createHandlers } from '../../src/mocks/handlers/create-handlers.ts';
import { mockFetch } from '../../src/mocks/mock-fetch.ts';
import { multiSite } from '../../src/mocks/seed/multi-site.ts';
import { later } from '../harness/clean-ups.ts';
import { people } from '../harness/northwind.ts';
import { harnessOf, type WizardHarness } from '../harness/wizard-harness.ts';

/** Runs a page as the README has it, with the sources for the package, and gives its wizard the verbs of a person. */
async function open(page: string): Promise<WizardHarness> {
  const [markup = '', script = ''] = page.split(/<\/?script[^>]*>/);
  const host = document.createElement('div');
  host.innerHTML = markup;
  document.body.append(host);
  later(() => host.remove());
  const code = script.replaceAll(
    /(?<=(?:from|import) )'add-users-wizard(\/[\w/]+)?'/g,
    (_, entry = '/index') => {
      return `'/${ENTRIES[entry.slice(1)]}'`;
    },
  );
  const hasRun = new Promise((resolve) => {
    addEventListener('page-run', resolve, { once: true });
  });
  const element = Object.assign(document.createElement('script'), { type: 'module' });
  element.textContent = `${code}\ndispatchEvent(new Event('page-run'));`;
  host.append(element);
  await hasRun;
  const wizard = host.querySelector('add-users-wizard');
  if (!(wizard instanceof AddUsersWizard)) throw new Error('The page has no wizard.');
  const harness = await harnessOf(wizard, host);
  await harness.settle();
  return harness;
}

/** Adds two people, and tells what the last page says. */
async function addTwo(wizard: WizardHarness): Promise<string> {
  await wizard.send({ type: 'rows.import', rows: people(2) });
  await wizard.pressOn(en.footer.next);
  await wizard.settle();
  await wizard.pressOn(en.footer.submit(2));
  await wizard.settle();
  return wizard.heading();
}

describe('the pages that the README tells to write', () => {
  let overHttp = '';
  let overMock = '';

  before(async () => {
    const text = await (await fetch('/README.md')).text();
    [overHttp = '', overMock = ''] = [...text.matchAll(/^```html\n(.*?)^```$/gms)].map(
      ([, code = '']) => code,
    );
  });

  it('add people over HTTP', async () => {
    const newId = () => crypto.randomUUID();
    const backend = await createBackend({ seed: multiSite, now: Date.now, newId });
    const platform = globalThis.fetch;
    later(() => (globalThis.fetch = platform));
    globalThis.fetch = mockFetch(createHandlers(backend, { baseUrl: `${location.origin}/api` }));

    expect(await addTwo(await open(overHttp))).to.equal(en.outcome.heading('all', 2, 2));
    expect(backend.listMembers()).to.have.length(multiSite.members.length + 2);
  });

  it('add people to the mock account', async () => {
    expect(await addTwo(await open(overMock))).to.equal(en.outcome.heading('all', 2, 2));
  });
});
