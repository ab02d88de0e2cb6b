import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { countInTree } from '../harness/ax-tree.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

afterEach(() => setViewport({ width: 800, height: 600 }));

for (const width of [320, 900, 1280]) {
  describe(`the roster in ${width} px, to assistive technology`, () => {
    it('R06: is a table whose rows and columns have headings', async () => {
      await setViewport({ width, height: 900 });
      await mountWizard({ people: 3 });

      expect(await countInTree('table', 'row', 'columnheader', 'rowheader', 'cell')).to.deep.equal({
        table: 1,
        row: 4,
        columnheader: 10,
        rowheader: 3,
        cell: 27,
      });
    });
  });
}
