import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { failureOfKind } from '../../src/domain/failure.ts';
import { Failure } from '../../src/transport/failure.ts';
import type { Transport } from '../../src/transport/transport.ts';
import { openMockAccount } from '../harness/mock-account.ts';
import { typePerson } from '../harness/walks.ts';
import { createWizard, harnessOf } from '../harness/wizard-harness.ts';

/** A host's own transport, one operation of which answers once with what no schema has seen. */
async function wizardOver(operation: keyof Transport, garbage: unknown) {
  const account = await openMockAccount();
  const answers = [garbage];
  const right = account.transport[operation] as (...asked: unknown[]) => unknown;
  const answer = (...asked: unknown[]) =>
    answers.length > 0 ? Promise.resolve(answers.pop()) : right(...asked);
  const element = createWizard();
  element.transport = { ...account.transport, [operation]: answer };
  const wizard = await harnessOf(element);
  await wizard.settle();
  return { ...wizard, account };
}

describe('an answer that is not of the contract, from a transport of a host’s own (A42)', () => {
  const reported: unknown[] = [];
  const { reportError } = globalThis;
  // The test runner is not to hear of it.
  beforeEach(() => {
    reported.length = 0;
    globalThis.reportError = (error) => void reported.push(error);
  });
  afterEach(() => {
    globalThis.reportError = reportError;
  });

  for (const garbage of [undefined, null, {}, 7]) {
    it(`R01 leads to where the account can be read again: ${JSON.stringify(garbage)}`, async () => {
      for (const operation of ['listUserTypes', 'suggestExtensions', 'getAccount'] as const) {
        const wizard = await wizardOver(operation, garbage);
        expect(wizard.heading(), operation).to.equal(en.loading.failed);
        await wizard.pressOn(en.loading.retry);
        expect(wizard.heading(), operation).to.equal(en.roster.heading);
        wizard.element.remove();
      }
    });
  }

  it('R01 is told in the words that the back end has for support, where it has some', async () => {
    const support = { code: 'CMN-101', traceId: 'trace-1', message: 'The account is closed.' };
    const element = createWizard();
    const account = await openMockAccount();
    const details = { ...failureOfKind('forbidden'), support };
    const getAccount = () => Promise.reject(new Failure('No.', details));
    element.transport = { ...account.transport, getAccount };
    const wizard = await harnessOf(element);
    await wizard.settle();

    for (const text of Object.values(support)) expect(wizard.says(text), text).to.equal(true);
    expect(reported).to.deep.equal([]);
  });

  it('R21 loses nothing that was entered, and is told to whoever develops the page', async () => {
    const wizard = await wizardOver('checkIdentities', null);
    await typePerson(wizard, 1);
    await wizard.pressOn(en.footer.next);
    expect(wizard.heading()).to.equal(en.loading.failed);
    expect(reported[0]).to.be.instanceOf(Error);
    await wizard.pressOn(en.loading.retry);
    expect(wizard.value(1, 'email')).to.equal('nadia.1@northwind.example');
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.submit(1));
    expect(wizard.account.newMembers()).to.have.length(1);
  });
});
