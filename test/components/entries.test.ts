import { expect } from '@open-wc/testing';
import { wizardProperties } from '../../src/components/add-users-wizard/wizard-properties.ts';
import * as main from '../../src/index.ts';

describe('the entry of the package', () => {
  it('has these names, and no others', () => {
    expect(Object.keys(main).toSorted()).to.deep.equal([
      'AddUsersBeforeSubmitEvent',
      'AddUsersCancelledEvent',
      'AddUsersFinishedEvent',
      'AddUsersSignInNeededEvent',
      'AddUsersStepEvent',
      'AddUsersSubmittedEvent',
      'AddUsersWizard',
      'Failure',
      'PlanError',
      'defineAddUsersWizard',
      'en',
      'httpTransport',
      'noRetries',
      'retryPolicy',
      'unsupportedOperations',
    ]);
  });

  it('has a wizard with these properties, which a wrapper knows by name (C9)', () => {
    const properties = [...main.AddUsersWizard.elementProperties]
      .filter(([, { state }]) => state !== true)
      .map(([name]) => name);
    expect(properties).to.have.members([...wizardProperties]);
  });

  it('registers nothing by itself, and the wizard when it is told to', async () => {
    expect(customElements.get('add-users-wizard')).to.equal(undefined);
    const define = await import('../../src/define.ts');
    expect(Object.keys(define)).to.deep.equal(['defineAddUsersWizard']);
    expect(customElements.get('add-users-wizard')?.prototype).to.be.instanceOf(main.AddUsersWizard);
  });
});
