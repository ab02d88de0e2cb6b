import type { CallOptions, Operation, Transport } from '../../src/transport/transport.ts';

/** One call that waits for the test to answer it. */
interface DeferredCall<Input, Output, Options extends CallOptions = CallOptions> {
  readonly input: Input;
  readonly options: Options;
  resolve(output: Output): void;
  reject(error: unknown): void;
}

/** One operation of a transport, seen from the back end's side. */
export interface DeferredPort<Input, Output, Options extends CallOptions = CallOptions> {
  /** Every call that was ever made, the oldest first. */
  readonly calls: readonly DeferredCall<Input, Output, Options>[];
  /** Calls that were neither answered nor given up. */
  pending(): readonly DeferredCall<Input, Output, Options>[];
  /** The newest call; throws when there is none. */
  last(): DeferredCall<Input, Output, Options>;
}

/** A transport whose every call waits until the test resolves or rejects it. */
export function createDeferredTransport() {
  const ports = {
    getAccount: portOf<'getAccount'>(),
    listUserTypes: portOf<'listUserTypes'>(),
    listSites: portOf<'listSites'>(),
    listCostCenters: portOf<'listCostCenters'>(),
    listRoles: portOf<'listRoles'>(),
    listSecurityQuestions: portOf<'listSecurityQuestions'>(),
    suggestExtensions: portOf<'suggestExtensions'>(),
    checkIdentities: portOf<'checkIdentities'>(),
    listInventoryPhones: portOf<'listInventoryPhones'>(),
    searchCatalog: portOf<'searchCatalog'>(),
    listInventoryNumbers: portOf<'listInventoryNumbers'>(),
    listNumberPlaces: portOf<'listNumberPlaces'>(),
    searchNumbers: portOf<'searchNumbers'>(),
    holdNumbers: portOf<'holdNumbers'>(),
    releaseNumbers: portOf<'releaseNumbers'>(),
    listShippingAddresses: portOf<'listShippingAddresses'>(),
    saveShippingAddress: portOf<'saveShippingAddress'>(),
    listShippingMethods: portOf<'listShippingMethods'>(),
    getAddressForm: portOf<'getAddressForm'>(),
    checkAddress: portOf<'checkAddress'>(),
    listEmergencyLocations: portOf<'listEmergencyLocations'>(),
    createEmergencyLocation: portOf<'createEmergencyLocation'>(),
    quote: portOf<'quote'>(),
    submit: portOf<'submit'>(),
    getJob: portOf<'getJob'>(),
    findJob: portOf<'findJob'>(),
    retryRows: portOf<'retryRows'>(),
    cancelJob: portOf<'cancelJob'>(),
    resendInvite: portOf<'resendInvite'>(),
    rescheduleInvite: portOf<'rescheduleInvite'>(),
    cancelInvite: portOf<'cancelInvite'>(),
  };
  const transport: Transport = {
    getAccount: (options) => ports.getAccount.call(null, options),
    listUserTypes: (options) => ports.listUserTypes.call(null, options),
    listSites: ports.listSites.call,
    listCostCenters: ports.listCostCenters.call,
    listRoles: (options) => ports.listRoles.call(null, options),
    listSecurityQuestions: (options) => ports.listSecurityQuestions.call(null, options),
    suggestExtensions: ports.suggestExtensions.call,
    checkIdentities: ports.checkIdentities.call,
    listInventoryPhones: ports.listInventoryPhones.call,
    searchCatalog: ports.searchCatalog.call,
    listInventoryNumbers: ports.listInventoryNumbers.call,
    listNumberPlaces: ports.listNumberPlaces.call,
    searchNumbers: ports.searchNumbers.call,
    holdNumbers: ports.holdNumbers.call,
    releaseNumbers: ports.releaseNumbers.call,
    listShippingAddresses: ports.listShippingAddresses.call,
    saveShippingAddress: ports.saveShippingAddress.call,
    listShippingMethods: ports.listShippingMethods.call,
    getAddressForm: ports.getAddressForm.call,
    checkAddress: ports.checkAddress.call,
    listEmergencyLocations: ports.listEmergencyLocations.call,
    createEmergencyLocation: ports.createEmergencyLocation.call,
    quote: ports.quote.call,
    submit: ports.submit.call,
    getJob: ports.getJob.call,
    findJob: ports.findJob.call,
    retryRows: ports.retryRows.call,
    cancelJob: ports.cancelJob.call,
    resendInvite: ports.resendInvite.call,
    rescheduleInvite: ports.rescheduleInvite.call,
    cancelInvite: ports.cancelInvite.call,
  };
  return { transport, ...ports };
}

export type DeferredTransport = ReturnType<typeof createDeferredTransport>;

/** Lets everything happen that follows from the answers given so far. */
export async function answersArrive(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await Promise.resolve();
}

// More than the longest chain of promises between an answer and the machine that waits for it.
const TURNS = 40;

type InputOf<Name extends Operation> =
  Parameters<Transport[Name]> extends [infer Input, CallOptions] ? Input : null;
type OptionsOf<Name extends Operation> =
  Parameters<Transport[Name]> extends [...unknown[], infer Options extends CallOptions]
    ? Options
    : never;

function portOf<Name extends Operation>() {
  return port<InputOf<Name>, Awaited<ReturnType<Transport[Name]>>, OptionsOf<Name>>();
}

function port<Input, Output, Options extends CallOptions = CallOptions>() {
  const calls: DeferredCall<Input, Output, Options>[] = [];
  const answered = new Set<DeferredCall<Input, Output, Options>>();
  const call = (input: Input, options: Options): Promise<Output> =>
    new Promise((resolve, reject) => {
      const made = { input, options, resolve: end(resolve), reject: end(reject) };
      function end<Value>(settle: (value: Value) => void) {
        return (value: Value) => {
          answered.add(made);
          settle(value);
        };
      }
      calls.push(made);
    });
  return {
    call,
    calls,
    pending: () => calls.filter((made) => !answered.has(made) && !made.options.signal.aborted),
    last() {
      const newest = calls.at(-1);
      if (newest === undefined) throw new Error('The transport was not called. Act first.');
      return newest;
    },
  };
}
