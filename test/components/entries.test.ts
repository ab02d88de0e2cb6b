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
    const { elementProperties, prototype } = main.AddUsersWizard;
    const reactive = [...elementProperties].filter(([, { state }]) => state !== true);
    // The plan is no property of Lit's: one that can't be taken must not end the first update.
    const properties = ['plan', ...reactive.map(([name]) => name)];
    expect(properties).to.have.members([...wizardProperties]);
    expect(properties.filter((name) => !(name in prototype))).to.deep.equal([]);
  });

  it('registers nothing by itself, and the wizard when it is told to', async () => {
    expect(customElements.get('add-users-wizard')).to.equal(undefined);
    const define = await import('../../src/define.ts');
    expect(Object.keys(define)).to.deep.equal(['defineAddUsersWizard']);
    expect(customElements.get('add-users-wizard')?.prototype).to.be.instanceOf(main.AddUsersWizard);
  });
});
