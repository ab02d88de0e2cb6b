import * as z from 'zod/mini';
import { accountLimitsSchema, accountSchema } from '../../domain/account.ts';
import { addressFormSchema, addressSchema, addressVerdictSchema } from '../../domain/address.ts';
import { capabilitiesSchema, capabilitySchema } from '../../domain/capability.ts';
import { costCenterSchema } from '../../domain/cost-center.ts';
import { credentialPoliciesSchema } from '../../domain/credential-policy.ts';
import { credentialsSchema } from '../../domain/credentials.ts';
import {
  catalogFacetsSchema,
  catalogModelSchema,
  inventoryPhoneSchema,
} from '../../domain/device.ts';
import {
  emergencyLocationSchema,
  newEmergencyLocationSchema,
} from '../../domain/emergency-location.ts';
import { failureDetailsSchema } from '../../domain/failure.ts';
import { identityQuerySchema, identityReportSchema } from '../../domain/identity.ts';
import { issueSchema } from '../../domain/issue.ts';
import { moneySchema } from '../../domain/money.ts';
import { orderSchema, quoteSchema } from '../../domain/order.ts';
import { phoneSchema } from '../../domain/phone.ts';
import {
  holdReportSchema,
  holdSchema,
  inventoryNumberSchema,
  numberPlaceSchema,
  offeredNumberSchema,
  phoneNumberSchema,
} from '../../domain/phone-number.ts';
import { roleSchema } from '../../domain/role.ts';
import { scheduleSchema } from '../../domain/schedule.ts';
import { securityQuestionSchema } from '../../domain/security-question.ts';
import { userSetupSchema } from '../../domain/setup.ts';
import {
  shippingAddressDraftSchema,
  shippingAddressSchema,
  shippingMethodSchema,
  shipToSchema,
} from '../../domain/shipping.ts';
import { siteSchema } from '../../domain/site.ts';
import { jobSchema, rowOutcomeSchema } from '../../domain/job.ts';
import { userTypeSchema } from '../../domain/user-type.ts';

/** What the schemas of the domain are called in the document, and what must be said of them. */
const NAMES: readonly (readonly [name: string, schema: z.core.$ZodType, description?: string])[] = [
  ['Account', accountSchema, 'The account, its limits and policies, and what can be done there.'],
  ['AccountLimits', accountLimitsSchema],
  ['Address', addressSchema, 'What does not apply is an empty text.'],
  ['AddressForm', addressFormSchema, 'How an address is asked for in one country.'],
  ['AddressVerdict', addressVerdictSchema, 'A back end that can’t tell answers `unverifiable`.'],
  [
    'Capabilities',
    capabilitiesSchema,
    'What is left out is taken for unsupported, and never asked for.',
  ],
  ['Capability', capabilitySchema, 'Whether one thing can be done, and why not.'],
  ['CatalogFacets', catalogFacetsSchema],
  ['CatalogModel', catalogModelSchema, 'A phone model that can be bought.'],
  ['CostCenter', costCenterSchema],
  ['CredentialPolicies', credentialPoliciesSchema],
  ['Credentials', credentialsSchema, 'Secrets: never to be logged, stored in clear, or sent back.'],
  ['EmergencyLocation', emergencyLocationSchema, 'A place to which responders are sent.'],
  [
    'Failure',
    failureDetailsSchema,
    'Clients decide on `kind`, never on a message. The waits are repeated here, because a page can’t read every header.',
  ],
  ['Hold', holdSchema],
  ['HoldReport', holdReportSchema, 'Each number that was asked for is held, or gone.'],
  ['IdentityQuery', identityQuerySchema],
  ['IdentityReport', identityReportSchema],
  ['InventoryNumber', inventoryNumberSchema],
  ['InventoryPhone', inventoryPhoneSchema],
  [
    'Issue',
    issueSchema,
    'One problem. `path` is [rows, rowId, field] for a person’s field, [rows, rowId] for a whole person, and the field’s own path elsewhere.',
  ],
  ['Job', jobSchema, 'The work on one submission, with one outcome for each person.'],
  ['Money', moneySchema, 'An amount in the smallest unit of its currency.'],
  ['NewEmergencyLocation', newEmergencyLocationSchema],
  ['NumberPlace', numberPlaceSchema],
  ['OfferedNumber', offeredNumberSchema],
  ['Order', orderSchema, 'Everything of a run that can cost something, and nothing secret.'],
  ['Phone', phoneSchema],
  ['PhoneNumber', phoneNumberSchema],
  ['Quote', quoteSchema, 'Totals are the back end’s own: clients add no tax.'],
  ['Role', roleSchema],
  ['RowOutcome', rowOutcomeSchema, 'What became of one person: each part by itself.'],
  [
    'Schedule',
    scheduleSchema,
    'The wall time that was meant, and the instant that follows from it.',
  ],
  ['SecurityQuestion', securityQuestionSchema],
  ['ShipTo', shipToSchema],
  ['ShippingAddress', shippingAddressSchema],
  ['ShippingAddressDraft', shippingAddressDraftSchema, 'A new one when its id is null.'],
  ['ShippingMethod', shippingMethodSchema],
  ['Site', siteSchema],
  ['UserSetup', userSetupSchema, 'How one person starts.'],
  ['UserType', userTypeSchema],
];

interface Meta {
  readonly id: string;
  readonly description?: string;
}

/** The schemas of the domain by their names, and others by theirs unless they have one already. */
export function namedSchemas(others: Readonly<Record<string, z.core.$ZodType>>) {
  const names = z.registry<Meta>();
  for (const [id, schema, description] of NAMES) {
    names.add(schema, description === undefined ? { id } : { id, description });
  }
  for (const [id, schema] of Object.entries(others)) {
    if (!names.has(schema)) names.add(schema, { id });
  }
  return names;
}

export type NamedSchemas = ReturnType<typeof namedSchemas>;
