import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { multiSite } from '../harness/northwind.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

const { maxUsersPerRun } = multiSite.account.limits;

describe('R11: a row where the run has no room for a copy', () => {
  it('has a button that is not to be had, says why, and can still be come to', async () => {
    const wizard = await mountWizard({ people: maxUsersPerRun });
    const name = en.roster.duplicate(maxUsersPerRun);
    wizard.find('button', name).focus();

    expect(wizard.focused()).to.equal(name);
    expect(wizard.find('button', name).ariaDisabled).to.equal('true');
    expect(wizard.description('button', name)).to.equal(en.roster.room(0));
    await wizard.clickOn('button', en.roster.remove(1));
    expect(wizard.find('button', en.roster.duplicate(1)).ariaDisabled).to.equal('false');
  });
});
