import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { people } from '../harness/northwind.ts';
import { personName, typePerson } from '../harness/walks.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

const { accountStates, notificationStates } = en.outcome;
const { rowName } = en.roster;

describe('several people at once', () => {
  it('R10, R23, R34 by keyboard: 25 are invited in one run, the last two typed', async () => {
    const wizard = await mountWizard({ people: 23 });
    await wizard.fill(en.roster.howMany, '2');
    await wizard.press('Enter');
    await typePerson(wizard, 24);
    await typePerson(wizard, 25);
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.submit(25));

    const invited = [accountStates.done, notificationStates.done];
    const everybody = people(25).map((_, index) => [personName(index + 1), ...invited]);
    expect(wizard.outcome()).to.deep.equal(everybody);
    expect(wizard.account.newMembers()).to.have.length(25);
  });

  it('R22 by keyboard: start in different ways, one of them marked', async () => {
    const wizard = await mountWizard({ people: 3 });
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(rowName(2, personName(2)), 'Space');
    await wizard.tabTo(en.setup.options.invite.name);
    await wizard.press('ArrowDown', 'ArrowDown', 'ArrowDown');
    await wizard.pressOn(en.footer.submit(3));

    const told = wizard.outcome().map(([, , notification]) => notification);
    const { done, skipped } = notificationStates;
    expect(told).to.deep.equal([done, skipped, done]);
  });

  it('R22 by keyboard: keep their different ways while arrow keys go through the options', async () => {
    const wizard = await mountWizard({ people: 3 });
    const { invite, schedule, credentials } = en.setup.options;
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(rowName(2, personName(2)), 'Space');
    await wizard.tabTo(invite.name);
    await wizard.press('ArrowDown', 'ArrowDown', 'ArrowDown');
    await wizard.pressOn(rowName(2, personName(2)), 'Space');
    await wizard.pressOn(en.setup.skip);
    await wizard.press('ArrowDown', 'ArrowRight');
    expect(wizard.focused()).to.equal(credentials.name);
    expect(wizard.isChecked('radio', credentials.name)).to.equal(false);
    expect(wizard.says(en.setup.mixed)).to.equal(true);
    await wizard.press('ArrowUp', 'Space');

    expect(wizard.isChecked('radio', schedule.name)).to.equal(true);
    expect(wizard.says(en.setup.mixed)).to.equal(false);
  });

  it('R22: are announced by number, with what follows from the option that they get', async () => {
    const wizard = await mountWizard({ people: 3 });
    await wizard.pressOn(en.footer.next);
    await wizard.clickOn('radio', en.setup.options.later.name);
    const regions = [...wizard.element.renderRoot.querySelectorAll('[role=status]')];
    const told = regions.map(({ textContent }) => textContent?.trim());

    expect(told).to.include(en.setup.consequence('later', 3, 0));
  });

  it('R22 by pointer: start in one way again, all marked at once', async () => {
    const wizard = await mountWizard({ people: 3 });
    await wizard.clickOn('button', en.footer.next);
    await wizard.clickOn('checkbox', rowName(3, personName(3)));
    await wizard.clickOn('radio', en.setup.options.later.name);
    await wizard.clickOn('checkbox', en.setup.everybody(3));
    expect(wizard.says(en.setup.mixed)).to.equal(true);
    await wizard.clickOn('radio', en.setup.options.later.name);
    await wizard.clickOn('button', en.footer.submit(3));

    expect(wizard.account.backend.listMails()).to.deep.equal([]);
    expect(wizard.account.newMembers()).to.have.length(3);
  });
});
