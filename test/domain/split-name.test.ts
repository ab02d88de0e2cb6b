import { expect } from 'chai';
import * as fc from 'fast-check';
import { splitName } from '../../src/domain/split-name.ts';
import { propertyRuns } from '../harness/property-runs.ts';

describe('a whole name', () => {
  for (const [name, firstName, lastName] of [
    ['Amara Okafor', 'Amara', 'Okafor'],
    ['Okafor, Amara', 'Amara', 'Okafor'],
    ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
    ['Plato', 'Plato', ''],
    ['Amara Okafor, PhD', 'Amara', 'Okafor, PhD'],
    ['Sam van Beek, Jr., MBA', 'Sam', 'van Beek, Jr., MBA'],
    ['van Beek, Sam', 'Sam', 'van Beek'],
    ['Rahman, Md', 'Md', 'Rahman'],
    ['Cruz Perez, Iv', 'Iv', 'Cruz Perez'],
  ] as const) {
    it(`R06 “${name}” is told apart`, () => {
      expect(splitName(name)).to.deep.equal({ firstName, lastName });
    });
  }

  it('R06 loses no word when it is told apart', () => {
    const word = fc.constantFrom('Amara', 'van', 'Okafor', 'PhD', 'Jr.', 'Ek');
    const name = fc.tuple(fc.array(word, { minLength: 1 }), fc.array(word));
    fc.assert(
      fc.property(name, ([before, after]) => {
        const text = [before.join(' '), ...after].join(', ');
        const { firstName, lastName } = splitName(text);
        const words = `${firstName} ${lastName}`.replaceAll(',', '').split(' ').filter(Boolean);
        expect(words.toSorted()).to.deep.equal([...before, ...after].toSorted());
      }),
      propertyRuns,
    );
  });
});
