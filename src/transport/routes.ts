import * as z from 'zod/mini';
import { accountSchema } from '../domain/account.ts';
import { addressFormSchema, addressVerdictSchema } from '../domain/address.ts';
import { costCenterSchema } from '../domain/cost-center.ts';
import { catalogFacetsSchema, catalogModelSchema, inventoryPhoneSchema } from '../domain/device.ts';
import { emergencyLocationSchema } from '../domain/emergency-location.ts';
import { identityReportSchema } from '../domain/identity.ts';
import { quoteSchema } from '../domain/order.ts';
import {
  holdReportSchema,
  inventoryNumberSchema,
  numberPlaceSchema,
  offeredNumberSchema,
} from '../domain/phone-number.ts';
import { roleSchema } from '../domain/role.ts';
import { securityQuestionSchema } from '../domain/security-question.ts';
import { shippingAddressSchema, shippingMethodSchema } from '../domain/shipping.ts';
import { siteSchema } from '../domain/site.ts';
import { jobSchema } from '../domain/job.ts';
import { userTypeSchema } from '../domain/user-type.ts';
import type { Operation } from './transport.ts';

/** How an operation is asked for over HTTP, and what comes back. */
export interface Route<Answer extends z.ZodMiniType = z.ZodMiniType> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the base URL; `{name}` stands for a part of the query. */
  readonly path: string;
  /** Completes "Failed to …" in messages. */
  readonly task: string;
  /** What may be repeated, and how long it may take. */
  readonly kind: 'read' | 'quote' | 'mutation' | 'submit';
  /** The status of an answer that tells of success. */
  readonly status: 200 | 201 | 202 | 204;
  readonly answer: Answer;
}

const inviteStateSchema = z.object({
  state: z.enum(['sent', 'scheduled', 'cancelled']),
  at: z.nullable(z.iso.datetime({ offset: true })),
});

/** Every operation of the transport over HTTP, in the words of the domain. */
export const routes = {
  getAccount: read('/account', 'read the account', accountSchema),
  listUserTypes: read('/user-types', 'list the user types', listOf(userTypeSchema)),
  listSites: read('/sites', 'list the sites', pageOf(siteSchema)),
  listCostCenters: read('/cost-centers', 'list the cost centres', pageOf(costCenterSchema)),
  listRoles: read('/roles', 'list the roles', listOf(roleSchema)),
  listSecurityQuestions: read(
    '/security-questions',
    'list the security questions',
    listOf(securityQuestionSchema),
  ),
  suggestExtensions: ask(
    '/extension-suggestions',
    'suggest extension numbers',
    z.object({ numbers: z.array(z.string()) }),
  ),
  checkIdentities: ask(
    '/identity-checks',
    'check e-mail addresses and extensions',
    identityReportSchema,
  ),
  listInventoryPhones: read(
    '/inventory-phones',
    'list the phones in stock',
    pageOf(inventoryPhoneSchema),
  ),
  searchCatalog: read(
    '/phone-models',
    'search the catalogue',
    z.extend(pageOf(catalogModelSchema), { facets: catalogFacetsSchema }),
  ),
  listInventoryNumbers: read(
    '/inventory-numbers',
    'list the phone numbers in stock',
    pageOf(inventoryNumberSchema),
  ),
  listNumberPlaces: read(
    '/number-places',
    'list where new numbers are to be had',
    listOf(numberPlaceSchema),
  ),
  searchNumbers: read('/available-numbers', 'search new numbers', listOf(offeredNumberSchema)),
  holdNumbers: change('POST', '/number-holds', 'hold numbers', holdReportSchema, 201),
  releaseNumbers: change('POST', '/number-releases', 'give numbers back', z.void(), 204),
  listShippingAddresses: read(
    '/shipping-addresses',
    'list the shipping addresses',
    pageOf(shippingAddressSchema),
  ),
  saveShippingAddress: change(
    'POST',
    '/shipping-addresses',
    'save the shipping address',
    shippingAddressSchema,
    200,
  ),
  listShippingMethods: ask(
    '/shipping-options',
    'list the ways to ship',
    listOf(shippingMethodSchema),
  ),
  getAddressForm: read('/address-forms/{country}', 'read the address form', addressFormSchema),
  checkAddress: ask('/address-checks', 'check the address', addressVerdictSchema),
  listEmergencyLocations: read(
    '/emergency-locations',
    'list the emergency locations',
    pageOf(emergencyLocationSchema),
  ),
  createEmergencyLocation: change(
    'POST',
    '/emergency-locations',
    'make the emergency location',
    emergencyLocationSchema,
    201,
  ),
  quote: { ...ask('/quotes', 'price the order', quoteSchema), kind: 'quote' },
  submit: {
    ...change('POST', '/submissions', 'submit the people', jobSchema, 202),
    kind: 'submit',
  },
  getJob: read('/submissions/{jobId}', 'read the job', jobSchema),
  findJob: read('/submissions', 'find the job of a submission', jobSchema),
  retryRows: change('POST', '/submissions/{jobId}/retries', 'finish the people', jobSchema, 202),
  cancelJob: change('POST', '/submissions/{jobId}/cancellation', 'stop the job', jobSchema, 200),
  resendInvite: change(
    'POST',
    '/users/{userId}/invite',
    'send the invite again',
    inviteStateSchema,
    200,
  ),
  rescheduleInvite: change(
    'PUT',
    '/users/{userId}/invite',
    'put the invite off',
    inviteStateSchema,
    200,
  ),
  cancelInvite: change(
    'DELETE',
    '/users/{userId}/invite',
    'call the invite off',
    inviteStateSchema,
    200,
  ),
} as const satisfies Readonly<Record<Operation, Route>>;

/** A list that comes whole. */
function listOf<Entry extends z.core.$ZodType>(entry: Entry) {
  return z.object({ items: z.array(entry) });
}

/** One part of a list. */
function pageOf<Entry extends z.core.$ZodType>(entry: Entry) {
  return z.object({ items: z.array(entry), nextCursor: z.nullable(z.string()) });
}

function read<Answer extends z.ZodMiniType>(path: string, task: string, answer: Answer) {
  return { method: 'GET', path, task, kind: 'read', status: 200, answer } as const;
}

/** A read whose question is too long, or too private, for an address. */
function ask<Answer extends z.ZodMiniType>(path: string, task: string, answer: Answer) {
  return { method: 'POST', path, task, kind: 'read', status: 200, answer } as const;
}

function change<
  Method extends Route['method'],
  Answer extends z.ZodMiniType,
  Status extends Route['status'],
>(method: Method, path: string, task: string, answer: Answer, status: Status) {
  return { method, path, task, kind: 'mutation', status, answer } as const;
}
