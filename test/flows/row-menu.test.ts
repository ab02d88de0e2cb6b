import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { cellName } from '../harness/readings.ts';
import { mountWizard, type WizardHarness } from '../harness/wizard-harness.ts';

const { fill, fields } = en.roster;
const sites = (wizard: WizardHarness, rows: number): readonly string[] =>
  Array.from({ length: rows }, (_, index) => wizard.value(index + 1, 'siteId'));
const siteName = (wizard: WizardHarness, row: number): string => {
  const cell = wizard.cell(row, 'siteId');
  return cell instanceof HTMLSelectElement ? (cell.selectedOptions[0]?.text ?? '') : '';
};
const choice = (field: string, value: string, whither: string): string =>
  `${fill.cell(field, value)}, ${whither}`;

describe('the menu of a row', () => {
  it('R06: copies a site to everybody by pointer, and the copy is undone as one', async () => {
    const wizard = await mountWizard({ people: 4 });
    const before = sites(wizard, 4);
    await wizard.fill(cellName(2, 'siteId'), 'Harbour');
    await wizard.clickOn('button', fill.open(2));
    await wizard.clickOn('menuitem', choice(fields.siteId, 'Harbour Office', fill.all(3)));
    expect(sites(wizard, 4)).to.deep.equal(Array(4).fill('site-harbour'));
    expect(wizard.spoken()).to.deep.equal([en.announcements.rowsFilled(3)]);
    await wizard.clickOn('button', en.roster.undo);

    expect(sites(wizard, 4)).to.deep.equal(before.with(1, 'site-harbour'));
  });

  it('R06: copies a cost centre to the rows below by keyboard, and gives the focus back', async () => {
    const wizard = await mountWizard({ people: 3 });
    await wizard.fill(cellName(2, 'costCenterId'), 'Legal');
    await wizard.pressOn(fill.open(2));
    expect(wizard.focused()).to.equal(choice(fields.siteId, siteName(wizard, 2), fill.below(1)));
    await wizard.press('ArrowDown', 'Enter');

    expect([1, 2, 3].map((row) => wizard.value(row, 'costCenterId'))).to.deep.equal([
      '',
      'center-legal',
      'center-legal',
    ]);
    expect(wizard.focused()).to.equal(fill.open(2));
  });

  it('R06: is not closed once more while it closes, which the browser complains about', async () => {
    const wizard = await mountWizard({ people: 3 });
    const root = wizard.cell(1, 'siteId').getRootNode();
    const menu = root instanceof ShadowRoot ? root.querySelector<HTMLElement>('[popover]') : null;
    if (menu === null) throw new Error('The table has no menu.');
    let closings = 0;
    menu.hidePopover = () => {
      closings += 1;
      HTMLElement.prototype.hidePopover.call(menu);
    };
    await wizard.pressOn(fill.open(1));
    await wizard.press('Enter');
    expect(closings).to.equal(1);
    await wizard.pressOn(fill.open(1));
    await wizard.press('Escape');

    expect(closings).to.equal(1);
  });

  it('R06: is walked round with the arrow keys, Home and End', async () => {
    const wizard = await mountWizard({ people: 3 });
    await wizard.pressOn(fill.open(1));
    const first = wizard.focused();
    await wizard.press('ArrowUp');
    const last = wizard.focused();
    await wizard.press('ArrowDown');
    expect(wizard.focused()).to.equal(first);
    await wizard.press('End');
    expect(wizard.focused()).to.equal(last);
    await wizard.press('Home');

    expect(wizard.focused()).to.equal(first);
    expect(last).to.equal(choice(fields.firstName, 'Nadia', fill.all(2)));
  });

  it('R06: closes on Escape and changes nothing', async () => {
    const wizard = await mountWizard({ people: 3 });
    const before = sites(wizard, 3);
    await wizard.pressOn(fill.open(1));
    await wizard.press('Escape');

    expect(wizard.names('menuitem')).to.deep.equal([]);
    expect(wizard.focused()).to.equal(fill.open(1));
    expect(sites(wizard, 3)).to.deep.equal(before);
  });

  it('R06: closes on the button that has opened it', async () => {
    const wizard = await mountWizard({ people: 3 });
    await wizard.clickOn('button', fill.open(1));
    await wizard.clickOn('button', fill.open(1));

    expect(wizard.names('menuitem')).to.deep.equal([]);
    expect(wizard.focused()).to.equal(fill.open(1));
  });

  it('R06: closes when the focus goes on', async () => {
    const wizard = await mountWizard({ people: 3 });
    await wizard.pressOn(fill.open(1));
    await wizard.press('Tab');

    expect(wizard.names('menuitem')).to.deep.equal([]);
  });

  it('R13: copies a phone, and says what would be copied', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.pressOn(fill.open(1));

    const app = en.phones.choice({ kind: 'app' });
    expect(wizard.names('menuitem')).to.include(choice(en.phones.field, app, fill.all(1)));
  });

  it('R06: offers what several people can share, and of that nothing that is empty', async () => {
    const wizard = await mountWizard();
    await wizard.fill(en.roster.howMany, '1');
    await wizard.press('Enter');
    await wizard.pressOn(fill.open(2));

    const words = wizard.names('menuitem').join(' ');
    for (const field of ['firstName', 'lastName', 'email', 'extension'] as const) {
      expect(words).not.to.include(fields[field]);
    }
    expect(words).to.include(fields.siteId);
  });

  it('R06: is not there for a single person', async () => {
    const wizard = await mountWizard({ people: 1 });

    expect(wizard.has('button', fill.open(1))).to.equal(false);
  });
});
