import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { cellName } from '../harness/readings.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

const words = en.announcements;

describe('what is said aloud', () => {
  it('is nothing while somebody types', async () => {
    const wizard = await mountWizard();
    await wizard.fill(cellName(1, 'email'), 'not an address');
    await wizard.press('Tab');

    expect(wizard.problems(1)).to.have.length(1);
    expect(wizard.spoken()).to.deep.equal([]);
  });

  it('is one message when rows are added', async () => {
    const wizard = await mountWizard();
    await wizard.fill(en.roster.howMany, '2');
    await wizard.press('Enter');

    expect(wizard.spoken()).to.deep.equal([words.rowsAdded(2, 3, 25)]);
  });

  it('is one message when a row is copied, removed and brought back', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.clickOn('button', en.roster.duplicate(1));
    await wizard.clickOn('button', en.roster.remove(2));
    await wizard.clickOn('button', en.roster.undo);

    const messages = [words.rowDuplicated(1), words.rowRemoved(2, 2), words.rowRestored(2)];
    expect(wizard.spoken()).to.deep.equal(messages);
  });

  it('is how many people need attention when Next is refused', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.send({ type: 'row.add', count: 2 });
    wizard.hush();
    await wizard.clickOn('button', en.footer.next);

    expect(wizard.spoken()).to.deep.equal([words.needAttention(2)]);
  });

  it('is said again when the same happens again', async () => {
    const wizard = await mountWizard();
    await wizard.clickOn('button', en.footer.next);
    await wizard.clickOn('button', en.footer.next);
    await wizard.clickOn('button', en.footer.next);

    const message = words.needAttention(1);
    expect(wizard.spoken()).to.deep.equal([message, message, message]);
  });

  it('is gone from the page that comes next, unless it came with that page', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.clickOn('button', en.roster.duplicate(1));
    await wizard.clickOn('button', en.roster.remove(2));
    expect(wizard.says(words.rowRemoved(2, 1))).to.equal(true);
    await wizard.clickOn('button', en.footer.next);
    expect(wizard.heading()).to.equal(en.setup.heading);
    expect(wizard.says(words.rowRemoved(2, 1))).to.equal(false);
    await wizard.clickOn('button', en.footer.back);
    wizard.account.goAway();
    await wizard.clickOn('button', en.footer.next);

    expect(wizard.spoken().at(-1)).to.equal(en.checkFailed);
  });

  it('is that there is no room when a row is copied in a full list', async () => {
    const wizard = await mountWizard({ people: 25 });
    await wizard.clickOn('button', en.roster.duplicate(1));

    expect(wizard.rows()).to.equal(25);
    expect(wizard.spoken()).to.deep.equal([words.noRoom(25)]);
  });

  it('is that the list could not be checked', async () => {
    const wizard = await mountWizard({ people: 1 });
    wizard.account.goAway();
    await wizard.clickOn('button', en.footer.next);

    expect(wizard.spoken()).to.deep.equal([en.checkFailed]);
  });

  it('is left to the heading on the way from step to step', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(en.footer.next);
    expect(wizard.names('heading').at(-1)).to.include(en.stepOf(en.steps.setup, 2, 3));
    await wizard.pressOn(en.footer.submit(1));
    expect(wizard.names('heading').at(-1)).to.include(en.stepOf(en.steps.outcome, 3, 3));

    expect(wizard.spoken()).to.deep.equal([]);
  });

  it('has its place from the first paint on, empty', async () => {
    const wizard = await mountWizard();

    expect(wizard.names('status')).to.deep.equal(['']);
  });
});
