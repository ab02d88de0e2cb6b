import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { borderless } from '../harness/borders.ts';
import { forceColours } from '../harness/forced-colours.ts';
import { openLocationWindow } from '../harness/location-window.ts';
import { restingStates } from '../harness/resting-states.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

describe('forced colours', () => {
  it('R21: tell the one primary action from the others', async () => {
    await forceColours();
    const wizard = await mountWizard();
    const [cancel, next] = [en.footer.cancel, en.footer.next].map(
      (name) => getComputedStyle(wizard.find('button', name)).backgroundColor,
    );

    expect(next).not.to.equal(cancel);
  });

  it('R29: leave a primary action that does nothing now without the colour of one that does', async () => {
    await forceColours();
    const wizard = await openLocationWindow();
    const [other, done] = [en.emergencyLocations.leaveToSite, en.emergencyLocations.done].map(
      (name) => getComputedStyle(wizard.find('button', name)).backgroundColor,
    );

    expect(done).to.equal(other);
  });

  it('R13: leave a cell that opens something its mark', async () => {
    await forceColours();
    const wizard = await mountWizard({ people: 1 });
    const cell = wizard.find('button', en.phones.cell(1, en.phones.choice({ kind: 'app' })));
    const mark = getComputedStyle(cell, '::after');

    expect(mark.borderBottomStyle).to.equal('solid');
    expect(mark.borderBottomWidth).not.to.equal('0px');
    expect(mark.borderBottomColor).to.equal(getComputedStyle(cell).color);
  });

  it('R06: leave a cell with a problem a border of another form, in the colour of the words', async () => {
    await forceColours();
    const wizard = await mountWizard();
    await wizard.fill(en.roster.cell(1, en.roster.fields.email), 'nobody');
    await wizard.pressOn(en.footer.next);
    await wizard.press('Tab');
    const border = getComputedStyle(wizard.cell(1, 'email'));

    expect([border.borderTopStyle, border.borderTopColor]).to.deep.equal(['dashed', border.color]);
  });
});

for (const [state, mount] of Object.entries(restingStates)) {
  describe(`in forced colours, when it shows: ${state}`, () => {
    it('shows where every control is', async () => {
      await forceColours();
      expect(borderless(await mount())).to.deep.equal([]);
    });
  });
}
