import { expect } from 'chai';
import { stowaways } from '../scripts/stowaways.ts';

const shipped = ['src/domain/email.ts', 'node_modules/xstate/dist/xstate.esm.js'];

describe('what a build must not ship', () => {
  it('is not found where it is not', () => {
    expect(stowaways(shipped)).to.deep.equal([]);
  });

  for (const id of [
    'src/mocks/backend.ts',
    'node_modules/msw/lib/core/index.js',
    'node_modules/xstate/dist/xstate-graph.esm.js',
    'node_modules/zod/v4/locales/de.js',
    'node_modules/zod/v4/classic/schemas.js',
    'src/headless/driver.ts',
  ]) {
    it(`is found: ${id}`, () => {
      expect(stowaways([...shipped, id]).join()).to.include(id);
    });
  }

  it('is a second copy of a package', () => {
    const inner = 'node_modules/other/node_modules/xstate/dist/xstate.esm.js';

    expect(stowaways([...shipped, inner])).to.deep.equal([
      'The build ships xstate twice: , node_modules/other/.',
    ]);
  });
});
