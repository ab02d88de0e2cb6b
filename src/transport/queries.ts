import * as z from 'zod/mini';
import { addressPurposes, addressSchema } from '../domain/address.ts';
import { catalogFiltersSchema } from '../domain/device.ts';
import { newEmergencyLocationSchema } from '../domain/emergency-location.ts';
import { identityQuerySchema } from '../domain/identity.ts';
import {
  holdIdSchema,
  jobIdSchema,
  rowIdSchema,
  shippingAddressIdSchema,
  siteIdSchema,
  userIdSchema,
} from '../domain/ids.ts';
import { orderSchema } from '../domain/order.ts';
import { shippingAddressDraftSchema } from '../domain/shipping.ts';

const cursor = z.nullable(z.string());
const text = z.string().check(z.maxLength(64, { error: 'tooLong' }));
const count = z.int().check(z.positive(), z.maximum(1000, { error: 'overLimit' }));
const country = z.string().check(z.length(2));
const code = z.string().check(z.minLength(1), z.maxLength(8));

/** What each operation is asked with; a submission is read by the rules of its account. */
export const queries = {
  listSites: z.object({ cursor }),
  listCostCenters: z.object({ cursor }),
  suggestExtensions: z.object({ count }),
  checkIdentities: identityQuerySchema,
  listInventoryPhones: z.object({ text, cursor }),
  searchCatalog: z.object({ filters: catalogFiltersSchema, cursor }),
  listInventoryNumbers: z.object({
    text,
    country: z.nullable(country),
    region: z.nullable(code),
    cursor,
  }),
  listNumberPlaces: z.object({ country, region: z.nullable(code) }),
  searchNumbers: z.object({ country, region: code, areaCode: code, count }),
  holdNumbers: z.object({ e164s: z.array(z.string()).check(z.minLength(1), z.maxLength(100)) }),
  releaseNumbers: z.object({ holdIds: z.array(holdIdSchema) }),
  listShippingAddresses: z.object({ cursor }),
  saveShippingAddress: shippingAddressDraftSchema,
  listShippingMethods: z.object({
    parcels: z.array(
      z.object({ addressId: shippingAddressIdSchema, phones: z.int().check(z.positive()) }),
    ),
  }),
  getAddressForm: z.object({ country, purpose: z.enum(addressPurposes) }),
  checkAddress: z.object({ address: addressSchema, purpose: z.enum(addressPurposes) }),
  listEmergencyLocations: z.object({ text, siteId: z.nullable(siteIdSchema), cursor }),
  createEmergencyLocation: newEmergencyLocationSchema,
  quote: orderSchema,
  getJob: z.object({ jobId: jobIdSchema }),
  findJob: z.object({ key: z.string() }),
  retryRows: z.object({ jobId: jobIdSchema, rowIds: z.array(rowIdSchema).check(z.minLength(1)) }),
  cancelJob: z.object({ jobId: jobIdSchema }),
  resendInvite: z.object({ userId: userIdSchema }),
  rescheduleInvite: z.object({ userId: userIdSchema, at: z.iso.datetime({ offset: true }) }),
  cancelInvite: z.object({ userId: userIdSchema }),
} as const;
