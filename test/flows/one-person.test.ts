import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { cellName } from '../harness/readings.ts';
import { clickPersonIn, personName, typePerson } from '../harness/walks.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

const { accountStates, notificationStates } = en.outcome;
const wasInvited = [personName(1), accountStates.done, notificationStates.done];
const wasNotNotified = [personName(1), accountStates.done, notificationStates.skipped];

describe('one person, from the first key to the last', () => {
  it('R23, R25 by keyboard: is invited, with at most 25 keys that type no text', async () => {
    const wizard = await mountWizard();
    await typePerson(wizard, 1);
    await wizard.press('Control+Enter');
    await wizard.settle();
    await wizard.press('Control+Enter');
    await wizard.settle();
    expect(wizard.outcome()).to.deep.equal([wasInvited]);
    await wizard.pressOn(en.outcome.finish);

    expect(wizard.heard().at(-1)?.type).to.equal('add-users-finished');
    expect(wizard.account.backend.listMails()).to.have.length(1);
    expect(wizard.presses()).to.be.at.most(25);
  });

  it('R25: is not handed over by a key that is held down', async () => {
    const wizard = await mountWizard({ people: 1 });
    wizard.focusOn('textbox', cellName(1, 'firstName'));
    const held = { key: 'Enter', ctrlKey: true, bubbles: true, composed: true, cancelable: true };
    const cell = wizard.find('textbox', cellName(1, 'firstName'));
    cell.dispatchEvent(new KeyboardEvent('keydown', held));
    await wizard.settle();
    const heading = wizard.element.shadowRoot?.activeElement;
    for (let time = 0; time < 5; time += 1) {
      heading?.dispatchEvent(new KeyboardEvent('keydown', { ...held, repeat: true }));
      await wizard.settle();
    }

    expect(wizard.heading()).to.equal(en.setup.heading);
    expect(wizard.account.newMembers()).to.deep.equal([]);
  });

  it('R23, R25 by keyboard: is invited by walking from control to control alone', async () => {
    const wizard = await mountWizard();
    await typePerson(wizard, 1);
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.submit(1));

    expect(wizard.outcome()).to.deep.equal([wasInvited]);
  });

  it('R23, R25 by pointer: is invited', async () => {
    const wizard = await mountWizard();
    await clickPersonIn(wizard, 1);
    await wizard.clickOn('button', en.footer.next);
    await wizard.clickOn('button', en.footer.submit(1));
    expect(wizard.outcome()).to.deep.equal([wasInvited]);
    await wizard.clickOn('button', en.outcome.finish);

    expect(wizard.heard().at(-1)?.type).to.equal('add-users-finished');
    expect(wizard.account.backend.listMails()).to.have.length(1);
  });

  it('R23: hears before submitting that the mail leaves at once and when its link ends', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(en.footer.next);

    expect(wizard.isChecked('radio', en.setup.options.invite.name)).to.equal(true);
    expect(wizard.says(en.setup.consequence('invite', 1, 48))).to.equal(true);
  });

  it('R33 by keyboard: is activated later, and nobody is notified', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(en.footer.next);
    await wizard.tabTo(en.setup.options.invite.name);
    await wizard.press('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(wizard.says(en.setup.consequence('later', 1, 48))).to.equal(true);
    await wizard.pressOn(en.footer.submit(1));

    expect(wizard.outcome()).to.deep.equal([wasNotNotified]);
    expect(wizard.account.backend.listMails()).to.deep.equal([]);
    expect(wizard.account.newMembers()).to.have.length(1);
  });

  it('R33 by pointer: is activated later', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.clickOn('button', en.footer.next);
    await wizard.clickOn('radio', en.setup.options.later.name);
    await wizard.clickOn('button', en.footer.submit(1));

    expect(wizard.outcome()).to.deep.equal([wasNotNotified]);
  });

  it('R25: makes room for the next run, which starts with an empty row', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.submit(2));
    await wizard.pressOn(en.outcome.again);

    expect(wizard.rows()).to.equal(1);
    expect(wizard.value(1, 'firstName')).to.equal('');
    expect(wizard.value(1, 'extension')).to.equal('1043');
  });
});
