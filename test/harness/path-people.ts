import { addressSchema } from '../../src/domain/address.ts';
import { emergencyLocationSchema } from '../../src/domain/emergency-location.ts';
import { rowIdSchema, siteIdSchema } from '../../src/domain/ids.ts';
import { siteSchema } from '../../src/domain/site.ts';
import type { SetupDraft } from '../../src/domain/setup.ts';
import type {
  PathPerson,
  SetupPathInput,
} from '../../src/machines/setup-paths/setup-path.types.ts';
import { offerOf, serverTime, singleSite } from './northwind.ts';

/** An account in which everything can be done. */
export const account = offerOf(singleSite).account;

/** When the paths are open. */
export const now = Date.parse(serverTime);

export const mainSite = siteSchema.parse({
  id: siteIdSchema.parse('site-main'),
  name: 'Main Site',
  isMain: true,
});

/** A place to which responders can be sent. */
export const office = emergencyLocationSchema.parse({
  id: 'location-office',
  name: 'Denver office',
  siteId: null,
  address: addressSchema.parse({ country: 'US', street: '12 Pearl Street', city: 'Denver' }),
  status: 'valid',
  visibility: 'company',
});

/** One of the people for whom a path is open, numbered from 1. */
export function person(count: number, setup: SetupDraft | null = null): PathPerson {
  return {
    id: rowIdSchema.parse(`row-${count}`),
    firstName: 'Nadia',
    lastName: `Brandt ${count}`,
    email: `nadia.${count}@northwind.example`,
    extension: `104${count}`,
    number: null,
    siteId: mainSite.id,
    emergencyLocation: null,
    setup,
  };
}

/** What a path is opened with for these people. */
export function pathInput(
  people: readonly PathPerson[],
  rules: Partial<SetupPathInput['rules']> = {},
): SetupPathInput {
  return {
    runId: 'run-1',
    people,
    userType: { kind: 'full' },
    sites: [mainSite],
    rules: { account, requireUniqueEmail: true, now, ...rules },
    locationDrafts: {},
  };
}
