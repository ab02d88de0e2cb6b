import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { startMockBackEnd } from '../../src/mocks/browser.ts';
import { browserStore } from '../../src/mocks/browser-store.ts';
import { multiSite } from '../../src/mocks/seed/multi-site.ts';
import { httpTransport } from '../../src/transport/http-transport.ts';
import { openMockAccount } from '../harness/mock-account.ts';
import { typePerson } from '../harness/walks.ts';
import { createWizard, harnessOf, mountWizard } from '../harness/wizard-harness.ts';

const seed = { ...multiSite, account: { ...multiSite.account, id: 'northwind-of-the-reload' } };
const storageKey = `add-users-mock:${seed.account.id}`;

async function listMembers(): Promise<readonly { readonly email: string }[]> {
  const response = await fetch('/api/members');
  const { items }: { items: readonly { readonly email: string }[] } = await response.json();
  return items;
}

describe('the mock back end in the service worker', () => {
  after(() => localStorage.removeItem(storageKey));

  it('R23, R25: keeps the people whom the wizard added when the page is opened again', async () => {
    localStorage.removeItem(storageKey);
    await startMockBackEnd({ baseUrl: '/api', seed });
    const element = createWizard();
    element.transport = httpTransport({ baseUrl: '/api' });
    const wizard = await harnessOf(element);
    await wizard.settle();
    await typePerson(wizard, 1);
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.submit(1));
    expect((await listMembers()).at(-1)?.email).to.equal('nadia.1@northwind.example');
    element.remove();
    // What a page has after a reload: the stored state, and nothing else.
    const reopened = await openMockAccount({ seed, store: browserStore(storageKey) });
    const second = await mountWizard({ account: reopened });

    expect(reopened.newMembers().map(({ lastName }) => lastName)).to.deep.equal(['Brandt 1']);
    expect(second.value(1, 'extension')).to.equal('1042');
  });
});
