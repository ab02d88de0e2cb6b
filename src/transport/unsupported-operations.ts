import { Failure } from './failure.ts';
import type { Operation, Transport } from './transport.ts';

function unsupported(operation: Operation) {
  return (): Promise<never> => {
    const why = 'this back end has no such operation. Declare what it can’t do in `getAccount`.';
    return Promise.reject(new Failure(`Failed to ${operation}: ${why}`, 'unsupported'));
  };
}

/**
 * Every operation of a back end that can do nothing; a host spreads it into its own transport.
 *
 * What a back end can't do, `getAccount` declares in its capabilities, so that nobody is led to it.
 */
export const unsupportedOperations: Transport = {
  getAccount: unsupported('getAccount'),
  listUserTypes: unsupported('listUserTypes'),
  listSites: unsupported('listSites'),
  listCostCenters: unsupported('listCostCenters'),
  listRoles: unsupported('listRoles'),
  listSecurityQuestions: unsupported('listSecurityQuestions'),
  suggestExtensions: unsupported('suggestExtensions'),
  checkIdentities: unsupported('checkIdentities'),
  listInventoryPhones: unsupported('listInventoryPhones'),
  searchCatalog: unsupported('searchCatalog'),
  listInventoryNumbers: unsupported('listInventoryNumbers'),
  listNumberPlaces: unsupported('listNumberPlaces'),
  searchNumbers: unsupported('searchNumbers'),
  holdNumbers: unsupported('holdNumbers'),
  releaseNumbers: unsupported('releaseNumbers'),
  listShippingAddresses: unsupported('listShippingAddresses'),
  saveShippingAddress: unsupported('saveShippingAddress'),
  listShippingMethods: unsupported('listShippingMethods'),
  getAddressForm: unsupported('getAddressForm'),
  checkAddress: unsupported('checkAddress'),
  listEmergencyLocations: unsupported('listEmergencyLocations'),
  createEmergencyLocation: unsupported('createEmergencyLocation'),
  quote: unsupported('quote'),
  submit: unsupported('submit'),
  getJob: unsupported('getJob'),
  findJob: unsupported('findJob'),
  retryRows: unsupported('retryRows'),
  cancelJob: unsupported('cancelJob'),
  resendInvite: unsupported('resendInvite'),
  rescheduleInvite: unsupported('rescheduleInvite'),
  cancelInvite: unsupported('cancelInvite'),
};
