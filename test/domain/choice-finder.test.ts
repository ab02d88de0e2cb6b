import { expect } from 'chai';
import * as fc from 'fast-check';
import { choiceFinder, isNameless } from '../../src/domain/choice-finder.ts';
import { propertyRuns } from '../harness/property-runs.ts';

const sales = { id: 'center-1', name: 'Sales', code: '4000' };
const retail = { id: 'center-2', name: 'Sales / Retail', code: null };
const legal = { id: 'center-3', name: 'Legal', code: '' };
const finder = choiceFinder([sales, retail, legal]);

describe('a site or a cost centre by what a list calls it', () => {
  it('R06 is found by its name, its code or its id', () => {
    expect(['Sales', '4000', 'center-1'].map(finder.find)).to.deep.equal([sales, sales, sales]);
  });

  it('R06 is found however its name is written', () => {
    for (const text of [
      'sales / retail',
      'SALES/RETAIL',
      ' Sales \u00A0/ Retail',
      'Ｓales-Retail',
    ]) {
      expect(finder.find(text), text).to.equal(retail);
    }
  });

  it('R06 is the one that is called exactly so, before others that are called much the same', () => {
    const names = ['North-East', 'North East', 'north east'];
    const { find } = choiceFinder(names.map((name, index) => ({ id: `site-${index}`, name })));

    expect(names.map((name) => find(name)?.name)).to.deep.equal(names);
    expect(find('NORTH-EAST')?.name).to.equal('North-East');
    expect(find('northeast')).to.equal(null);
  });

  it('R06 is none where two are called the same, though both go by that name', () => {
    const { find, isName } = choiceFinder([sales, { ...sales, id: 'center-4' }]);

    expect([find('Sales'), find('center-4')?.id]).to.deep.equal([null, 'center-4']);
    expect(isName('Sales')).to.equal(true);
  });

  it('R06 is none that has only signs for a name', () => {
    const { find, isName } = choiceFinder([{ id: '-', name: '***', code: '-' }, retail]);

    for (const text of ['', ' ', '-', '—', '***', '/']) {
      expect([find(text), isName(text), isNameless(text)], text).to.deep.equal([null, false, true]);
    }
    expect(isNameless('n/a')).to.equal(false);
  });

  it('R06 is found by its own name, whatever the others are called', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'A', 'b', '-', ' ', 'ä', '1') });
    fc.assert(
      fc.property(fc.uniqueArray(name.map((text) => text.trim())), (names) => {
        const { find } = choiceFinder(
          names.map((each, index) => ({ id: `#${index}x`, name: each })),
        );
        const own = names.filter((each) => !isNameless(each));
        expect(own.map((each) => find(each)?.name)).to.deep.equal(own);
      }),
      propertyRuns,
    );
  });
});
