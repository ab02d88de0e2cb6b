import { Failure, stoppedWaiting } from '../transport/failure.ts';
import { jsonBody } from '../transport/json-body.ts';
import { routes } from '../transport/routes.ts';
import type { CallOptions, MutationOptions, Operation, Transport } from '../transport/transport.ts';
import type { Backend } from './backend.ts';
import { Refusal } from './refusal.ts';

/**
 * The transport to a mock back end in the same process, without a network.
 *
 * What is passed goes through JSON as over a wire, so that neither side holds what the other changes.
 */
export function memoryTransport(backend: Backend): Transport {
  return {
    getAccount: told('getAccount', backend.getAccount),
    listUserTypes: told('listUserTypes', backend.listUserTypes),
    listSites: asked('listSites', backend.listSites),
    listCostCenters: asked('listCostCenters', backend.listCostCenters),
    listRoles: told('listRoles', backend.listRoles),
    listSecurityQuestions: told('listSecurityQuestions', backend.listSecurityQuestions),
    suggestExtensions: asked('suggestExtensions', backend.suggestExtensions),
    checkIdentities: asked('checkIdentities', backend.checkIdentities),
    listInventoryPhones: asked('listInventoryPhones', backend.listInventoryPhones),
    searchCatalog: asked('searchCatalog', backend.searchCatalog),
    listInventoryNumbers: asked('listInventoryNumbers', backend.listInventoryNumbers),
    listNumberPlaces: asked('listNumberPlaces', backend.listNumberPlaces),
    searchNumbers: asked('searchNumbers', backend.searchNumbers),
    holdNumbers: changed('holdNumbers', backend.holdNumbers),
    releaseNumbers: changed('releaseNumbers', backend.releaseNumbers),
    listShippingAddresses: asked('listShippingAddresses', backend.listShippingAddresses),
    saveShippingAddress: changed('saveShippingAddress', backend.saveShippingAddress),
    listShippingMethods: asked('listShippingMethods', backend.listShippingMethods),
    getAddressForm: asked('getAddressForm', backend.getAddressForm),
    checkAddress: asked('checkAddress', backend.checkAddress),
    listEmergencyLocations: asked('listEmergencyLocations', backend.listEmergencyLocations),
    createEmergencyLocation: changed('createEmergencyLocation', backend.createEmergencyLocation),
    quote: asked('quote', backend.quote),
    submit: changed('submit', backend.submit),
    getJob: asked('getJob', backend.getJob),
    findJob: asked('findJob', backend.findJob),
    retryRows: changed('retryRows', backend.retryRows),
    cancelJob: changed('cancelJob', backend.cancelJob),
    resendInvite: changed('resendInvite', backend.resendInvite),
    rescheduleInvite: changed('rescheduleInvite', backend.rescheduleInvite),
    cancelInvite: changed('cancelInvite', backend.cancelInvite),
  };
}

type Query = Readonly<Record<string, unknown>> | object;

function told<Answer>(operation: Operation, work: () => Answer) {
  return (options: CallOptions): Promise<Answer> => carry(operation, options, work);
}

function asked<Answer>(operation: Operation, work: (query: unknown) => Answer | Promise<Answer>) {
  return (query: Query, options: CallOptions): Promise<Answer> =>
    carry(operation, options, () => work(overTheWire(query)));
}

function changed<Answer>(
  operation: Operation,
  work: (query: unknown, key: string) => Promise<Answer>,
) {
  return (query: Query, options: MutationOptions): Promise<Answer> =>
    carry(operation, options, () => work(overTheWire(query), options.key));
}

/** Carries a call out in a later turn, as a network would; rejects with a `Failure`. */
async function carry<Answer>(
  operation: Operation,
  { signal }: CallOptions,
  work: () => Answer | Promise<Answer>,
): Promise<Answer> {
  const { task } = routes[operation];
  if (signal.aborted) throw stoppedWaiting(task, signal.reason);
  await Promise.resolve();
  try {
    const answer = await work();
    if (signal.aborted) throw stoppedWaiting(task, signal.reason);
    return copyOf(answer);
  } catch (error) {
    throw error instanceof Refusal ? new Failure(error.message, error.details) : error;
  }
}

// Secrets are opened on the way, as HTTP opens them; the back end boxes them again.
function overTheWire(query: Query): unknown {
  return JSON.parse(jsonBody(query));
}

function copyOf<Answer>(answer: Answer): Answer {
  return answer === undefined ? answer : JSON.parse(JSON.stringify(answer));
}
