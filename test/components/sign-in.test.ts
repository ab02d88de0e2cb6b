import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import type { Fetch } from '../../src/transport/http-options.ts';
import { httpTransport } from '../../src/transport/http-transport.ts';
import { noRetries } from '../../src/transport/retry-policy.ts';
import { createBackend } from '../../src/mocks/backend.ts';
import { createHandlers } from '../../src/mocks/handlers/create-handlers.ts';
import { mockFetch } from '../../src/mocks/mock-fetch.ts';
import { multiSite } from '../harness/northwind.ts';
import { createWizard, harnessOf } from '../harness/wizard-harness.ts';

/** A wizard of a host whose sign-in can end, and which renews it by itself or when it hears that it must. */
async function mountSignedIn(renews: 'by itself' | 'when told') {
  const backend = await createBackend({
    seed: multiSite,
    now: Date.now,
    newId: () => crypto.randomUUID(),
  });
  const answering = mockFetch(createHandlers(backend));
  let isSignedIn = true;
  const fetch: Fetch = async (input, init) =>
    isSignedIn ? answering(input, init) : new Response(null, { status: 401 });
  const renewal =
    renews === 'when told' ? {} : { renewSignIn: async () => void (isSignedIn = true) };
  const transport = httpTransport({ baseUrl: '/api', fetch, retry: noRetries, ...renewal });
  const element = Object.assign(createWizard(), { transport });
  const told: EventTarget[] = [];
  element.addEventListener('add-users-sign-in-needed', ({ target }) => target && told.push(target));
  const wizard = await harnessOf(element);
  await wizard.settle();
  await wizard.have(2);
  await wizard.pressOn(en.footer.next);
  return {
    ...wizard,
    told: (): readonly EventTarget[] => [...told],
    signOut: () => (isSignedIn = false),
    signIn: () => (isSignedIn = true),
  };
}

describe('a sign-in that has ended', () => {
  it('is told to the host, who renews it; the admin goes on with all he has entered (C7, A25)', async () => {
    const wizard = await mountSignedIn('when told');
    wizard.signOut();
    await wizard.pressOn(en.footer.submit(2));
    expect(wizard.told()).to.have.length(1);
    expect(wizard.told()[0] === wizard.element).to.equal(true);
    expect(wizard.names('alertdialog')).to.deep.equal([en.signedOut.heading]);
    wizard.signIn();
    await wizard.pressOn(en.signedOut.renewed);

    expect(wizard.heading()).to.equal(en.outcome.heading('all', 2, 2));
  });

  it('is over once the host plugs in a transport that has one (C7, A25)', async () => {
    const wizard = await mountSignedIn('when told');
    wizard.signOut();
    await wizard.pressOn(en.footer.submit(2));
    wizard.signIn();
    const { transport } = wizard.element;
    Object.assign(wizard.element, { transport: { ...transport } });
    await wizard.settle();

    expect(wizard.heading()).to.equal(en.outcome.heading('all', 2, 2));
  });

  it('is renewed without the admin where the host’s transport can (C7, A25)', async () => {
    const wizard = await mountSignedIn('by itself');
    wizard.signOut();
    await wizard.pressOn(en.footer.submit(2));

    expect(wizard.told()).to.deep.equal([]);
    expect(wizard.heading()).to.equal(en.outcome.heading('all', 2, 2));
  });
});
