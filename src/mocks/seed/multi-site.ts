import { costCenterIdSchema, siteIdSchema } from '../../domain/ids.ts';
import {
  firstExtension,
  freeCallAllowance,
  limits,
  pageSize,
  people,
  userTypes,
} from './northwind.ts';
import type { Seed } from './seed.ts';

const main = siteIdSchema.parse('site-main');
const harbour = siteIdSchema.parse('site-harbour');
const highland = siteIdSchema.parse('site-highland');

const sales = costCenterIdSchema.parse('center-sales');
const retail = costCenterIdSchema.parse('center-sales-retail');
const operations = costCenterIdSchema.parse('center-operations');
const logistics = costCenterIdSchema.parse('center-operations-logistics');
const legal = costCenterIdSchema.parse('center-legal');

/** Northwind in three places, with cost centres (R06). */
export const multiSite: Seed = {
  account: {
    id: 'northwind-multi-site',
    name: 'Northwind',
    multiSite: true,
    freeCallAllowance,
    limits,
  },
  userTypes,
  sites: [
    { id: main, name: 'Main Site', isMain: true },
    { id: harbour, name: 'Harbour Office', isMain: false },
    { id: highland, name: 'Highland Depot', isMain: false },
  ],
  costCenters: [
    { id: sales, name: 'Sales', code: '4000' },
    { id: retail, name: 'Sales / Retail', code: '4010' },
    { id: operations, name: 'Operations', code: '5000' },
    { id: logistics, name: 'Operations / Logistics', code: '5020' },
    { id: legal, name: 'Legal', code: null },
  ],
  members: people([
    { siteId: main, costCenterId: sales },
    { siteId: harbour, costCenterId: logistics },
    { siteId: highland, costCenterId: null },
  ]),
  firstExtension,
  pageSize,
};
