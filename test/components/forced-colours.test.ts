import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { forceColours } from '../harness/looks.ts';
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
