import { expect } from 'chai';
import { controlsInTree, unclear } from '../harness/ax-tree.ts';
import { restingStates } from '../harness/resting-states.ts';

for (const [state, mount] of Object.entries(restingStates)) {
  describe(`to assistive technology, when it shows: ${state}`, () => {
    it('names every control, and no two alike', async () => {
      await mount();

      expect(unclear(await controlsInTree())).to.deep.equal([]);
    });
  });
}
