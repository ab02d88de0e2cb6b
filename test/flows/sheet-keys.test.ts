import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { cellName } from '../harness/readings.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

describe('the keys of the roster', () => {
  it('R10: Enter goes down in the column, and opens a row at the end', async () => {
    const wizard = await mountWizard({ people: 2 });
    wizard.focusOn('textbox', cellName(1, 'email'));
    await wizard.press('Enter');
    expect(wizard.focused()).to.equal(cellName(2, 'email'));
    await wizard.press('Enter');

    expect(wizard.rows()).to.equal(3);
    expect(wizard.focused()).to.equal(cellName(3, 'email'));
  });

  it('R10: Enter says that there is no more room', async () => {
    const wizard = await mountWizard({ people: 25 });
    wizard.focusOn('textbox', cellName(25, 'email'));
    await wizard.press('Enter');

    expect(wizard.rows()).to.equal(25);
    expect(wizard.focused()).to.equal(cellName(25, 'email'));
    expect(wizard.spoken()).to.deep.equal([en.announcements.noRoom(25)]);
  });

  it('R06: Enter goes down from a closed list, too, where the browser tells it from an open one', async () => {
    const wizard = await mountWizard({ people: 2 });
    wizard.focusOn('combobox', cellName(1, 'siteId'));
    await wizard.press('Enter');

    const row = CSS.supports('selector(:open)') ? 2 : 1;
    expect(wizard.focused()).to.equal(cellName(row, 'siteId'));
  });

  it('R06: Control D copies from the row above, for what several people can share', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.fill(cellName(1, 'siteId'), 'Harbour');
    wizard.focusOn('combobox', cellName(2, 'siteId'));
    await wizard.press('Control+d');
    expect(wizard.value(2, 'siteId')).to.equal('site-harbour');
    wizard.focusOn('textbox', cellName(2, 'email'));
    await wizard.press('Control+d');

    expect(wizard.value(2, 'email')).not.to.equal(wizard.value(1, 'email'));
    expect(wizard.spoken()).to.deep.equal([en.announcements.rowsFilled(1)]);
  });

  it('R06: Control Shift D copies to all rows below, and can be undone', async () => {
    const wizard = await mountWizard({ people: 3 });
    const sites = () => [1, 2, 3].map((row) => wizard.value(row, 'siteId'));
    const before = sites();
    await wizard.fill(cellName(2, 'siteId'), 'Harbour');
    await wizard.press('Control+Shift+d');
    expect(sites()).to.deep.equal([before[0], 'site-harbour', 'site-harbour']);
    wizard.focusOn('combobox', cellName(1, 'siteId'));
    await wizard.press('Control+Shift+d');
    expect(sites()).to.deep.equal(before);
    await wizard.press('Control+z', 'Control+z');

    expect(sites()).to.deep.equal([before[0], 'site-harbour', before[2]]);
  });

  it('R06: F8 goes to the next problem and round again, Shift F8 to the one before', async () => {
    const wizard = await mountWizard({ people: 4 });
    await wizard.fill(cellName(2, 'extension'), '911');
    await wizard.fill(cellName(4, 'email'), 'nobody');
    wizard.focusOn('textbox', cellName(1, 'firstName'));
    const stops: string[] = [];
    for (const key of ['F8', 'F8', 'F8', 'Shift+F8'] as const) {
      await wizard.press(key);
      stops.push(wizard.focused() ?? '');
    }

    const [first, second] = [cellName(2, 'extension'), cellName(4, 'email')];
    expect(stops).to.deep.equal([first, second, first, second]);
  });
});
