import type { Account } from '../../src/domain/account.ts';
import type { CostCenter } from '../../src/domain/cost-center.ts';
import type { IdentityQuery, IdentityReport } from '../../src/domain/identity.ts';
import type { JobId } from '../../src/domain/ids.ts';
import type { Site } from '../../src/domain/site.ts';
import type { Job, SubmissionRequest } from '../../src/domain/submission.ts';
import type { UserType } from '../../src/domain/user-type.ts';
import type {
  CallOptions,
  MutationOptions,
  Page,
  PageQuery,
  Transport,
} from '../../src/transport/transport.ts';

/** One call that waits for the test to answer it. */
export interface DeferredCall<Input, Output, Options extends CallOptions = CallOptions> {
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
  const getAccount = port<null, Account>();
  const listUserTypes = port<null, readonly UserType[]>();
  const listSites = port<PageQuery, Page<Site>>();
  const listCostCenters = port<PageQuery, Page<CostCenter>>();
  const suggestExtensions = port<{ readonly count: number }, readonly string[]>();
  const checkIdentities = port<IdentityQuery, IdentityReport>();
  const submit = port<SubmissionRequest, Job, MutationOptions>();
  const getJob = port<{ readonly jobId: JobId }, Job>();
  const findJob = port<{ readonly key: string }, Job | null>();
  const transport: Transport = {
    getAccount: (options) => getAccount.call(null, options),
    listUserTypes: (options) => listUserTypes.call(null, options),
    listSites: listSites.call,
    listCostCenters: listCostCenters.call,
    suggestExtensions: suggestExtensions.call,
    checkIdentities: checkIdentities.call,
    submit: submit.call,
    getJob: getJob.call,
    findJob: findJob.call,
  };
  return {
    transport,
    getAccount,
    listUserTypes,
    listSites,
    listCostCenters,
    suggestExtensions,
    checkIdentities,
    submit,
    getJob,
    findJob,
  };
}

export type DeferredTransport = ReturnType<typeof createDeferredTransport>;

/** Lets everything happen that follows from the answers given so far. */
export async function answersArrive(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await Promise.resolve();
}

// More than the longest chain of promises between an answer and the machine that waits for it.
const TURNS = 40;

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
