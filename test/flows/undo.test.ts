import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { cellName } from '../harness/readings.ts';
import { mountWizard, type WizardHarness } from '../harness/wizard-harness.ts';

const { undo, redo } = en.roster;
const names = (wizard: WizardHarness, count: number) =>
  Array.from({ length: count }, (_, index) => wizard.value(index + 1, 'firstName'));

describe('undo in the roster', () => {
  it('R10: takes a pasted list back in one go, and puts it there again', async () => {
    const wizard = await mountWizard({ people: 1 });
    wizard.focusOn('textbox', cellName(1, 'firstName'));
    await wizard.paste('Ada\tLund\na\tb\nMei\tTanaka');
    expect(names(wizard, 3)).to.deep.equal(['Ada', 'a', 'Mei']);
    await wizard.press('Control+z');
    expect(names(wizard, 1)).to.deep.equal(['Nadia']);
    expect(wizard.rows()).to.equal(1);
    await wizard.press('Control+Shift+z');

    expect(names(wizard, 3)).to.deep.equal(['Ada', 'a', 'Mei']);
    expect(wizard.spoken().slice(-2)).to.deep.equal([
      en.announcements.undone(1),
      en.announcements.redone(3),
    ]);
  });

  it('R06, R12: leaves the first row as untouched as it was before a list was pasted over it', async () => {
    const wizard = await mountWizard();
    wizard.focusOn('textbox', cellName(1, 'firstName'));
    await wizard.paste('Ada\tLund\tada\nMei\tTanaka\tmei');
    expect(wizard.says(en.footer.attention(2))).to.equal(true);
    await wizard.press('Control+z');
    expect(wizard.value(1, 'firstName')).to.equal('');
    expect(wizard.says(en.footer.attention(1))).to.equal(false);
    await wizard.press('Control+y');

    expect(wizard.says(en.footer.attention(2))).to.equal(true);
  });

  it('R06: counts what was typed in one cell once, and goes to that cell', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.fill(cellName(1, 'firstName'), 'Ada');
    await wizard.fill(cellName(2, 'lastName'), 'Lund');
    await wizard.clickOn('button', undo);
    expect(wizard.value(2, 'lastName')).to.equal('Brandt 2');
    expect(wizard.focused()).to.equal(cellName(2, 'lastName'));
    expect(wizard.value(1, 'firstName')).to.equal('Ada');
    await wizard.clickOn('button', undo);

    expect(wizard.value(1, 'firstName')).to.equal('Nadia');
    expect(wizard.has('button', undo)).to.equal(false);
  });

  it('R11, R12: takes duplicating, filling and removing back, one after the other', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.clickOn('button', en.roster.duplicate(1));
    wizard.focusOn('textbox', cellName(2, 'firstName'));
    await wizard.press('Control+d');
    await wizard.clickOn('button', en.roster.remove(1));
    const counts = [wizard.rows()];
    for (let press = 0; press < 3; press += 1) {
      await wizard.press('Control+z');
      counts.push(wizard.rows());
    }

    expect(counts).to.deep.equal([2, 3, 3, 2]);
    await wizard.press('Control+y');
    expect(wizard.rows()).to.equal(3);
    await wizard.clickOn('button', redo);
    expect(names(wizard, 3)).to.deep.equal(['Nadia', 'Nadia', 'Nadia']);
  });

  it('R07: takes a repair of all back at once', async () => {
    const wizard = await mountWizard({ people: 3 });
    for (const row of [2, 3]) await wizard.fill(cellName(row, 'extension'), '911');
    await wizard.press('Tab');
    await wizard.clickOn('button', en.repairs.all('useExtension', 2).name);
    await wizard.clickOn('button', undo);

    expect([2, 3].map((row) => wizard.value(row, 'extension'))).to.deep.equal(['911', '911']);
  });

  it('R12: says of the rows that are gone only what it would bring back', async () => {
    const wizard = await mountWizard({ people: 3 });
    await wizard.pressOn(en.roster.remove(3));
    expect(wizard.says(en.roster.removed(1))).to.equal(true);
    await wizard.fill(cellName(1, 'firstName'), 'Ada');
    expect(wizard.says(en.roster.removed(1))).to.equal(false);
    await wizard.clickOn('button', undo);
    expect(wizard.says(en.roster.removed(1))).to.equal(true);
    await wizard.clickOn('button', undo);

    expect(wizard.rows()).to.equal(3);
  });

  it('R12, R21: is still there for who was asked whether he leaves, and stays', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.fill(cellName(1, 'firstName'), 'Ada');
    await wizard.pressOn(en.footer.cancel);
    await wizard.pressOn(en.leaving.stay);
    await wizard.clickOn('button', undo);

    expect(wizard.value(1, 'firstName')).to.equal('Nadia');
  });
});
