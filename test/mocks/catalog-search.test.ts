import { expect } from 'chai';
import { catalogFacets } from '../../src/mocks/catalog-search.ts';
import { phoneModel } from '../harness/equipment.ts';

describe('what the catalogue can be filtered by', () => {
  const catalog = [
    { ...phoneModel('model-1'), name: 'Cisco 8841', brand: 'Cisco', features: ['Wi-Fi'] },
    { ...phoneModel('model-2'), name: 'Yealink T54W', brand: 'Yealink', features: ['Wi-Fi'] },
  ];

  it('R15 stays all that there is, and counts what is searched for', () => {
    const { brands, features } = catalogFacets(catalog, 'cisco');
    expect(brands).to.deep.equal([
      { value: 'Cisco', count: 1 },
      { value: 'Yealink', count: 0 },
    ]);
    expect(features).to.deep.equal([{ value: 'Wi-Fi', count: 1 }]);
  });

  it('R15 counts everything where nothing is searched for', () => {
    expect(catalogFacets(catalog, '').features).to.deep.equal([{ value: 'Wi-Fi', count: 2 }]);
  });
});
