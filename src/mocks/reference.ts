import { Collection } from '@msw/data';
import * as z from 'zod/mini';
import { costCenterSchema } from '../domain/cost-center.ts';
import { catalogModelSchema, inventoryPhoneSchema } from '../domain/device.ts';
import { inventoryNumberSchema } from '../domain/phone-number.ts';
import { roleSchema } from '../domain/role.ts';
import { securityQuestionSchema } from '../domain/security-question.ts';
import { shippingMethodSchema } from '../domain/shipping.ts';
import { siteSchema } from '../domain/site.ts';
import { userTypeSchema } from '../domain/user-type.ts';
import type { Seed } from './seed/seed.ts';

const seedUserTypeSchema = z.extend(z.omit(userTypeSchema, { licencesLeft: true }), {
  licences: z.nullable(z.int()),
});

const seedShippingMethodSchema = z.extend(z.omit(shippingMethodSchema, { price: true }), {
  first: z.int(),
  further: z.int(),
});

/** What an account has and a run does not change; a seed that breaks a schema is refused when it is opened. */
export interface Reference {
  readonly userTypes: Collection<typeof seedUserTypeSchema>;
  readonly sites: Collection<typeof siteSchema>;
  readonly costCenters: Collection<typeof costCenterSchema>;
  readonly roles: Collection<typeof roleSchema>;
  readonly securityQuestions: Collection<typeof securityQuestionSchema>;
  readonly numbers: Collection<typeof inventoryNumberSchema>;
  readonly phones: Collection<typeof inventoryPhoneSchema>;
  readonly catalog: Collection<typeof catalogModelSchema>;
  readonly shippingMethods: Collection<typeof seedShippingMethodSchema>;
}

/** The seed's own lists as collections; they are not saved, for the seed has them. */
export async function openReference(seed: Seed): Promise<Reference> {
  const reference: Reference = {
    userTypes: new Collection({ schema: seedUserTypeSchema }),
    sites: new Collection({ schema: siteSchema }),
    costCenters: new Collection({ schema: costCenterSchema }),
    roles: new Collection({ schema: roleSchema }),
    securityQuestions: new Collection({ schema: securityQuestionSchema }),
    numbers: new Collection({ schema: inventoryNumberSchema }),
    phones: new Collection({ schema: inventoryPhoneSchema }),
    catalog: new Collection({ schema: catalogModelSchema }),
    shippingMethods: new Collection({ schema: seedShippingMethodSchema }),
  };
  for (const each of seed.userTypes) await reference.userTypes.create(each);
  for (const each of seed.sites) await reference.sites.create(each);
  for (const each of seed.costCenters) await reference.costCenters.create(each);
  for (const each of seed.roles) await reference.roles.create(each);
  for (const each of seed.securityQuestions) await reference.securityQuestions.create(each);
  for (const each of seed.numbers) await reference.numbers.create(each);
  for (const each of seed.phones) await reference.phones.create(each);
  for (const each of seed.catalog) await reference.catalog.create(each);
  for (const each of seed.shippingMethods) await reference.shippingMethods.create(each);
  return reference;
}
