import { expect } from 'chai';
import { de } from '../../src/messages/de.ts';
import { controlsInTree, unclear } from '../harness/ax-tree.ts';
import { axeFindings } from '../harness/axe.ts';
import { forceColours, goDark, goNarrow } from '../harness/looks.ts';
import { borderless } from '../harness/borders.ts';
import { overflowOf } from '../harness/overflow.ts';
import { restingStates } from '../harness/resting-states.ts';

for (const [state, mount] of Object.entries(restingStates)) {
  describe(`to everybody, when it shows: ${state}`, () => {
    it('breaks no rule that axe knows, and leaves none undecided', async () => {
      expect(await axeFindings(await mount())).to.deep.equal([]);
    });

    it('names every control, and no two alike', async () => {
      await mount();

      expect(unclear(await controlsInTree())).to.deep.equal([]);
    });

    it('can be read in the dark', async () => {
      await goDark();

      expect(await axeFindings(await mount())).to.deep.equal([]);
    });

    it('shows where every control is in forced colours', async () => {
      await forceColours();
      const wizard = await mount();
      // There the browser picks the colours, and axe reads those of the style sheet.
      expect(await axeFindings(wizard, 'color-contrast')).to.deep.equal([]);

      expect(borderless(wizard)).to.deep.equal([]);
    });

    it('fits into 320 px, with nothing cut off and nothing to scroll sideways', async () => {
      await goNarrow();

      expect(overflowOf(await mount())).to.deep.equal([]);
    });

    it('fits into what a page with margins leaves of 320 px, in German, whose words are longer', async () => {
      await goNarrow(272);
      const wizard = await mount();
      wizard.element.messages = de;
      await wizard.rendered();

      expect(overflowOf(wizard)).to.deep.equal([]);
    });
  });
}
