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
      matchesText(text, [model.name, model.brand, model.description, ...model.features]) &&
      (brands.length === 0 || brands.includes(model.brand)) &&
      (deviceClasses.length === 0 || deviceClasses.includes(model.deviceClass)) &&
      features.every((feature) => model.features.includes(feature)) &&
      model.lines >= minLines,
  );
}

/** What the whole catalogue can be filtered by. */
export function catalogFacets(catalog: readonly CatalogModel[]): CatalogFacets {
  return {
    brands: counted(catalog.map(({ brand }) => brand)),
    deviceClasses: counted(catalog.map(({ deviceClass }) => deviceClass)),
    features: counted(catalog.flatMap(({ features }) => features)),
  };
}

function counted(values: readonly string[]) {
  return [...new Set(values)].toSorted().map((value) => ({
    value,
    count: values.filter((each) => each === value).length,
  }));
}
