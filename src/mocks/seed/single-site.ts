import {
  firstExtension,
  freeCallAllowance,
  limits,
  pageSize,
  people,
  userTypes,
} from './northwind.ts';
import type { Seed } from './seed.ts';

/** Northwind in one place: no sites and no cost centres. */
export const singleSite: Seed = {
  account: {
    id: 'northwind-single-site',
    name: 'Northwind',
    multiSite: false,
    freeCallAllowance,
    limits,
  },
  userTypes,
  sites: [],
  costCenters: [],
  members: people([]),
  firstExtension,
  pageSize,
};
