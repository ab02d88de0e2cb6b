import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { personas } from '../../src/mocks/personas.ts';
import { multiSite } from '../harness/northwind.ts';
import { personName } from '../harness/walks.ts';
import { mountWizard, type MountOptions } from '../harness/wizard-harness.ts';

const words = en.roles;
const roleId = (name: string) => multiSite.roles.find((role) => role.name === name)?.id;

const standard = 'Standard (International)';

async function mountRoles(people = 1, options: MountOptions = {}) {
  const wizard = await mountWizard({ people, ...options });
  await wizard.pressOn(en.footer.next);
  return wizard;
}

describe('the role', () => {
  it('R24 by keyboard: is searched, picked and given with a second act', async () => {
    const wizard = await mountRoles();
    await wizard.pressOn(words.edit);
    expect(wizard.focused()).to.equal(words.title(1, personName(1)));
    await wizard.fill(words.search, 'team');
    expect(wizard.says(words.found(1))).to.equal(true);
    await wizard.pressOn('Manager', 'Space');
    expect(wizard.says(words.adds(2))).to.equal(true);
    await wizard.pressOn(words.save);
    expect(wizard.focused()).to.equal(words.elevationTitle);
    await wizard.pressOn(words.confirm);
    await wizard.nextTask();

    expect(wizard.focused()).to.equal(words.edit);
    expect(wizard.description('button', words.edit)).to.equal(`${words.role} Manager`);
    await wizard.pressOn(en.footer.submit(1));
    expect(wizard.account.newMembers()[0]?.roleId).to.equal(roleId('Manager'));
  });

  it('R24 by pointer: that lets people do no more is saved at once, for all of them', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.clickOn('button', en.footer.next);
    await wizard.clickOn('button', words.edit);
    await wizard.clickOn('radio', 'Standard');
    expect(wizard.says(words.addsNothing)).to.equal(true);
    await wizard.clickOn('button', words.save);
    await wizard.clickOn('button', en.footer.submit(2));

    const given = wizard.account.newMembers().map((member) => member.roleId);
    expect(given).to.deep.equal([roleId('Standard'), roleId('Standard')]);
  });

  it('R24: stays when the second act is not done, and Save has the focus again', async () => {
    const wizard = await mountRoles();
    await wizard.pressOn(words.edit);
    await wizard.focusOn('radio', 'Manager');
    await wizard.press('Space');
    await wizard.pressOn(words.save);
    await wizard.pressOn(words.back);
    expect(wizard.focused()).to.equal(words.save);
    await wizard.press('Escape');
    await wizard.nextTask();

    expect(wizard.focused()).to.equal(words.edit);
    expect(wizard.description('button', words.edit)).to.equal(`${words.role} ${standard}`);
  });

  it('R24: is named from the start where it is the default one, and called so where the account has no name for it', async () => {
    const named = await mountRoles();
    expect(named.description('button', words.edit)).to.equal(`${words.role} ${standard}`);
    const { defaultRole: _, ...account } = multiSite.account;
    const unnamed = await mountRoles(1, { seed: { ...multiSite, account } });

    expect(unnamed.description('button', words.edit)).to.equal(
      `${words.role} ${words.defaultRole}`,
    );
  });

  it('R24: that the admin may not give away says so', async () => {
    const wizard = await mountRoles();
    await wizard.pressOn(words.edit);

    expect(wizard.isDisabled('radio', 'Super Admin')).to.equal(true);
    expect(wizard.description('radio', 'Super Admin')).to.include(words.notAssignable);
  });

  it('R24: is asked for again when the roles could not be loaded', async () => {
    const wizard = await mountRoles();
    wizard.account.goAway();
    await wizard.pressOn(words.edit);
    expect(wizard.says(words.failed)).to.equal(true);
    wizard.account.comeBack();
    await wizard.pressOn(words.retry);

    expect(wizard.has('radio', 'Manager')).to.equal(true);
    expect(wizard.focused()).to.equal(words.title(1, personName(1)));
  });

  it('R24: keeps what was typed beneath its window', async () => {
    const wizard = await mountRoles();
    await wizard.clickOn('radio', en.setup.options.credentials.name);
    await wizard.fill(en.credentials.fields.password, 'Birch-and-9-owls');
    await wizard.clickOn('button', words.edit);
    await wizard.press('Escape');
    await wizard.settle();

    const password = wizard.find('textbox', en.credentials.fields.password);
    expect(password.value).to.equal('Birch-and-9-owls');
  });

  it('R24: can’t be edited where the account does not let it', async () => {
    const seed = personas['ringcentral-like'];
    const { editRole, ...others } = seed.account.capabilities;
    const capabilities = { ...others, editRole: { ...editRole, state: 'unsupported' as const } };
    const wizard = await mountWizard({
      people: 1,
      seed: { ...seed, account: { ...seed.account, capabilities } },
    });
    await wizard.pressOn(en.footer.next);

    expect(wizard.has('button', words.edit)).to.equal(false);
    expect(wizard.says(words.notEditable)).to.equal(true);
  });
});
