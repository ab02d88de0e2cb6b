import type { EmergencyLocation } from '../../domain/emergency-location.ts';
import { costCenterIdSchema, siteIdSchema, type SiteId } from '../../domain/ids.ts';
import type { Site } from '../../domain/site.ts';
import { account, common, people, userTypes } from './northwind.ts';
import { emergencyLocations } from './places.ts';
import type { Seed } from './seed.ts';

const main = siteIdSchema.parse('site-main');
const harbour = siteIdSchema.parse('site-harbour');
const highland = siteIdSchema.parse('site-highland');

const sales = costCenterIdSchema.parse('center-sales');
const retail = costCenterIdSchema.parse('center-sales-retail');
const operations = costCenterIdSchema.parse('center-operations');
const logistics = costCenterIdSchema.parse('center-operations-logistics');
const legal = costCenterIdSchema.parse('center-legal');

const locations = emergencyLocations(main);
const denverOffice = locations.find(({ id }) => id === 'location-denver') ?? null;

function site(
  id: SiteId,
  name: string,
  region: string,
  emergencyLocation: EmergencyLocation | null,
): Site {
  const timeZone = region === 'CO' ? 'America/Denver' : 'America/Los_Angeles';
  return {
    id,
    name,
    isMain: id === main,
    code: null,
    country: 'US',
    region,
    timeZone,
    emergencyLocation,
  };
}

/** Northwind in three places, with cost centres (R06). */
export const multiSite: Seed = {
  ...common,
  account: { ...account, id: 'northwind-multi-site', multiSite: true },
  userTypes,
  sites: [
    site(main, 'Main Site', 'CO', denverOffice),
    site(harbour, 'Harbour Office', 'WA', null),
    site(highland, 'Highland Depot', 'CO', null),
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
  emergencyLocations: locations,
};
