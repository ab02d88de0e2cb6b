import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { personName } from '../harness/walks.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

const { uniqueEmail, sharedEmailHint, strandedInvites, rowName } = en.roster;
const { invite, credentials, later } = en.setup.options;
const both = new Intl.ListFormat('en').format([personName(1), personName(2)]);

/** Two people who are set to an invite, and nobody can be invited any more. */
async function mountStranded() {
  const wizard = await mountWizard({ people: 2 });
  await wizard.pressOn(en.footer.next);
  await wizard.pressOn(en.footer.back);
  await wizard.pressOn(uniqueEmail, 'Space');
  return wizard;
}

/** Three people of whom two are set to an invite that can’t be sent any more; nobody is marked. */
async function mountPartlyStranded(means: 'keyboard' | 'pointer') {
  const wizard = await mountWizard({ people: 3 });
  const [next, back] = [en.footer.next, en.footer.back];
  const first = rowName(1, personName(1));
  if (means === 'pointer') {
    await wizard.clickOn('button', next);
    await wizard.clickOn('checkbox', first);
    await wizard.clickOn('radio', credentials.name);
    await wizard.clickOn('button', back);
    await wizard.clickOn('checkbox', uniqueEmail);
    await wizard.clickOn('button', next);
    return wizard;
  }
  await wizard.pressOn(next);
  await wizard.pressOn(first, 'Space');
  await wizard.tabTo(invite.name);
  await wizard.press('ArrowDown', 'ArrowDown');
  await wizard.pressOn(back);
  await wizard.pressOn(uniqueEmail, 'Space');
  await wizard.pressOn(next);
  return wizard;
}

describe('shared e-mail addresses', () => {
  it('R09 by keyboard: take the invite away with the reason, and name whom that concerns', async () => {
    const wizard = await mountStranded();

    expect(wizard.isChecked('checkbox', uniqueEmail)).to.equal(false);
    expect(wizard.description('checkbox', uniqueEmail)).to.include(sharedEmailHint);
    expect(wizard.description('checkbox', uniqueEmail)).to.include(strandedInvites(both));
    expect(wizard.spoken()).to.deep.equal([en.announcements.uniqueEmailOff(2)]);
  });

  it('R09: change no choice silently, and refuse those that can’t be carried out', async () => {
    const wizard = await mountStranded();
    await wizard.pressOn(en.footer.next);
    const ways = wizard.description('checkbox', rowName(1, personName(1)));
    expect(ways).to.include(en.setup.states.invite);
    expect(ways).to.include(en.issues.inviteNeedsUniqueEmail({}));
    // The choice beside the list is for the same people.
    expect(wizard.says(en.setup.blocked(2))).to.equal(false);
    await wizard.pressOn(en.footer.submit(2));

    expect(wizard.focused()).to.equal(rowName(1, personName(1)));
    expect(wizard.account.newMembers()).to.deep.equal([]);
  });

  it('R09 by keyboard: leave “activate later”, by which these people can be added', async () => {
    const wizard = await mountStranded();
    await wizard.pressOn(en.footer.next);
    await wizard.tabTo(invite.name);
    expect(wizard.description('radio', invite.name)).to.equal(en.issues.inviteNeedsUniqueEmail({}));
    await wizard.press('ArrowDown');
    expect(wizard.isChecked('radio', credentials.name)).to.equal(true);
    expect(wizard.isDisabled('radio', invite.name)).to.equal(true);
    await wizard.press('ArrowDown');
    expect(wizard.isChecked('radio', later.name)).to.equal(true);
    await wizard.pressOn(en.footer.submit(2));

    expect(wizard.account.newMembers()).to.have.length(2);
    expect(wizard.account.backend.listMails()).to.deep.equal([]);
  });

  for (const means of ['keyboard', 'pointer'] as const) {
    it(`R09 by ${means}: offer one other way for all who can’t be invited, and for nobody else`, async () => {
      const wizard = await mountPartlyStranded(means);
      const other = en.setup.forBlocked(2, later.name);
      expect(wizard.says(en.setup.blocked(2))).to.equal(true);
      await (means === 'keyboard' ? wizard.pressOn(other) : wizard.clickOn('button', other));

      expect(wizard.focused()).to.equal(later.name);
      expect(wizard.says(en.setup.blocked(2))).to.equal(false);
      const { rows } = wizard.session()?.getSnapshot().context.roster ?? { rows: [] };
      expect(rows.map(({ setup }) => setup?.kind)).to.deep.equal(['credentials', 'later', 'later']);
    });
  }

  it('R09 by pointer: give the invite back when addresses are kept apart again', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.clickOn('checkbox', uniqueEmail);
    await wizard.clickOn('button', en.footer.next);
    await wizard.clickOn('radio', later.name);
    expect(wizard.isDisabled('radio', invite.name)).to.equal(true);
    await wizard.clickOn('button', en.footer.back);
    await wizard.clickOn('checkbox', uniqueEmail);
    await wizard.clickOn('button', en.footer.next);

    expect(wizard.isDisabled('radio', invite.name)).to.equal(false);
  });
});
