import type { CatalogFacets, CatalogFilters, CatalogModel } from '../domain/device.ts';
import { matchesText } from './text-search.ts';

/** The models that pass every filter; several values of one filter mean any of them, but every feature (R15). */
export function findModels(
  catalog: readonly CatalogModel[],
  filters: CatalogFilters,
): readonly CatalogModel[] {
  const { text, brands, deviceClasses, features, minLines } = filters;
  return catalog.filter(
    (model) =>
      isSearchedFor(model, text) &&
      (brands.length === 0 || brands.includes(model.brand)) &&
      (deviceClasses.length === 0 || deviceClasses.includes(model.deviceClass)) &&
      features.every((feature) => model.features.includes(feature)) &&
      model.lines >= minLines,
  );
}

/**
 * What the whole catalogue can be filtered by, and how many models there would be of each value.
 *
 * All other filters hold. Of a filter of which any value will do, those that are chosen are left out: one more adds its models.
 */
export function catalogFacets(
  catalog: readonly CatalogModel[],
  filters: CatalogFilters,
): CatalogFacets {
  const counted = (
    valuesOf: (model: CatalogModel) => readonly string[],
    others: Partial<CatalogFilters>,
  ) => {
    const found = findModels(catalog, { ...filters, ...others }).flatMap(valuesOf);
    return [...new Set(catalog.flatMap(valuesOf))].toSorted().map((value) => ({
      value,
      count: found.filter((each) => each === value).length,
    }));
  };
  return {
    brands: counted(({ brand }) => [brand], { brands: [] }),
    deviceClasses: counted(({ deviceClass }) => [deviceClass], { deviceClasses: [] }),
    features: counted(({ features }) => features, {}),
  };
}

function isSearchedFor(
  { name, brand, description, features }: CatalogModel,
  text: string,
): boolean {
  return matchesText(text, [name, brand, description, ...features]);
}
