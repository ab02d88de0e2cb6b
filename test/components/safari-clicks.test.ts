import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { openLocationWindow } from '../harness/location-window.ts';
import { clickLikeSafari } from '../harness/safari-clicks.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

const { open } = en.roster.fill;
const { add, addAddress } = en.emergencyLocations;

describe('a click in Safari, which gives a button no focus', () => {
  it('opens a window over another one, which gives the focus back to the button', async () => {
    const wizard = await openLocationWindow();
    clickLikeSafari();
    await wizard.clickOn('button', add);
    await wizard.clickOn('button', addAddress);
    await wizard.press('Escape');
    await wizard.settle();

    expect(wizard.focused()).to.equal(addAddress);
  });

  it('opens the menu of a row, and closes it on the same button', async () => {
    const wizard = await mountWizard({ people: 2 });
    clickLikeSafari();
    await wizard.clickOn('button', open(1));
    expect(wizard.has('menuitem', wizard.focused())).to.equal(true);
    await wizard.clickOn('button', open(1));

    expect(wizard.names('menuitem')).to.deep.equal([]);
    expect(wizard.focused()).to.equal(open(1));
  });
});
