import { expect } from 'chai';
import { de } from '../../src/messages/de.ts';
import { axeFindings } from '../harness/axe.ts';
import { drawnOnce } from '../harness/drawn-once.ts';
import { fillableFields } from '../harness/fillable-fields.ts';
import { goDark, goNarrow } from '../harness/looks.ts';
import { overflowOf } from '../harness/overflow.ts';
import { restingStates } from '../harness/resting-states.ts';

/** What a change of colours alone can break. */
const RULES_OF_COLOURS = ['color-contrast', 'link-in-text-block'];

for (const [state, mount] of Object.entries(restingStates)) {
  describe(`the wizard, when it shows: ${state}`, () => {
    const drawn = drawnOnce(mount);

    it('breaks no rule that axe knows, and leaves none undecided', async () => {
      expect(await axeFindings(drawn())).to.deep.equal([]);
    });

    it('can be read in the dark', async () => {
      await goDark();

      expect(await axeFindings(drawn(), ...RULES_OF_COLOURS)).to.deep.equal([]);
    });

    it('fits into 320 px, with nothing cut off and nothing to scroll sideways', async () => {
      await goNarrow();

      expect(overflowOf(drawn())).to.deep.equal([]);
    });

    it('fits into what a page with margins leaves of 320 px, in German, whose words are longer', async () => {
      await goNarrow(272);
      const wizard = drawn();
      wizard.element.messages = de;
      await wizard.rendered();

      expect(overflowOf(wizard)).to.deep.equal([]);
    });

    it('offers a password manager, or the browser’s own, no field of other people to fill in (C4)', () => {
      expect(fillableFields(drawn())).to.deep.equal([]);
    });

    it('has no style in its markup, which a page may forbid (C2)', () => {
      const styled = drawn().element.renderRoot.querySelectorAll('[style], style, link');
      expect([...styled].map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });
  });
}
