import { expect } from 'chai';
import type { UserKind } from '../../src/domain/user-type.ts';
import { en } from '../../src/messages/en.ts';
import { personas } from '../../src/mocks/personas.ts';
import { multiSite } from '../../src/mocks/seed/multi-site.ts';
import { typeName } from '../harness/walks.ts';
import { createWizard, harnessOf, mountWizard } from '../harness/wizard-harness.ts';
import { openMockAccount } from '../harness/mock-account.ts';

/** An account that sells no licences: what is used up can't be chosen. */
const unpriced = {
  ...multiSite,
  userTypes: multiSite.userTypes.map((type) => ({ ...type, licencePrice: null })),
};

const { freeCallAllowance } = multiSite.account;
const summaryOf = (kind: UserKind) => en.userTypes.summary(kind, freeCallAllowance);
const typeId = (kind: UserKind) => multiSite.userTypes.find((type) => type.kind === kind)?.id;

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
    expect(wizard.description('radio', typeName('videoPaid'))).to.include(
      en.userTypes.more(null, unpriced.account.capabilities.buyLicences),
    );
  });

  it('R04: of which no licence is left says what one more costs, where it may be bought', async () => {
    const wizard = await mountWizard();

    expect(wizard.description('radio', typeName('videoPaid'))).to.match(
      /0 licences left\s*One more: \$10\.00 a month$/,
    );
    expect(wizard.description('radio', typeName('full'))).to.match(/36 licences left$/);
  });

  it('R04: of which no licence is left says why none can be bought, and whom to ask', async () => {
    const wizard = await mountWizard({ seed: personas['no-purchase'] });

    expect(wizard.description('radio', typeName('videoPaid'))).to.match(
      /0 licences left\s*More can’t be bought here: your role does not allow it\. Contact your billing admin\.$/,
    );
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
      while (!wizard.isChecked('radio', typeName(kind))) await wizard.press('ArrowDown');

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

  it('R02 by keyboard: says of each, as he comes to it, what it can and can’t do', async () => {
    const wizard = await mountWizard();
    await wizard.tabTo(typeName('full'));
    for (const { kind, label } of multiSite.userTypes) {
      expect(wizard.focused()).to.equal(label);
      expect(wizard.isChecked('radio', label)).to.equal(true);
      expect(wizard.description('radio', label)).to.include(summaryOf(kind));
      await wizard.press('ArrowDown');
    }
  });

  it('R02 by pointer: shows what each can and can’t do, whichever is picked', async () => {
    const wizard = await mountWizard();
    for (const { label } of multiSite.userTypes) {
      await wizard.clickOn('radio', label);
      expect(multiSite.userTypes.filter(({ kind }) => wizard.says(summaryOf(kind)))).to.have.length(
        4,
      );
    }
    expect(summaryOf('videoFree')).to.include('No direct calls');
    expect(summaryOf('videoPaid')).to.include('No direct calls');
    expect(summaryOf('mobile')).to.include('only through the auto-receptionist and RingOut');
  });

  it('R03 by keyboard: says what a Mobile user may cost, at the choice and before submitting', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.tabTo(typeName('full'));
    while (!wizard.isChecked('radio', typeName('mobile'))) await wizard.press('ArrowDown');
    expect(wizard.description('radio', typeName('mobile'))).to.include(
      `more than ${freeCallAllowance} in a billing cycle`,
    );
    await wizard.pressOn(en.footer.next);
    expect(wizard.says(en.setup.mobileCost(freeCallAllowance))).to.equal(true);
    await wizard.pressOn(en.footer.submit(1));

    expect(wizard.account.newMembers()[0]?.userTypeId).to.equal(typeId('mobile'));
  });

  it('R03 by pointer: says it with the number of free calls that the account has', async () => {
    const account = { ...multiSite.account, freeCallAllowance: 25 };
    const wizard = await mountWizard({ people: 1, seed: { ...multiSite, account } });
    await wizard.clickOn('radio', typeName('mobile'));
    expect(wizard.says('more than 25 in a billing cycle')).to.equal(true);
    await wizard.clickOn('button', en.footer.next);

    expect(wizard.says(en.setup.mobileCost(25))).to.equal(true);
  });

  it('R03: says nothing of it to whoever adds no Mobile users', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.clickOn('button', en.footer.next);

    expect(wizard.says(en.setup.mobileCost(freeCallAllowance))).to.equal(false);
  });
});
