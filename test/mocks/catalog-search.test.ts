import { expect } from 'chai';
import { noFilters, type CatalogFilters } from '../../src/domain/device.ts';
import { catalogFacets, findModels } from '../../src/mocks/catalog-search.ts';
import { phoneModel } from '../harness/equipment.ts';

describe('what the catalogue can be filtered by', () => {
  const catalog = [
    { ...phoneModel('model-1'), name: 'Cisco 8841', brand: 'Cisco', features: ['Wi-Fi'] },
    { ...phoneModel('model-2'), name: 'Yealink T54W', brand: 'Yealink', features: ['Wi-Fi'] },
    { ...phoneModel('model-3'), name: 'Yealink T31G', brand: 'Yealink', features: ['Gigabit'] },
  ];

  const facets = (filters: Partial<CatalogFilters>) =>
    catalogFacets(catalog, { ...noFilters, ...filters });

  it('R15 stays all that there is, and counts what is searched for', () => {
    const { brands, features } = facets({ text: 'cisco' });
    expect(brands).to.deep.equal([
      { value: 'Cisco', count: 1 },
      { value: 'Yealink', count: 0 },
    ]);
    expect(features).to.deep.equal([
      { value: 'Gigabit', count: 0 },
      { value: 'Wi-Fi', count: 1 },
    ]);
  });

  it('R15 counts everything where nothing is searched for', () => {
    expect(facets({}).features).to.deep.equal([
      { value: 'Gigabit', count: 1 },
      { value: 'Wi-Fi', count: 2 },
    ]);
  });

  it('R15 counts of each brand what the other filters leave, whichever brand is chosen', () => {
    expect(facets({ brands: ['Cisco'], features: ['Wi-Fi'] }).brands).to.deep.equal([
      { value: 'Cisco', count: 1 },
      { value: 'Yealink', count: 1 },
    ]);
  });

  it('R15 counts of each feature what is found with it beside those that are chosen', () => {
    const chosen = { brands: ['Yealink'], features: ['Wi-Fi'] };
    for (const { value, count } of facets(chosen).features) {
      const filters = { ...noFilters, ...chosen, features: [...chosen.features, value] };
      expect(count, value).to.equal(findModels(catalog, filters).length);
    }
  });
});
