import { routes } from '../routes.ts';
import type { Call } from '../http-call.ts';
import type { Transport } from '../transport.ts';

type Operations = Pick<
  Transport,
  | 'getAccount'
  | 'listUserTypes'
  | 'listSites'
  | 'listCostCenters'
  | 'listRoles'
  | 'listSecurityQuestions'
  | 'suggestExtensions'
  | 'checkIdentities'
>;

/** What the account has and allows (R01, R06, R07, R08, R24, R28). */
export function accountOperations(call: Call): Operations {
  return {
    getAccount: ({ signal }) => call(routes.getAccount, { signal }),
    listUserTypes: async ({ signal }) => (await call(routes.listUserTypes, { signal })).items,
    listSites: ({ cursor }, { signal }) => call(routes.listSites, { query: { cursor }, signal }),
    listCostCenters: ({ cursor }, { signal }) =>
      call(routes.listCostCenters, { query: { cursor }, signal }),
    listRoles: async ({ signal }) => (await call(routes.listRoles, { signal })).items,
    listSecurityQuestions: async ({ signal }) =>
      (await call(routes.listSecurityQuestions, { signal })).items,
    suggestExtensions: async ({ count }, { signal }) =>
      (await call(routes.suggestExtensions, { body: { count }, signal })).numbers,
    checkIdentities: (body, { signal }) => call(routes.checkIdentities, { body, signal }),
  };
}
