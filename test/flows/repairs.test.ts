import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { cellName } from '../harness/readings.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

const { one, all } = en.repairs;
const use = (extension: string) => ({ kind: 'useExtension', extension }) as const;

describe('a problem in the roster', () => {
  it('R07: of an extension is mended with one key, and the focus stays with the row', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.fill(cellName(2, 'extension'), '911');
    await wizard.press('Tab');
    await wizard.pressOn(one(use('1042'), 2).name);

    expect(wizard.value(2, 'extension')).to.equal('1042');
    expect(wizard.problems(2)).to.deep.equal([]);
    expect(wizard.focused()).to.equal(cellName(2, 'extension'));
    expect(wizard.spoken()).to.deep.equal([en.announcements.rowsRepaired(1, 0)]);
  });

  it('R07: is mended for all rows alike with one click, each with a number of its own', async () => {
    const wizard = await mountWizard({ people: 3 });
    for (const row of [1, 2, 3]) await wizard.fill(cellName(row, 'extension'), '1001');
    await wizard.pressOn(en.footer.next);
    await wizard.clickOn('button', all('useExtension', 2).name);
    expect([2, 3].map((row) => wizard.value(row, 'extension'))).to.deep.equal(['1041', '1042']);
    await wizard.pressOn(en.footer.next);
    await wizard.clickOn('button', one(use('1043'), 1).name);
    await wizard.pressOn(en.footer.next);

    expect(wizard.focused()).to.equal(en.setup.heading);
  });

  it('R08: of a person who is there twice is mended by removing him, which can be undone', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.fill(cellName(2, 'email'), wizard.value(1, 'email'));
    await wizard.press('Tab');
    await wizard.clickOn('button', one({ kind: 'removeTwin', ofRow: 1 }, 2).name);
    expect(wizard.rows()).to.equal(1);
    expect(wizard.focused()).to.equal(en.roster.remove(1));
    await wizard.clickOn('button', en.roster.undo);

    expect(wizard.rows()).to.equal(2);
  });

  it('R06: of rows in which nobody was entered is mended by taking all of them out', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.fill(en.roster.howMany, '3');
    await wizard.pressOn(en.roster.add);
    await wizard.pressOn(en.footer.next);
    expect(wizard.problems(2)).to.have.length(3);
    await wizard.clickOn('button', all('removeBlank', 3).name);

    expect(wizard.rows()).to.equal(1);
    expect(wizard.spoken().at(-1)).to.equal(en.announcements.rowsRepaired(3, 0));
  });

  it('R10: of too many people is mended for all of them at once', async () => {
    const wizard = await mountWizard({ people: 27 });
    await wizard.clickOn('button', all('removeSurplus', 2).name);

    expect(wizard.rows()).to.equal(25);
    expect(wizard.spoken()).to.deep.equal([en.announcements.rowsRepaired(2, 0)]);
  });
});
