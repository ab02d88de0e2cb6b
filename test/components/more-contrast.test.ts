import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { preferContrast } from '../harness/more-contrast.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

describe('with more contrast', () => {
  beforeEach(() => preferContrast('more'));
  afterEach(() => preferContrast('no-preference'));

  it('R21: words on a chip stand out from it', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(en.footer.next);
    await wizard.clickOn('radio', en.setup.options.later.name);
    const chips = [...wizard.element.renderRoot.querySelectorAll('.chip:not(.warn, .good)')];
    const looks = chips.map((chip) => getComputedStyle(chip));

    expect(looks).to.have.length.above(0);
    for (const { backgroundColor, borderTopColor, color } of looks) {
      expect(backgroundColor).not.to.equal(color);
      expect(borderTopColor).to.equal(color);
    }
  });
});
