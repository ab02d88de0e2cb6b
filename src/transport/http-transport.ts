import * as z from 'zod/mini';
import { accountSchema } from '../domain/account.ts';
import { costCenterSchema } from '../domain/cost-center.ts';
import { identityReportSchema } from '../domain/identity.ts';
import { siteSchema } from '../domain/site.ts';
import { jobSchema } from '../domain/submission.ts';
import { userTypeSchema } from '../domain/user-type.ts';
import { Failure } from './failure.ts';
import { createCaller, type HttpTransportOptions } from './http-call.ts';
import type { Transport } from './transport.ts';

// A read costs nothing to repeat, so nobody waits longer for one than a person keeps watching a spinner.
const READ_TIMEOUT_MS = 10_000;
// Giving up on a submission leaves its outcome unknown, so the gateways on the way may give up first: most do by 60 s.
const SUBMIT_TIMEOUT_MS = 60_000;

/**
 * The transport for a back end that speaks JSON over HTTP in the words of the domain.
 *
 * A back end that speaks otherwise gets a transport of its own; this one shows what each operation must return.
 */
export function httpTransport(options: HttpTransportOptions): Transport {
  const { readMs = READ_TIMEOUT_MS, submitMs = SUBMIT_TIMEOUT_MS } = options.timeouts ?? {};
  const call = createCaller(options);
  const read = { timeoutMs: readMs };
  return {
    getAccount: ({ signal }) =>
      call({ ...read, task: 'read the account', path: '/account', schema: accountSchema, signal }),

    listUserTypes: async ({ signal }) => {
      const task = 'list the user types';
      const schema = z.object({ items: z.array(userTypeSchema) });
      return (await call({ ...read, task, path: '/user-types', schema, signal })).items;
    },

    listSites: ({ cursor }, { signal }) => {
      const task = 'list the sites';
      const schema = pageSchema(siteSchema);
      return call({ ...read, task, path: '/sites', query: { cursor }, schema, signal });
    },

    listCostCenters: ({ cursor }, { signal }) => {
      const task = 'list the cost centres';
      const schema = pageSchema(costCenterSchema);
      return call({ ...read, task, path: '/cost-centers', query: { cursor }, schema, signal });
    },

    suggestExtensions: async ({ count }, { signal }) => {
      const task = 'suggest extension numbers';
      const schema = z.object({ numbers: z.array(z.string()) });
      const path = '/extension-suggestions';
      return (await call({ ...read, task, path, body: { count }, schema, signal })).numbers;
    },

    checkIdentities: (body, { signal }) => {
      const task = 'check e-mail addresses and extensions';
      const schema = identityReportSchema;
      return call({ ...read, task, path: '/identity-checks', body, schema, signal });
    },

    submit: (body, { key, signal }) => {
      const timed = { task: 'submit the people', timeoutMs: submitMs };
      return call({ ...timed, path: '/submissions', body, key, schema: jobSchema, signal });
    },

    getJob: ({ jobId }, { signal }) => {
      const path = `/submissions/${encodeURIComponent(jobId)}`;
      return call({ ...read, task: 'read the job', path, schema: jobSchema, signal });
    },

    findJob: ({ key }, { signal }) => {
      const task = 'find the job of a submission';
      const asked = { ...read, task, path: '/submissions', query: { key } };
      return call({ ...asked, schema: jobSchema, signal }).catch(nullIfNotFound);
    },
  };
}

function pageSchema<Entry extends z.core.$ZodType>(entry: Entry) {
  return z.object({ items: z.array(entry), nextCursor: z.nullable(z.string()) });
}

function nullIfNotFound(error: unknown): null {
  if (error instanceof Failure && error.code === 'notFound') return null;
  throw error;
}
