import { account, common, people, userTypes } from './northwind.ts';
import { emergencyLocations } from './places.ts';
import type { Seed } from './seed.ts';

/** Northwind in one place: no sites and no cost centres. */
export const singleSite: Seed = {
  ...common,
  account: { ...account, id: 'northwind-single-site', multiSite: false },
  userTypes,
  sites: [],
  costCenters: [],
  members: people([]),
  emergencyLocations: emergencyLocations(null),
};
