import { expect } from 'chai';
import type { AddUsersBeforeSubmitEvent } from '../../src/components/add-users-wizard/add-users-before-submit.event.ts';
import { en } from '../../src/messages/en.ts';
import type { WizardHarness } from '../harness/wizard-harness.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

/** Answers the question of the wizard, and counts how often it was asked for how many people. */
function hostOf({ element }: WizardHarness) {
  const asked: number[] = [];
  const answer = { isYes: false };
  element.addEventListener('add-users-before-submit', (event: AddUsersBeforeSubmitEvent) => {
    asked.push(event.detail.people);
    if (!answer.isYes) event.preventDefault();
  });
  return { asked, answer };
}

describe('the question before people are handed over (C7)', () => {
  it('R25: a host that says no keeps the admin on his page, and nobody is added', async () => {
    const wizard = await mountWizard({ people: 2 });
    const { asked } = hostOf(wizard);
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.submit(2));

    expect(asked).to.deep.equal([2]);
    expect(wizard.says(en.setup.heading)).to.equal(true);
    expect(wizard.account.newMembers()).to.deep.equal([]);
  });

  it('R25: a host that says yes the second time lets them be added', async () => {
    const wizard = await mountWizard({ people: 1 });
    const { asked, answer } = hostOf(wizard);
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.submit(1));
    answer.isYes = true;
    await wizard.pressOn(en.footer.submit(1));

    expect(asked).to.deep.equal([1, 1]);
    expect(wizard.account.newMembers()).to.have.length(1);
  });

  it('R21: nothing is asked on the way from page to page', async () => {
    const wizard = await mountWizard({ people: 1 });
    const { asked } = hostOf(wizard);
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.back);

    expect(asked).to.deep.equal([]);
  });
});
