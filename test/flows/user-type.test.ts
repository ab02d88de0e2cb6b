import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { multiSite } from '../../src/mocks/seed/multi-site.ts';
import { typeName } from '../harness/walks.ts';
import { createWizard, harnessOf, mountWizard } from '../harness/wizard-harness.ts';
import { openMockAccount } from '../harness/mock-account.ts';

/** An account that sells no licences: what is used up can't be chosen. */
const unpriced = {
  ...multiSite,
  userTypes: multiSite.userTypes.map((type) => ({ ...type, licencePrice: null })),
};

describe('the user type', () => {
  it('R01: is one of the plan’s, the first that can be had to begin with', async () => {
    const wizard = await mountWizard();

    expect(wizard.names('radio')).to.deep.equal(multiSite.userTypes.map(({ label }) => label));
    expect(wizard.isChecked('radio', typeName('full'))).to.equal(true);
  });

  it('R01 by keyboard: is picked with the arrow keys, past the one of which no licence is left', async () => {
    const wizard = await mountWizard({ seed: unpriced });
    await wizard.tabTo(typeName('full'));
    await wizard.press('ArrowDown');

    expect(wizard.focused()).to.equal(typeName('videoFree'));
    expect(wizard.isChecked('radio', typeName('videoFree'))).to.equal(true);
    expect(wizard.isDisabled('radio', typeName('videoPaid'))).to.equal(true);
    expect(wizard.description('radio', typeName('videoPaid'))).to.include(en.userTypes.noneLeft);
  });

  it('R01 by pointer: is picked with a click', async () => {
    const wizard = await mountWizard();
    await wizard.clickOn('radio', typeName('mobile'));

    expect(wizard.isChecked('radio', typeName('mobile'))).to.equal(true);
  });

  it('R01: has the host’s link to the plan on the way to it', async () => {
    const element = createWizard();
    element.transport = (await openMockAccount()).transport;
    const link = Object.assign(document.createElement('a'), { slot: 'plan', href: '#plan' });
    link.append('Your plan');
    element.append(link);
    const wizard = await harnessOf(element);
    await wizard.settle();
    await wizard.press('Tab');

    expect(document.activeElement === link).to.equal(true);
  });

  for (const kind of ['mobile', 'videoFree'] as const) {
    it(`R05 by keyboard: brings no phone to ${typeName(kind)} users`, async () => {
      const wizard = await mountWizard({ people: 1, seed: unpriced });
      expect(wizard.columns()).to.include(en.phones.field);
      await wizard.tabTo(typeName('full'));
      await wizard.press(...(kind === 'mobile' ? ['ArrowUp'] : ['ArrowDown']));

      expect(wizard.isChecked('radio', typeName(kind))).to.equal(true);
      expect(wizard.columns()).not.to.include(en.phones.field);
    });
  }

  it('R05 by pointer: leads a Mobile user without a phone into the account', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.clickOn('radio', typeName('mobile'));
    await wizard.clickOn('button', en.footer.next);
    await wizard.clickOn('button', en.footer.submit(1));

    expect(wizard.account.newMembers()[0]).to.include({ phone: null, lastName: 'Brandt 1' });
  });
});
