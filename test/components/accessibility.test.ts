import { expect } from 'chai';
import { de } from '../../src/messages/de.ts';
import { axeFindings } from '../harness/axe.ts';
import { goDark, goNarrow } from '../harness/looks.ts';
import { overflowOf } from '../harness/overflow.ts';
import { restingStates } from '../harness/resting-states.ts';

for (const [state, mount] of Object.entries(restingStates)) {
  describe(`to everybody, when it shows: ${state}`, () => {
    it('breaks no rule that axe knows, and leaves none undecided', async () => {
      expect(await axeFindings(await mount())).to.deep.equal([]);
    });

    it('can be read in the dark', async () => {
      await goDark();

      expect(await axeFindings(await mount())).to.deep.equal([]);
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
